import { CircleCheck, CircleDashed, CircleX, LoaderCircle } from "lucide-react";
import { getFormatter, getTranslations } from "next-intl/server";
import { RunningJobs } from "@/components/overview/running-jobs";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { countByConnection, countCreatives } from "@/lib/accounts/overview";
import { listConnections } from "@/lib/connections/queries";
import type { Ctx } from "@/lib/ctx";
import { ConnectionLine } from "./connection-line";

const creativeIcons = {
  draft: { Icon: CircleDashed, look: "text-ink-3" },
  publishing: { Icon: LoaderCircle, look: "text-ink-3" },
  published: { Icon: CircleCheck, look: "text-ok-solid" },
  refused: { Icon: CircleX, look: "text-bad-solid" },
} as const;

/** Beside the figure: creatives, connections, what runs. */
export async function Margin({ ctx }: { ctx: Ctx }) {
  const slug = ctx.workspace.slug;
  const [t, format, creatives, connections, readThrough] = await Promise.all([
    getTranslations("overview"),
    getFormatter(),
    countCreatives(ctx),
    listConnections(ctx),
    countByConnection(ctx),
  ]);
  return (
    <aside className="border-line max-lg:border-t lg:border-s">
      <Section
        title={t("creatives.title")}
        action={<TextLink href={`/${slug}/creatives`}>{t("creatives.open")}</TextLink>}
      >
        <ul>
          {(["draft", "publishing", "published", "refused"] as const).map((state) => {
            const { Icon, look } = creativeIcons[state];
            return (
              <li key={state} className="flex min-h-8 items-center gap-2">
                <Icon size={16} className={look} />
                <span className="flex-1">{t(`creatives.${state}`)}</span>
                <b className="font-medium tabular-nums">{format.number(creatives[state])}</b>
              </li>
            );
          })}
        </ul>
      </Section>
      <Section
        divided
        title={t("connections.title")}
        action={<TextLink href={`/${slug}/settings/connections`}>{t("connections.manage")}</TextLink>}
      >
        {connections.length === 0 && <p className="text-ink-2">{t("connections.none")}</p>}
        <ul className="grid gap-3">
          {connections.map((connection) => (
            <ConnectionLine
              key={connection.id}
              workspace={slug}
              connection={connection}
              accounts={readThrough.get(connection.id) ?? 0}
              mine={connection.userId === ctx.actor.userId}
              now={ctx.now()}
            />
          ))}
        </ul>
      </Section>
      <RunningJobs workspace={slug} />
    </aside>
  );
}
