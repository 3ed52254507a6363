import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { AccountPicker } from "@/components/linking-guide/account-picker";
import { GuideArticle } from "@/components/linking-guide/guide-article";
import { GuideAside } from "@/components/linking-guide/guide-aside";
import { GuideLayout } from "@/components/linking-guide/guide-layout";
import { ShareGuide } from "@/components/linking-guide/share-guide";
import { PageBody } from "@/components/shell/page-body";
import { TopBar } from "@/components/shell/top-bar";
import { Messages } from "@/components/ui/messages";
import { accountsPath } from "@/lib/accounts/search-params";
import { requireCtx } from "@/lib/auth/require-ctx";
import { atLeast } from "@/lib/auth/roles";
import { findGuideAccount } from "@/lib/setup/guide-account";
import { listGuideChoices } from "@/lib/setup/list-guide-choices";
import { loadGuideQuery } from "@/lib/setup/search-params";

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<SearchParams> };

const sections = ["does", "before", "steps", "trouble"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("linking-guide");
  return { title: t("title") };
}

export default async function LinkingGuidePage({ params, searchParams }: Props) {
  const ctx = await requireCtx((await params).workspace);
  const { source, q } = await loadGuideQuery(searchParams);
  const account = source ? await findGuideAccount(ctx, source) : null;
  const [t, setup, choices] = await Promise.all([
    getTranslations("linking-guide"),
    getTranslations("setup"),
    account ? null : listGuideChoices(ctx, q),
  ]);
  const { slug } = ctx.workspace;
  const notAllowed = atLeast(ctx.role, "editor") ? null : setup("role.editor");
  return (
    <Messages namespaces={["linking-guide", "setup", "jobs", "reasons", "connections"]}>
      <TopBar
        crumbs={[
          { label: t("crumb.accounts"), href: accountsPath(slug) },
          ...(account ? [{ label: account.name, href: accountsPath(slug, { open: account.sourceId }) }] : []),
          { label: t("crumb.page") },
        ]}
        actions={<ShareGuide />}
      />
      <PageBody>
        <GuideLayout
          sections={account ? [...sections, "check"] : sections}
          article={<GuideArticle account={account} hurry={account?.backed.creatable} />}
          aside={
            account ? (
              <GuideAside workspace={slug} account={account} notAllowed={notAllowed} />
            ) : (
              choices && <AccountPicker workspace={slug} {...choices} />
            )
          }
        />
      </PageBody>
    </Messages>
  );
}
