import { TriangleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Place } from "./navigation";
import type { ShellCounts } from "./shell-props";

type Count = { shown: ReactNode; says: string; calls: boolean };

/** A number beside the word; on the rail only a dot, and only where somebody has something to do. */
export function NavCount({ place, counts }: { place: Place; counts: ShellCounts }) {
  const count = useCount(place, counts);
  if (!count) return null;
  return (
    <>
      <span
        aria-hidden
        className="ms-auto hidden items-center gap-1 text-sm font-normal text-ink-3 tabular-nums lg:group-data-[wide=true]/side:inline-flex"
      >
        {count.shown}
      </span>
      <VisuallyHidden>{count.says}</VisuallyHidden>
      {count.calls && (
        <span
          aria-hidden
          className="absolute end-1.5 top-1.5 size-1.5 rounded-full bg-warn-solid lg:group-data-[wide=true]/side:hidden"
        />
      )}
    </>
  );
}

function useCount(place: Place, counts: ShellCounts): Count | null {
  const t = useTranslations("shell.counts");
  const format = useFormatter();
  if (place === "setup" && counts.setup) {
    return { shown: t("setup", counts.setup), says: t("setupSays", counts.setup), calls: true };
  }
  if (place === "accounts" && counts.needsAction > 0) {
    const shown = (
      <>
        <TriangleAlert size={13} className="text-warn-solid" />
        {format.number(counts.needsAction)}
      </>
    );
    return { shown, says: t("needsAction", { count: counts.needsAction }), calls: true };
  }
  if (place === "creatives" && counts.creatives > 0) {
    const says = t("creatives", { count: counts.creatives });
    return { shown: format.number(counts.creatives), says, calls: false };
  }
  return null;
}
