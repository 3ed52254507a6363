import { useTranslations } from "next-intl";
import { FindingList } from "@/components/audits/finding-list";
import { Status } from "@/components/audits/status";
import { Identity } from "@/components/threads-accounts/identity";
import { CodeBlock } from "@/components/ui/code-block";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { RelativeTime } from "@/components/ui/relative-time";
import { accountsPath, accountTabs, type AccountsQuery } from "@/lib/accounts/search-params";
import { findAccountDetails, type AccountDetails } from "@/lib/accounts/source-details";
import { atLeast } from "@/lib/auth/roles";
import type { Ctx } from "@/lib/ctx";
import { PanelCreatives } from "./panel-creatives";
import { PanelFrame } from "./panel-frame";
import { PanelHistory } from "./panel-history";
import { PanelIds } from "./panel-ids";
import { PanelKinds } from "./panel-kinds";

type Props = { ctx: Ctx; query: AccountsQuery; ids: string[] };

/** All that is known of the open row. */
export async function AccountPanel({ ctx, query, ids }: Props) {
  const details = await findAccountDetails(ctx, query.open);
  const canEdit = atLeast(ctx.role, "editor");
  const workspace = ctx.workspace.slug;
  return (
    <PanelFrame
      key={query.open}
      workspace={workspace}
      sourceId={details ? query.open : null}
      label={details?.row.label ?? ""}
      ids={ids}
      canEdit={canEdit}
    >
      {details ? <Details {...{ workspace, query, details, canEdit }} /> : <Gone />}
    </PanelFrame>
  );
}

function Gone() {
  const t = useTranslations("accounts.panel");
  return <EmptyState title={t("gone")}>{t("goneBody")}</EmptyState>;
}

type DetailsProps = { workspace: string; query: AccountsQuery; details: AccountDetails; canEdit: boolean };

function Details({ workspace, query, details, canEdit }: DetailsProps) {
  const t = useTranslations("accounts");
  const { row, audit, drafts } = details;
  const secondary = [row.type === "instagram" ? row.name : null, row.businessName]
    .filter(Boolean)
    .join(" · ");
  const open = audit?.findings.filter(({ state }) => state === "fail" || state === "warn").length;
  const counts = { findings: open, history: undefined, creatives: drafts.length, answers: undefined };
  return (
    <div className="px-4 pb-5">
      <Identity
        kind={row.hasPicture ? row.type : "none"}
        name={row.label}
        src={row.pictureUrl}
        size={40}
        secondary={secondary || t(`type.${row.type}`)}
        id={row.metaId}
        className="py-3"
      />
      <div className="flex items-center justify-between gap-2 pb-1">
        <Status status={row.overall} />
        <span className="text-sm text-ink-3">
          {row.checkedAt
            ? t.rich("panel.checked", { time: () => <RelativeTime at={row.checkedAt ?? ""} /> })
            : t("panel.neverChecked")}
        </span>
      </div>
      <LinkTabs
        label={t("panel.tabs.label")}
        tabs={accountTabs.map((tab) => ({
          href: accountsPath(workspace, { ...query, tab }),
          label: t(`panel.tabs.${tab}`),
          count: counts[tab],
          current: query.tab === tab,
        }))}
      />
      {query.tab === "findings" && (
        <>
          {audit ? (
            <FindingList workspace={workspace} findings={audit.findings} layout="panel" />
          ) : (
            <p className="py-4 text-ink-2">{t("panel.noHistory")}</p>
          )}
          <PanelKinds workspace={workspace} row={row} canEdit={canEdit} />
          <PanelIds ids={details.ids} />
        </>
      )}
      {query.tab === "history" && <PanelHistory lines={details.history} />}
      {query.tab === "creatives" && <PanelCreatives workspace={workspace} drafts={drafts} />}
      {query.tab === "answers" && <Answers audit={audit} />}
    </div>
  );
}

function Answers({ audit }: Pick<AccountDetails, "audit">) {
  const t = useTranslations("accounts.panel");
  if (!audit?.answers) return <p className="py-4 text-ink-2">{t("noAnswers")}</p>;
  const lines = JSON.stringify(audit.answers, null, 2)
    .split("\n")
    .map((text) => ({ text }));
  return (
    <div className="grid gap-2 pt-3">
      <p className="text-sm text-ink-3">
        {t.rich("answersFrom", { time: () => <RelativeTime at={audit.answersFrom} /> })}
      </p>
      <CodeBlock label={t("tabs.answers")} language="json" lines={lines} wrap />
    </div>
  );
}
