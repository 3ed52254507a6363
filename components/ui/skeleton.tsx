import { useTranslations } from "next-intl";
import { cn } from "./cn";

export function Skeleton({ className }: { className?: string | undefined }) {
  return <span aria-hidden className={cn("skeleton block h-2.5 rounded-xs", className)} />;
}

const widths = ["w-[62%]", "w-[48%]", "w-[70%]", "w-[55%]"];

/** Rows at their final height while the real ones load. */
export function SkeletonRows({ rows = 12, tall }: { rows?: number | undefined; tall?: boolean | undefined }) {
  const t = useTranslations("ui");
  return (
    <div role="status" aria-busy="true" aria-label={t("loading")}>
      {Array.from({ length: rows }, (_, row) => (
        <div
          key={row}
          className={cn("flex items-center gap-2 border-b border-line px-5", tall ? "h-row-tall" : "h-row")}
        >
          <Skeleton className="size-5 rounded-full" />
          <div className="min-w-0 flex-1">
            <Skeleton className={widths[row % widths.length]} />
          </div>
          <Skeleton className="w-12" />
        </div>
      ))}
    </div>
  );
}
