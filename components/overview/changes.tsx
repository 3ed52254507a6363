import { getFormatter, getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { obstacleKey } from "@/lib/accounts/obstacle-key";
import { findLastVisit, listChanges } from "@/lib/accounts/list-changes";
import { accountsPath } from "@/lib/accounts/search-params";
import type { Ctx } from "@/lib/ctx";
import { ChangeRow } from "./change-row";

const week = 7 * 86_400_000;

/** Whose verdict became another since the person was last here. */
export async function Changes({ ctx }: { ctx: Ctx }) {
  const visit = await findLastVisit(ctx);
  const [t, obstacles, format, { rows, total }] = await Promise.all([
    getTranslations("overview.changes"),
    getTranslations("accounts.obstacles"),
    getFormatter(),
    listChanges(ctx, visit),
  ]);
  const workspace = ctx.workspace.slug;
  const recent = ctx.now().getTime() - visit.getTime() < week;
  const since = format.dateTime(visit, recent ? { weekday: "long" } : { day: "numeric", month: "long" });
  const all = total > rows.length && (
    <TextLink href={accountsPath(workspace, { view: "changed" })}>{t("all", { count: total })}</TextLink>
  );
  return (
    <Section title={t("title", { since })} action={all} divided className="md:px-6">
      {rows.length === 0 && <p className="text-ink-2">{t("none", { since })}</p>}
      <ul>
        {rows.map((row) => (
          <ChangeRow
            key={row.id}
            workspace={workspace}
            change={row}
            why={
              row.obstacle
                ? obstacles(`${obstacleKey(row.obstacle)}.say`)
                : row.settled && t("settled", { what: obstacles(`${obstacleKey(row.settled)}.topic`) })
            }
          />
        ))}
      </ul>
    </Section>
  );
}
