import { useTranslations } from "next-intl";
import { useId, type ReactNode } from "react";
import type { GuideAccount } from "@/lib/setup/guide-account";
import { ComparisonTable } from "./comparison-table";
import { GuideSteps } from "./guide-steps";
import { Prerequisites } from "./prerequisites";
import { Troubleshooter } from "./troubleshooter";

export const guideSections = ["does", "before", "steps", "trouble"] as const;

type Props = {
  /** Whose profile is to be linked; without one the guide speaks to anybody. */
  account: GuideAccount | null;
  /** In a panel the title stands in its head already. */
  titled?: boolean | undefined;
  /** Offered only where an account can be made from here. */
  hurry?: boolean | undefined;
};

/** The guide itself, the same beside a table, as a page and for somebody without an account here. */
export function GuideArticle({ account, titled = true, hurry }: Props) {
  const t = useTranslations("linking-guide");
  const prefix = useId();
  const name = account?.name ?? null;
  return (
    <article className="min-w-0 text-md">
      {titled && <h1 className="text-2xl">{t("title")}</h1>}
      <p className="mt-1.5 max-w-[58ch] text-ink-2">
        {name === null
          ? t("ledeAnyone")
          : t.rich("lede", { name: () => <bdi className="font-medium text-ink">{name}</bdi> })}{" "}
        {hurry && t("hurry")}
      </p>
      <GuideSection id="does">
        <ComparisonTable />
      </GuideSection>
      <GuideSection id="before">
        <Prerequisites facts={account?.facts ?? null} />
      </GuideSection>
      <GuideSection id="steps">
        <GuideSteps
          prefix={prefix}
          name={name}
          keep={`linking.${account?.sourceId ?? "anybody"}`}
          found={account?.associated.state === "found"}
        />
      </GuideSection>
      <GuideSection id="trouble">
        <Troubleshooter prefix={prefix} />
      </GuideSection>
    </article>
  );
}

function GuideSection({ id, children }: { id: (typeof guideSections)[number]; children: ReactNode }) {
  const t = useTranslations("linking-guide.toc");
  return (
    <section id={`guide-${id}`} aria-labelledby={`guide-${id}-title`} className="scroll-mt-2 pt-[26px]">
      <h2 id={`guide-${id}-title`} className="mb-2 text-lg">
        {t(id)}
      </h2>
      {children}
    </section>
  );
}
