import { getFormatter, getTranslations } from "next-intl/server";
import { Meter } from "@/components/ui/meter";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { obstacleKey } from "@/lib/accounts/obstacle-key";
import { listRemedies } from "@/lib/accounts/overview";
import { countAccountViews } from "@/lib/accounts/queries";
import { accountsPath } from "@/lib/accounts/search-params";
import { atLeast } from "@/lib/auth/roles";
import type { Ctx } from "@/lib/ctx";
import { RemedyAction } from "./remedy-action";

/** What frees the most accounts stands first; each has one button. */
export async function Remedies({ ctx }: { ctx: Ctx }) {
  const [t, obstacles, format, remedies, views] = await Promise.all([
    getTranslations("overview.remedies"),
    getTranslations("accounts.obstacles"),
    getFormatter(),
    listRemedies(ctx),
    countAccountViews(ctx),
  ]);
  const workspace = ctx.workspace.slug;
  const most = remedies[0]?.accounts ?? 0;
  const all = views.todo > 0 && (
    <TextLink href={accountsPath(workspace, { view: "todo" })}>{t("all", { count: views.todo })}</TextLink>
  );
  return (
    <Section title={t("title")} action={all} divided className="md:px-6">
      {remedies.length === 0 && <p className="text-ink-2">{t("none")}</p>}
      <ul>
        {remedies.map(({ obstacle, accounts }) => (
          <li
            key={obstacle}
            className="grid grid-cols-[44px_minmax(0,1fr)_auto] items-center gap-x-3.5 border-b border-line py-2.5 last:border-0 max-md:grid-cols-[40px_minmax(0,1fr)] max-md:items-start max-md:gap-y-2 max-md:py-3"
          >
            <span className="grid gap-[3px] text-end">
              <b className="text-lg leading-5 font-semibold tabular-nums">
                {format.number(accounts)}{" "}
                <VisuallyHidden>{t("accounts", { count: accounts })}</VisuallyHidden>
              </b>
              <Meter tone="warn" value={accounts} max={most} className="h-[3px]" />
            </span>
            <span className="min-w-0">
              <b className="block font-medium">{obstacles(`${obstacleKey(obstacle)}.fix`)}</b>
              <span className="block text-ink-2">{obstacles(`${obstacleKey(obstacle)}.do`)}</span>
            </span>
            <span className="max-md:col-start-2">
              <RemedyAction
                workspace={workspace}
                obstacle={obstacle}
                accounts={accounts}
                canEdit={atLeast(ctx.role, "editor")}
              />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
