import type { ReactNode } from "react";
import { cn } from "./cn";

type Props = {
  held?: boolean | undefined;
  title?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
};

export function Tag({ held, title, className, children }: Props) {
  return (
    <span
      title={title}
      className={cn(
        "inline-flex h-5 items-center gap-1 rounded-sm px-1.5 text-sm leading-none whitespace-nowrap",
        held ? "bg-accent-tint text-accent-text ring-1 ring-accent-line ring-inset" : "bg-press text-ink-2",
        className,
      )}
    >
      {children}
    </span>
  );
}
