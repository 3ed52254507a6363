"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useStudio } from "./studio-context";
import type { FieldId } from "@/lib/creatives/fields";

/** Leads to a field that Meta complains of. */
export function BlamedField({ field, before }: { field: FieldId; before?: () => void }) {
  const t = useTranslations("creatives");
  const { goTo } = useStudio();
  return (
    <Button
      size="sm"
      onClick={() => {
        before?.();
        goTo(field);
      }}
    >
      {t("checked.goTo", { field: t(`fields.${field}`) })}
    </Button>
  );
}
