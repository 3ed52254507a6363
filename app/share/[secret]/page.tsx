import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EndedShare } from "@/components/shares/ended-share";
import { SharedDraft } from "@/components/shares/shared-draft";
import { Messages } from "@/components/ui/messages";
import { db } from "@/lib/db";
import { findSharedView } from "@/lib/shares/find-shared-view";
import { sharePlace } from "@/lib/shares/share-path";

type Props = { params: Promise<{ secret: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("drafts.shares");
  return { title: t("page"), robots: { index: false, follow: false }, referrer: "no-referrer" };
}

export default async function SharePage({ params }: Props) {
  const { secret } = await params;
  const view = await findSharedView(db(), secret, new Date());
  return (
    <Messages namespaces={["creatives", "drafts"]}>
      {view ? <SharedDraft place={sharePlace(secret)} view={view} /> : <EndedShare />}
    </Messages>
  );
}
