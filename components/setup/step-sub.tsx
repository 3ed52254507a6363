import { useTranslations } from "next-intl";
import type { SetupSummary } from "@/lib/setup/queries";
import type { StepId } from "@/lib/setup/steps";

/** How a step stands, in one short line under its name. */
export function StepSub({ step, summary }: { step: StepId; summary: SetupSummary }) {
  const t = useTranslations("setup.sub");
  switch (step) {
    case "connect":
      return <ConnectSub {...summary.connection} />;
    case "permissions": {
      const missing = summary.permissionsMissing;
      if (missing === null) return t("permissions.waiting");
      return missing === 0 ? t("permissions.all") : t("permissions.missing", { count: missing });
    }
    case "portfolio":
      return <PortfolioSub summary={summary} />;
    case "ad-account":
      return summary.adAccount ? <bdi>{summary.adAccount.name}</bdi> : t("ad-account.waiting");
    case "threads-accounts": {
      const { total, ready, toCreate } = summary.threads;
      if (total === 0) return t("threads-accounts.waiting");
      return toCreate > 0
        ? t("threads-accounts.readyToCreate", { ready, create: toCreate })
        : t("threads-accounts.ready", { ready });
    }
    case "placement":
      return t("placement.waiting");
  }
}

function ConnectSub({ mine, others }: SetupSummary["connection"]) {
  const t = useTranslations("setup.sub.connect");
  if (mine === "active") return others > 0 ? t("youAnd", { count: others }) : t("you");
  if (mine !== null) return t("ended");
  return others > 0 ? t("others", { count: others }) : t("none");
}

function PortfolioSub({ summary }: { summary: SetupSummary }) {
  const t = useTranslations("setup.sub.portfolio");
  const { included: count, onlyBusiness } = summary.portfolio;
  if (count === 0) return t(summary.discoveredAt === null ? "waiting" : "none");
  if (onlyBusiness === null) return t("chosen", { count });
  return t.rich("chosenIn", { count, name: () => <bdi>{onlyBusiness}</bdi> });
}
