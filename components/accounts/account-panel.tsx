import { useTranslations } from "next-intl";
import { FindingList } from "@/components/audits/finding-list";
import { Status } from "@/components/audits/status";
import { CopyId } from "@/components/ui/copy-id";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { RelativeTime } from "@/components/ui/relative-time";
import { Tag } from "@/components/ui/tag";
import type { AccountView } from "@/lib/accounts/account-view";
import { accountsPath, accountTabs, type AccountsQuery } from "@/lib/accounts/search-params";
import { findAccountDetails, type AccountDetails } from "@/lib/accounts/source-details";
import { atLeast } from "@/lib/auth/roles";
import type { Ctx } from "@/lib/ctx";
import { PanelAnswers } from "./panel-answers";
import { PanelCreatives } from "./panel-creatives";
import { PanelFrame } from "./panel-frame";
import type { PanelSubject } from "./panel-head";
import { PanelHistory } from "./panel-history";
import { PanelIds } from "./panel-ids";
import { PanelKinds } from "./panel-kinds";

type Props = { ctx: Ctx; query: AccountsQuery; rows: AccountView[] };

/** All that is known of the open row. */
export async function AccountPanel({ ctx, query, rows }: Props) {
  const details = query.open ? await findAccountDetails(ctx, query.open) : null;
  const shared = { workspace: ctx.workspace.slug, query, canEdit: atLeast(ctx.role, "editor") };
  return (
    <PanelFrame rows={rows.map(subjectOf)} sent={query.open} subject={details && subjectOfDetails(details)}>
      {details ? <Details key={query.open} {...shared} details={details} /> : <Gone />}
    </PanelFrame>
  );
}

const subjectOf = (row: AccountView): PanelSubject => ({
  ...{ id: row.id, type: row.type, label: row.label, name: row.name },
  ...{ pictureUrl: row.pictureUrl, hasPicture: row.hasPicture, portfolio: row.portfolio },
});

const subjectOfDetails = ({ row }: AccountDetails): PanelSubject => ({
  ...{ id: row.sourceId, type: row.type, label: row.label, pictureUrl: row.pictureUrl },
  name: row.type === "instagram" ? row.name : null,
  ...{ hasPicture: row.hasPicture, portfolio: row.businessName },
});

function Gone() {
  const t = useTranslations("accounts.panel");
  return <EmptyState title={t("gone")}>{t("goneBody")}</EmptyState>;
}

type DetailsProps = { workspace: string; query: AccountsQuery; details: AccountDetails; canEdit: boolean };

function Details({ workspace, query, details, canEdit }: DetailsProps) {
  const t = useTranslations("accounts");
  const { row, audit, drafts } = details;
  const open = audit?.findings.filter(({ state }) => state !== "pass").length;
  const counts = { findings: open, history: undefined, creatives: drafts.length, answers: undefined };
  return (
    <div className="px-4 pb-5">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5 pt-3 pb-1">
        <Status status={row.overall} />
        <Tag>{t(`type.${row.type}`)}</Tag>
        <CopyId id={row.metaId} showCopy />
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
            <FindingList
              workspace={workspace}
              findings={audit.findings}
              layout="panel"
              aside={t.rich("panel.checked", { time: () => <RelativeTime at={audit.finishedAt} /> })}
            />
          ) : (
            <p className="pt-3 text-ink-2">{t("panel.neverChecked")}</p>
          )}
          <PanelKinds workspace={workspace} row={row} canEdit={canEdit} />
          <PanelIds ids={details.ids} />
        </>
      )}
      {query.tab === "history" && <PanelHistory lines={details.history} />}
      {query.tab === "creatives" && <PanelCreatives workspace={workspace} drafts={drafts} />}
      {query.tab === "answers" && <PanelAnswers audit={audit} />}
    </div>
  );
}
