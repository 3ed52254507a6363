import type { ReactNode } from "react";
import { cn } from "./cn";

export function Kbd({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return (
    <kbd
      className={cn(
        "kbd rounded-xs border border-line-strong bg-surface px-1 py-0.5 font-mono text-xs leading-none font-medium text-ink-3",
        className,
      )}
    >
      {children}
    </kbd>
  );
}
