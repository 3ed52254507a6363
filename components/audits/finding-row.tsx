import { CircleCheck, CircleQuestionMark, OctagonX, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

const marks = {
  pass: { icon: CircleCheck, colour: "text-ok-solid" },
  fail: { icon: OctagonX, colour: "text-bad-solid" },
  warn: { icon: TriangleAlert, colour: "text-warn-solid" },
  unknown: { icon: CircleQuestionMark, colour: "text-ink-3" },
} as const;

type Props = {
  state: keyof typeof marks;
  sentence: ReactNode;
  /** A verb and the exact place. */
  remedy?: ReactNode;
  /** What was read at Meta; last and quiet. */
  evidence?: ReactNode;
  action?: ReactNode;
  /** In a panel the action stands under the text, on a page at its right. */
  layout?: "panel" | "page" | undefined;
};

/** State, cause, remedy; the evidence underneath. Put several in a list, each in its own item. */
export function FindingRow({ state, sentence, remedy, evidence, action, layout = "page" }: Props) {
  const t = useTranslations("ui.finding");
  const { icon: Icon, colour } = marks[state];
  const besides = layout === "page";
  return (
    <div className="flex items-start gap-2.5 py-2.5">
      <Icon size={16} className={cn("mt-0.5", colour)} />
      <div
        className={cn("min-w-0 flex-1", besides && "flex items-start gap-x-2.5 gap-y-1.5 max-md:flex-wrap")}
      >
        <div className={cn("min-w-0", besides && "flex-1 max-md:basis-full")}>
          <div className="font-medium">
            <VisuallyHidden>{t(state)} </VisuallyHidden>
            {sentence}
          </div>
          {remedy && <div className="text-ink-2">{remedy}</div>}
          {besides && evidence && <div className="mt-0.5 text-sm text-ink-3">{evidence}</div>}
        </div>
        {action && (
          <div className={cn("flex flex-wrap items-center gap-x-2.5 gap-y-1", !besides && "mt-1.5")}>
            {action}
          </div>
        )}
        {!besides && evidence && <div className="mt-1 text-sm text-ink-3">{evidence}</div>}
      </div>
    </div>
  );
}
