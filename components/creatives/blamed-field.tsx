"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useStudio } from "./studio-context";
import { useFieldName } from "./use-field-name";
import type { FieldId } from "@/lib/creatives/fields";

/** Leads to a field that Meta complains of. */
export function BlamedField({ field, before }: { field: FieldId; before?: () => void }) {
  const t = useTranslations("creatives");
  const { creative, goTo } = useStudio();
  const nameOf = useFieldName(creative.format);
  return (
    <Button
      size="sm"
      onClick={() => {
        before?.();
        goTo(field);
      }}
    >
      {t("checked.goTo", { field: nameOf(field) })}
    </Button>
  );
}
