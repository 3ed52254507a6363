import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import { cn } from "./cn";
import { VisuallyHidden } from "./visually-hidden";

export type Step = {
  id: string;
  title: string;
  state: "done" | "now" | "ahead";
  /** Where a finished step can be seen again. */
  href?: string | undefined;
  sub?: ReactNode;
};

type Props = { label: string; steps: readonly Step[]; className?: string | undefined };

/** A thread with eyes: behind you it is whole, ahead it is loose. */
export function Stepper({ label, steps, className }: Props) {
  const t = useTranslations("ui.stepper");
  return (
    <nav aria-label={label} className={className}>
      <ol className="grid">
        {steps.map((step, index) => (
          <li
            key={step.id}
            aria-current={step.state === "now" ? "step" : undefined}
            className={cn(
              "relative grid grid-cols-[22px_1fr] gap-2.5 pb-3.5 last:pb-0",
              "before:absolute before:start-2.5 before:top-[22px] before:-bottom-px before:border-s-2 last:before:hidden",
              step.state === "done"
                ? "before:border-solid before:border-accent-text"
                : "before:border-dotted before:border-line-strong",
            )}
          >
            <Eye step={step} number={index + 1} />
            <div className="min-w-0">
              <StepTitle step={step} />
              <VisuallyHidden>{t(step.state)}</VisuallyHidden>
              {step.sub && <div className="text-sm text-ink-3">{step.sub}</div>}
            </div>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepTitle({ step }: { step: Step }) {
  const look = cn(
    "block leading-[22px] font-medium text-ink-2",
    step.state === "now" && "font-semibold text-ink",
  );
  if (step.state !== "now" && step.href !== undefined) {
    return (
      <Link href={step.href} className={cn(look, "rounded-xs hover:text-ink hover:underline")}>
        {step.title}
      </Link>
    );
  }
  return <span className={look}>{step.title}</span>;
}

function Eye({ step, number }: { step: Step; number: number }) {
  return (
    <span
      aria-hidden
      className={cn(
        "z-[1] grid size-[22px] place-items-center rounded-full bg-surface text-sm font-medium text-ink-3 tabular-nums ring-1 ring-control ring-inset",
        step.state === "done" && "bg-accent text-accent-on ring-0",
        step.state === "now" && "text-accent-text ring-2 ring-accent-text",
      )}
    >
      {step.state === "done" ? <Check size={13} strokeWidth={2} /> : number}
    </span>
  );
}

/** The same on a phone: one line under the top bar. */
export function StepperBar({ steps, className }: { steps: readonly Step[]; className?: string | undefined }) {
  const t = useTranslations("ui.stepper");
  const at = Math.max(
    0,
    steps.findIndex((step) => step.state === "now"),
  );
  return (
    <div className={cn("border-b border-line px-4 py-2", className)}>
      <div className="flex items-baseline gap-2 text-sm text-ink-3">
        <span className="font-medium text-ink">{steps[at]?.title}</span>
        <span className="ms-auto">{t("position", { at: at + 1, of: steps.length })}</span>
      </div>
      <div aria-hidden className="mt-1.5 flex gap-1">
        {steps.map((step) => (
          <span
            key={step.id}
            className={cn(
              "h-0.5 flex-1 rounded-full",
              step.state === "ahead" ? "bg-line-strong" : "bg-accent-text",
            )}
          />
        ))}
      </div>
    </div>
  );
}
