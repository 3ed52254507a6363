import { FileSpreadsheet } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import type { Ctx } from "@/lib/ctx";
import { findOpenImport } from "@/lib/draft-csv/queries";
import { csvImportPath } from "@/lib/draft-csv/schema";
import { DismissImport } from "./dismiss-import";

/** That some rows of the person's last file still wait to be corrected. */
export async function ImportNote({ ctx }: { ctx: Ctx }) {
  const [t, found] = await Promise.all([getTranslations("imports.csv"), findOpenImport(ctx)]);
  if (!found) return null;
  const { slug } = ctx.workspace;
  const { id, fileName, made, known, broken } = found;
  return (
    <Note
      icon={FileSpreadsheet}
      className="mx-5 mb-2.5 shrink-0 max-md:mx-4"
      title={
        <>
          <bdi>{fileName}</bdi>: {t("becameShort", { made, rows: made + known + broken })}
        </>
      }
      action={<DismissImport workspace={slug} importId={id} />}
    >
      {t("broken", { count: broken })} <TextLink href={csvImportPath(slug, id)}>{t("show")}</TextLink>
    </Note>
  );
}
