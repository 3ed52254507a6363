"use client";

import { useTranslations } from "next-intl";
import { useThreadsQuery } from "@/components/setup/use-threads-query";
import { SidePanel } from "@/components/ui/side-panel";
import { TextLink } from "@/components/ui/text-link";
import type { GuideAccount } from "@/lib/setup/guide-account";
import { linkingGuidePath } from "@/lib/setup/search-params";
import { CheckCard } from "./check-card";
import { GuideArticle } from "./guide-article";

type Props = { workspace: string; account: GuideAccount; notAllowed: string | null };

/** The guide beside the grid it was opened from. */
export function GuidePanel({ workspace, account, notAllowed }: Props) {
  const t = useTranslations("linking-guide.panel");
  const { closeGuide } = useThreadsQuery();
  return (
    <SidePanel title={t("title", { name: account.name })} onClose={closeGuide}>
      <div className="grid gap-4 px-4 py-4">
        <CheckCard
          key={account.sourceId}
          workspace={workspace}
          account={account}
          notAllowed={notAllowed}
          primary={false}
          other={<TextLink href={linkingGuidePath(workspace, account.sourceId)}>{t("whole")}</TextLink>}
        />
        <GuideArticle account={account} titled={false} />
      </div>
    </SidePanel>
  );
}
