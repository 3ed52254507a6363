import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ObjectivesList } from "./objectives-list";
import { TargetingSnippet } from "./targeting-snippet";

/** What an ad set needs, at the left; how the accounts stand, at the right or below. */
export function PlacementStep({ children }: { children: ReactNode }) {
  const t = useTranslations("placement");
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] items-start gap-x-10 gap-y-7 px-6 max-xl:grid-cols-1 max-md:px-4">
      <div className="grid gap-6">
        <section>
          <h2 className="mb-2">{t("snippet.title")}</h2>
          <TargetingSnippet />
        </section>
        <section>
          <h2 className="mb-1">{t("why.title")}</h2>
          <ul className="grid list-disc gap-1 ps-4 text-ink-2">
            <li>{t("why.platforms")}</li>
            <li>{t("why.positions")}</li>
            <li>{t("why.low")}</li>
          </ul>
        </section>
        <ObjectivesList />
      </div>
      <div className="grid gap-6">{children}</div>
    </div>
  );
}
