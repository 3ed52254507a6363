import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { businessSettingsUrl, threadsPortfolioHelpUrl } from "@/lib/setup/meta-links";

export type GuideStepId = "install" | "signIn" | "agree" | "portfolio" | "back";

export function GuideStepText({ step, name }: { step: GuideStepId; name: string | null }) {
  const t = useTranslations("linking-guide.steps");
  return (
    <>
      <div className="leading-[22px] font-medium text-ink">
        {step === "signIn" && name === null && t("signIn.titleAnyone")}
        {step === "signIn" && name !== null && t.rich("signIn.title", { name: () => <bdi>{name}</bdi> })}
        {step !== "signIn" && t(`${step}.title`)}
      </div>
      <p className="mt-px text-ink-2">
        {step === "portfolio"
          ? t.rich("portfolio.text", {
              settings: (words) => (
                <TextLink external href={businessSettingsUrl}>
                  {words}
                </TextLink>
              ),
              help: (words) => (
                <TextLink external href={threadsPortfolioHelpUrl}>
                  {words}
                </TextLink>
              ),
            })
          : t(`${step}.text`)}
      </p>
    </>
  );
}
