import { useTranslations } from "next-intl";
import { Warp } from "@/components/ui/warp";
import type { StatusCounts } from "@/lib/accounts/overview";
import { StatusLegend } from "./status-legend";

type Props = { workspace: string; counts: StatusCounts };

/** The one figure of the page, the warp under it, and the legend that is the real list. */
export function Figure({ workspace, counts }: Props) {
  const t = useTranslations("overview");
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <section className="px-6 pt-4 pb-5 max-md:px-4">
      <p className="mb-4 flex flex-wrap items-baseline gap-2 text-md font-medium">
        {t.rich("figure", {
          ready: counts.ready,
          total,
          b: (chunks) => <b className="text-2xl font-semibold tracking-tight tabular-nums">{chunks}</b>,
        })}
      </p>
      <Warp
        label={t("chart", counts)}
        groups={[
          { look: "full", count: counts.ready },
          { look: "dotted_top", count: counts.needs_action },
          { look: "stub", count: counts.not_eligible },
          { look: "dashed", count: counts.stale },
          { look: "dotted", count: counts.unknown + counts.checking },
        ]}
      />
      <StatusLegend workspace={workspace} counts={counts} />
    </section>
  );
}
