import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "./cn";

export type Tone = "ok" | "warn" | "bad" | "held" | "quiet";

const words: Record<Tone, string> = {
  ok: "border-ok-line bg-ok-tint text-ok-text",
  warn: "border-warn-line bg-warn-tint text-warn-text",
  bad: "border-bad-line bg-bad-tint text-bad-text",
  held: "border-accent-line bg-accent-tint text-accent-text",
  quiet: "border-line-strong bg-sunken text-ink-2",
};

const marks: Record<Tone, string> = {
  ok: "text-ok-solid",
  warn: "text-warn-solid",
  bad: "text-bad-solid",
  held: "text-accent-text",
  quiet: "text-ink-3",
};

type Props = {
  tone?: Tone | undefined;
  icon: LucideIcon;
  spins?: boolean | undefined;
  /** Without its tint, for a table cell. */
  plain?: boolean | undefined;
  className?: string | undefined;
  children: ReactNode;
};

/** A state: always an icon and a word. */
export function Pill({ tone = "quiet", icon: Icon, spins, plain, className, children }: Props) {
  return (
    <span
      className={cn(
        "inline-flex items-center gap-1.5 align-middle whitespace-nowrap",
        !plain && "h-[1.375rem] rounded-full border ps-1.5 pe-2 text-sm font-medium",
        !plain && words[tone],
        className,
      )}
    >
      <Icon size={plain ? 15 : 14} className={cn(marks[tone], spins && "animate-spin")} />
      {children}
    </span>
  );
}
