import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import type { listPortfolioSources } from "@/lib/portfolio/queries";
import type { BusinessWithCounts } from "@/lib/portfolio/schema";
import { BusinessTree } from "./business-tree";
import { UnlessLooking } from "./discovery";
import { PortfolioSources } from "./portfolio-sources";

type Props = {
  workspace: string;
  businesses: BusinessWithCounts[];
  sources: Awaited<ReturnType<typeof listPortfolioSources>>;
  /** Somebody has looked through the portfolios before. */
  looked: boolean;
  mayChange: boolean;
};

/** The portfolios at the left, the accounts of one of them (or all) beside it. */
export function PortfolioStep({ workspace, businesses, sources, looked, mayChange }: Props) {
  const t = useTranslations("setup.portfolio");
  const found = businesses.reduce((sum, { total }) => sum + total, 0);
  if (found === 0 && (businesses.length === 0 || !looked)) {
    const key = looked ? "emptyAll" : "notLooked";
    return (
      <UnlessLooking>
        <EmptyState as="h2" title={t(key)}>
          {t(`${key}Text`)}
        </EmptyState>
      </UnlessLooking>
    );
  }
  return (
    <div className="flex items-start border-t border-line max-md:block max-md:border-0">
      <div className="sticky top-0 w-[264px] shrink-0 self-stretch border-e border-line p-3 max-lg:w-[220px] max-md:hidden">
        <BusinessTree workspace={workspace} businesses={businesses} mayChange={mayChange} />
      </div>
      <PortfolioSources
        workspace={workspace}
        businesses={businesses}
        rows={sources.rows}
        total={sources.total}
        includedTotal={sources.includedTotal}
        mayChange={mayChange}
      />
    </div>
  );
}
