import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { GuideAccount } from "@/lib/setup/guide-account";
import { linkingGuidePath } from "@/lib/setup/search-params";
import { CheckCard } from "./check-card";
import { RatherNotLink } from "./rather-not-link";

type Props = { workspace: string; account: GuideAccount; notAllowed: string | null };

export function GuideAside({ workspace, account, notAllowed }: Props) {
  const t = useTranslations("linking-guide.card");
  return (
    <>
      <section id="guide-check" aria-label={t("label")} className="scroll-mt-2">
        <CheckCard
          workspace={workspace}
          account={account}
          notAllowed={notAllowed}
          primary
          other={<TextLink href={linkingGuidePath(workspace)}>{t("other")}</TextLink>}
        />
      </section>
      <RatherNotLink workspace={workspace} account={account} notAllowed={notAllowed} />
    </>
  );
}
