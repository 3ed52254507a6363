import { cn } from "./cn";

const fills = {
  quiet: "bg-ink-3",
  ok: "bg-ok-solid",
  warn: "bg-warn-solid",
  accent: "bg-accent-text",
} as const;

type Props = {
  value: number;
  max: number;
  tone?: keyof typeof fills | undefined;
  /** The figure in words; leave out where the words stand beside it. */
  label?: string | undefined;
  className?: string | undefined;
};

export function Meter({ value, max, tone = "quiet", label, className }: Props) {
  const share = max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0;
  return (
    <span
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
      className={cn("block h-1 overflow-hidden rounded-full bg-press", className)}
    >
      <span className={cn("block h-full rounded-full", fills[tone])} style={{ width: `${share}%` }} />
    </span>
  );
}
