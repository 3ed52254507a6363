import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

/** Nothing is known yet: one thing to do. */
export function FirstDay({ workspace }: { workspace: string }) {
  const t = useTranslations("overview.first");
  const go = (
    <LinkButton variant="primary" href={`/${workspace}/setup`}>
      {t("continue")}
    </LinkButton>
  );
  return (
    <EmptyState as="h2" className="border-t border-line" title={t("title")} action={go}>
      {t("body")}
    </EmptyState>
  );
}
