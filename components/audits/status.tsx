import {
  CircleCheck,
  CircleQuestionMark,
  ClockAlert,
  LoaderCircle,
  OctagonX,
  TriangleAlert,
  type LucideIcon,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { Pill, type Tone } from "@/components/ui/pill";

export type Overall = "ready" | "needs_action" | "not_eligible" | "checking" | "stale" | "unknown";

const looks: Record<Overall, { icon: LucideIcon; tone: Tone }> = {
  ready: { icon: CircleCheck, tone: "ok" },
  needs_action: { icon: TriangleAlert, tone: "warn" },
  not_eligible: { icon: OctagonX, tone: "bad" },
  checking: { icon: LoaderCircle, tone: "quiet" },
  stale: { icon: ClockAlert, tone: "quiet" },
  unknown: { icon: CircleQuestionMark, tone: "quiet" },
};

/** Plain in tables, tinted where it stands alone. */
export function Status({ status, plain }: { status: Overall; plain?: boolean | undefined }) {
  const t = useTranslations("ui.overall");
  const { icon, tone } = looks[status];
  return (
    <Pill icon={icon} tone={tone} plain={plain} spins={status === "checking"}>
      {t(status)}
    </Pill>
  );
}
