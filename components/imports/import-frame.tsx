import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ImportTabs } from "./import-tabs";
import { PageBody } from "@/components/shell/page-body";
import { TopBar } from "@/components/shell/top-bar";
import { PageHead } from "@/components/ui/page-head";

type Props = { workspace: string; current: "request" | "csv"; children: ReactNode };

/** Around each way to bring creatives in. */
export async function ImportFrame({ workspace, current, children }: Props) {
  const [t, creatives] = await Promise.all([getTranslations("imports"), getTranslations("creatives")]);
  const list = `/${workspace}/creatives`;
  return (
    <>
      <TopBar
        back={{ href: list, label: creatives("back") }}
        crumbs={[{ label: creatives("crumbs.creatives"), href: list }, { label: t("crumb") }]}
      />
      <PageBody>
        <PageHead title={t("title")} />
        <ImportTabs workspace={workspace} current={current} />
        {children}
      </PageBody>
    </>
  );
}
