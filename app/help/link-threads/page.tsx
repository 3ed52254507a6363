import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GuideArticle } from "@/components/linking-guide/guide-article";
import { GuideToc } from "@/components/linking-guide/guide-toc";
import { HeddleMark } from "@/components/ui/heddle-mark";
import { LinkButton } from "@/components/ui/link-button";
import { Messages } from "@/components/ui/messages";

const sections = ["does", "before", "steps", "trouble"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("linking-guide");
  return { title: t("title") };
}

/** For whoever holds the phone: readable without an account here, and about no account in particular. */
export default async function LinkThreadsPage() {
  const [t, shell] = await Promise.all([getTranslations("linking-guide"), getTranslations("shell")]);
  return (
    <Messages namespaces={["linking-guide"]}>
      <header className="flex h-topbar items-center gap-2 border-b border-line px-5 max-md:px-4">
        <HeddleMark />
        <span className="flex-1 font-semibold">{shell("product")}</span>
        <LinkButton size="sm" href="/">
          {t("alone.open")}
        </LinkButton>
      </header>
      <main className="grid grid-cols-[200px_minmax(0,640px)] items-start justify-center gap-x-12 px-6 pt-[26px] pb-16 max-lg:grid-cols-[minmax(0,640px)] max-md:px-4 max-md:pt-4">
        <GuideToc sections={sections} className="max-lg:hidden" />
        <div>
          <GuideArticle account={null} />
          <section className="pt-[26px] text-md">
            <h2 className="mb-2 text-lg">{t("alone.then")}</h2>
            <p className="text-ink-2">{t("alone.thenText")}</p>
          </section>
        </div>
      </main>
    </Messages>
  );
}
