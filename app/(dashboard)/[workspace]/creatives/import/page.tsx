import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { studioNamespaces } from "@/components/creatives/studio-namespaces";
import { ImportForm } from "@/components/imports/import-form";
import { ImportTabs } from "@/components/imports/import-tabs";
import { PageBody } from "@/components/shell/page-body";
import { TopBar } from "@/components/shell/top-bar";
import { Messages } from "@/components/ui/messages";
import { PageHead } from "@/components/ui/page-head";
import { requireCtx } from "@/lib/auth/require-ctx";
import { atLeast } from "@/lib/auth/roles";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("imports"))("title") };
}

export default async function ImportPage({ params }: Props) {
  const { workspace } = await params;
  const ctx = await requireCtx(workspace);
  const list = `/${workspace}/creatives`;
  if (!atLeast(ctx.role, "editor")) redirect(list);
  const [t, creatives] = await Promise.all([getTranslations("imports"), getTranslations("creatives")]);
  return (
    <Messages namespaces={studioNamespaces}>
      <TopBar
        back={{ href: list, label: creatives("back") }}
        crumbs={[{ label: creatives("crumbs.creatives"), href: list }, { label: t("crumb") }]}
      />
      <PageBody>
        <PageHead title={t("title")} />
        <ImportTabs workspace={workspace} current="request" />
        <div className="grid gap-4 px-5 pt-4 pb-10 max-md:px-4">
          <p className="text-ink-2">{t("intro")}</p>
          <ImportForm workspace={workspace} />
        </div>
      </PageBody>
    </Messages>
  );
}
