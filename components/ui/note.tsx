import { CircleCheck, Info, OctagonX, TriangleAlert, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "./cn";

const tones = {
  info: { icon: Info, box: "border-line bg-sunken", mark: "text-ink-3" },
  held: { icon: Info, box: "border-accent-line bg-accent-tint", mark: "text-accent-text" },
  ok: { icon: CircleCheck, box: "border-ok-line bg-ok-tint", mark: "text-ok-solid" },
  warn: { icon: TriangleAlert, box: "border-warn-line bg-warn-tint", mark: "text-warn-solid" },
  bad: { icon: OctagonX, box: "border-bad-line bg-bad-tint", mark: "text-bad-solid" },
} as const;

type Props = {
  tone?: keyof typeof tones | undefined;
  /** What happened. */
  title: ReactNode;
  icon?: LucideIcon | undefined;
  action?: ReactNode;
  className?: string | undefined;
  /** What to do, and what did not happen. */
  children?: ReactNode;
};

export function Note({ tone = "info", title, icon, action, className, children }: Props) {
  const { icon: toneIcon, box, mark } = tones[tone];
  const Icon = icon ?? toneIcon;
  return (
    <div
      role={tone === "bad" ? "alert" : undefined}
      className={cn("flex gap-[9px] rounded-md border px-3 py-[9px]", box, className)}
    >
      <Icon size={16} className={cn("mt-0.5", mark)} />
      <div className="min-w-0 flex-1">
        <div className="font-medium">{title}</div>
        {children && <div className="text-ink-2">{children}</div>}
      </div>
      {action && <div className="shrink-0 self-center">{action}</div>}
    </div>
  );
}
