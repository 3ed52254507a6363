"use client";

import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, type ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { LinkLike } from "@/components/ui/link-like";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { useKept } from "@/components/setup/use-kept";
import { GuideStepText, type GuideStepId } from "./guide-step-text";

const ids: readonly GuideStepId[] = ["install", "signIn", "agree", "portfolio", "back"];

type Props = {
  prefix: string;
  name: string | null;
  /** Where the reader stands is kept on this device under this name. */
  keep: string;
  /** The profile was found, so all of it is behind the reader. */
  found: boolean;
};

/** The five steps. The phone does them, so the reader says how far it got. */
export function GuideSteps({ prefix, name, keep, found }: Props) {
  const t = useTranslations("linking-guide.steps");
  const [kept, setKept] = useKept(keep, "0");
  const parsed = Number.parseInt(kept, 10);
  const at = found ? ids.length : Math.min(Math.max(Number.isNaN(parsed) ? 0 : parsed, 0), ids.length - 1);

  return (
    <ol className="grid">
      {ids.map((id, index) => {
        const state = index < at ? "done" : index === at ? "now" : "ahead";
        return (
          <GuideStep key={id} id={`${prefix}-step-${id}`} number={index + 1} state={state}>
            <GuideStepText step={id} name={name} />
            {state === "now" && index < ids.length - 1 && (
              <LinkLike className="text-sm" onClick={() => setKept(String(index + 1))}>
                {t("done")}
              </LinkLike>
            )}
            {state === "now" && index === ids.length - 1 && (
              <LinkLike className="text-sm" onClick={() => setKept("0")}>
                {t("again")}
              </LinkLike>
            )}
          </GuideStep>
        );
      })}
    </ol>
  );
}

type StepProps = { id: string; number: number; state: "done" | "now" | "ahead"; children: ReactNode };

function GuideStep({ id, number, state, children }: StepProps) {
  const t = useTranslations("linking-guide.steps");
  const markId = useId();
  return (
    <li
      id={id}
      aria-current={state === "now" ? "step" : undefined}
      aria-describedby={state === "done" ? markId : undefined}
      className={cn(
        "relative grid scroll-mt-6 grid-cols-[22px_1fr] gap-2.5 pb-4 last:pb-0",
        "before:absolute before:start-2.5 before:top-[22px] before:-bottom-px before:border-s-2 last:before:hidden",
        state === "done"
          ? "before:border-solid before:border-accent-text"
          : "before:border-dotted before:border-line-strong",
      )}
    >
      <span
        aria-hidden
        className={cn(
          "z-[1] grid size-[22px] place-items-center rounded-full bg-surface text-sm font-medium text-ink-3 tabular-nums ring-1 ring-control ring-inset",
          state === "done" && "bg-accent text-accent-on ring-0",
          state === "now" && "text-accent-text ring-2 ring-accent-text",
        )}
      >
        {state === "done" ? <Check size={13} strokeWidth={2} /> : number}
      </span>
      <div className="min-w-0">
        {state === "done" && <VisuallyHidden id={markId}>{t("doneMark")} </VisuallyHidden>}
        {children}
      </div>
    </li>
  );
}
