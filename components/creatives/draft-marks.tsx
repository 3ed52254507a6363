import {
  CircleCheck,
  CircleDashed,
  CircleX,
  Eye,
  LoaderCircle,
  MessageSquare,
  OctagonX,
  TriangleAlert,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { Pill } from "@/components/ui/pill";
import type { DraftState, ReviewState } from "@/lib/generated/prisma/enums";

export const statusLooks = {
  draft: { icon: CircleDashed, tone: "quiet" },
  publishing: { icon: LoaderCircle, tone: "quiet" },
  published: { icon: CircleCheck, tone: "ok" },
  refused: { icon: CircleX, tone: "bad" },
  asked: { icon: Eye, tone: "held" },
  changes_asked: { icon: MessageSquare, tone: "warn" },
  approved: { icon: CircleCheck, tone: "ok" },
} as const;

type States = { state: DraftState; reviewState: ReviewState };

/** What Meta did with it comes first; until then how far a review is. */
export const statusOf = ({ state, reviewState }: States) =>
  state === "draft" && reviewState !== "none" ? reviewState : state;

export function DraftStatus(states: States) {
  const t = useTranslations("drafts.states");
  const status = statusOf(states);
  const { icon, tone } = statusLooks[status];
  return (
    <Pill plain icon={icon} tone={tone} spins={status === "publishing"}>
      {t(status)}
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
