"use client";

import { useTranslations } from "next-intl";
import { CodeBlock } from "@/components/ui/code-block";
import { KeptList } from "./kept-list";
import type { Creative } from "@/lib/creatives/schema";
import { extrasOf } from "@/lib/imports/extras-of";

type Props = { creative: Creative; imported: unknown };

/** What came with an import and has no place in the form, and all of what it was made from. */
export function KeptAsIs({ creative, imported }: Props) {
  const t = useTranslations("imports");
  const extra = extrasOf(creative);
  if (extra.length === 0 && !imported) return null;
  return (
    <section className="grid gap-3 border-t border-line pt-4">
      {extra.length > 0 && (
        <>
          <h2 className="font-semibold">{t("rows.kept")}</h2>
          <KeptList extra={extra} />
        </>
      )}
      {imported !== null && imported !== undefined && (
        <details>
          <summary className="target cursor-pointer text-ink-2">{t("pasted")}</summary>
          <div className="mt-2">
            <CodeBlock
              label={t("pasted")}
              language="json"
              wrap
              lines={JSON.stringify(imported, null, 2)
                .split("\n")
                .map((text) => ({ text }))}
            />
          </div>
        </details>
      )}
    </section>
  );
}
