import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";

/** The same for a link that ended and for one that never was. */
export function EndedShare() {
  const t = useTranslations("drafts.shares.ended");
  return (
    <main className="grid min-h-dvh place-content-center bg-surface">
      <EmptyState as="h1" title={t("title")}>
        {t("body")}
      </EmptyState>
    </main>
  );
}
