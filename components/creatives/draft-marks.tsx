import { CircleCheck, CircleDashed, CircleX, LoaderCircle, OctagonX, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Pill } from "@/components/ui/pill";
import type { DraftState } from "@/lib/generated/prisma/enums";

const looks = {
  draft: { icon: CircleDashed, tone: "quiet" },
  publishing: { icon: LoaderCircle, tone: "quiet" },
  published: { icon: CircleCheck, tone: "ok" },
  refused: { icon: CircleX, tone: "bad" },
} as const;

export function DraftStatus({ state }: { state: DraftState }) {
  const t = useTranslations("drafts.states");
  const { icon, tone } = looks[state];
  return (
    <Pill plain icon={icon} tone={tone} spins={state === "publishing"}>
      {t(state)}
    </Pill>
  );
}

/** The worse of the two, and how many; "none" is a word too. */
export function DraftProblems({ errors, warnings }: { errors: number; warnings: number }) {
  const t = useTranslations("drafts.problems");
  if (errors > 0) {
    return (
      <Pill plain icon={OctagonX} tone="bad">
        {t("errors", { count: errors })}
      </Pill>
    );
  }
  if (warnings > 0) {
    return (
      <Pill plain icon={TriangleAlert} tone="warn">
        {t("warnings", { count: warnings })}
      </Pill>
    );
  }
  return <span className="text-ink-3">{t("none")}</span>;
}
