import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { accountsPath } from "@/lib/accounts/search-params";
import { CheckThese } from "./check-these";

type Props = { workspace: string; obstacle: string; accounts: number; canEdit: boolean };

/** Where the remedy begins: a check, the step that creates, or the accounts it is about. */
export function RemedyAction({ workspace, obstacle, accounts, canEdit }: Props) {
  const t = useTranslations("overview.remedies");
  if (obstacle === "unanswered") {
    return <CheckThese workspace={workspace} obstacle={obstacle} accounts={accounts} canEdit={canEdit} />;
  }
  if (obstacle === "threads_account") {
    return (
      <LinkButton size="sm" href={`/${workspace}/setup/threads-accounts`}>
        {t("create")}
      </LinkButton>
    );
  }
  return (
    <LinkButton size="sm" href={accountsPath(workspace, { obstacle: [obstacle] })}>
      {t("show", { count: accounts })}
    </LinkButton>
  );
}
