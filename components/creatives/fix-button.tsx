"use client";

import { useTranslations } from "next-intl";
import { LinkLike } from "@/components/ui/link-like";
import { useStudio } from "./studio-context";
import type { FieldId } from "@/lib/creatives/fields";
import { CropFix } from "./crop-fix";
import { mend, type Mend } from "@/lib/creatives/mend";
import type { Fix, Params } from "@/lib/creatives/rule";

type Props = { field: FieldId; fix: Fix; params: Params };

/** Mends what one press can mend; a crop asks where. */
export function FixButton({ field, fix, params }: Props) {
  return fix === "crop" ? <CropFix field={field} /> : <MendButton {...{ field, fix, params }} />;
}

function MendButton({ field, fix, params }: Props & { fix: Mend }) {
  const t = useTranslations("creatives.fixes");
  const { creative, change, goTo } = useStudio();
  return (
    <LinkLike
      onClick={() => {
        change(field, mend(creative, { field, fix, params }));
        goTo(field);
      }}
    >
      {t(fix, params)}
    </LinkLike>
  );
}
