import { Check, CircleQuestionMark, LoaderCircle, Minus, X, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";

export type KindState = "used" | "found" | "none" | "not_applicable" | "unknown" | "refused" | "looking";

type Props = { associated: KindState; instagramBacked: KindState; pageBacked: KindState };

const looks: Record<KindState, { icon: LucideIcon | null; box: string }> = {
  used: { icon: Check, box: "bg-accent text-accent-on" },
  found: { icon: Check, box: "bg-press text-ink" },
  none: { icon: Minus, box: "text-ink-3" },
  not_applicable: { icon: null, box: "not-applicable" },
  unknown: { icon: CircleQuestionMark, box: "text-ink-3" },
  refused: { icon: X, box: "text-bad-solid" },
  looking: { icon: LoaderCircle, box: "text-ink-3" },
};

/** Always associated, Instagram-backed, Page-backed: the position says which, the mark says how. */
export function ThreeKindsCell(states: Props) {
  const t = useTranslations("ui.kinds");
  const kinds = (["associated", "instagramBacked", "pageBacked"] as const).map((kind) => ({
    kind,
    state: states[kind],
    says: t("says", { kind: t(kind), state: t(`state.${states[kind]}`) }),
  }));
  return (
    <span
      role="img"
      aria-label={kinds.map(({ says }) => says).join(" ")}
      className="inline-grid h-[22px] grid-cols-[repeat(3,34px)] max-md:grid-cols-[repeat(3,26px)] overflow-hidden rounded-sm align-middle ring-1 ring-line-strong ring-inset"
    >
      {kinds.map(({ kind, state, says }) => {
        const { icon: Icon, box } = looks[state];
        return (
          <span
            key={kind}
            title={says}
            className={cn("grid place-items-center border-line-strong not-first:border-s", box)}
          >
            {Icon && <Icon size={14} className={cn(state === "looking" && "animate-spin")} />}
          </span>
        );
      })}
    </span>
  );
}

/** The head over a column of cells; the cells carry the full words. */
export function ThreeKindsHead() {
  const t = useTranslations("ui.kinds.short");
  return (
    <span className="inline-grid grid-cols-[repeat(3,34px)] text-center">
      <span>{t("associated")}</span>
      <span>{t("instagramBacked")}</span>
      <span>{t("pageBacked")}</span>
    </span>
  );
}
