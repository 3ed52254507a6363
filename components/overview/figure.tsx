import { useTranslations } from "next-intl";
import { CheckAllButton } from "@/components/accounts/check-all-button";
import { Warp } from "@/components/ui/warp";
import type { StatusCounts } from "@/lib/accounts/overview";
import { StatusLegend } from "./status-legend";

type Props = { workspace: string; counts: StatusCounts; canEdit: boolean };

/** The one figure of the page, the warp under it, and the legend that is the real list. */
export function Figure({ workspace, counts, canEdit }: Props) {
  const t = useTranslations("overview");
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <section aria-label={t("figureLabel")} className="px-6 pt-4.5 pb-5 max-md:px-4 max-md:pt-4">
      <div className="mb-4 flex items-start gap-3">
        <p className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2 text-md font-medium">
          {total === 0
            ? t("nobody")
            : t.rich("figure", {
                ready: counts.ready,
                total,
                b: (chunks) => <b className="text-2xl font-semibold tracking-tight tabular-nums">{chunks}</b>,
              })}
        </p>
        {total > 0 && <CheckAllButton workspace={workspace} canEdit={canEdit} size="sm" />}
      </div>
      <Warp
        label={t("chart", counts)}
        groups={[
          { look: "full", count: counts.ready },
          { look: "dotted_top", count: counts.needs_action },
          { look: "stub", count: counts.not_eligible },
          { look: "dashed", count: counts.stale },
          { look: "dotted", count: counts.unknown },
          { look: "dotted", count: counts.checking },
        ]}
      />
      {total > 0 && <StatusLegend workspace={workspace} counts={counts} />}
    </section>
  );
}
