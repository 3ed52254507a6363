import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { setupPath } from "@/lib/setup/steps";

/** A later step, before anything was chosen in the third. */
export function NoAccounts({ workspace }: { workspace: string }) {
  const t = useTranslations("setup.threads");
  return (
    <EmptyState
      as="h2"
      title={t("empty")}
      action={<LinkButton href={setupPath(workspace, "portfolio")}>{t("emptyAction")}</LinkButton>}
    >
      {t("emptyText")}
    </EmptyState>
  );
}
