import type { ReactNode } from "react";
import { cn } from "./cn";
import { HeddleMark } from "./heddle-mark";

type Props = {
  title: string;
  as?: "h1" | "h2" | "h3" | undefined;
  /** One button at most. */
  action?: ReactNode;
  className?: string | undefined;
  children?: ReactNode;
};

export function EmptyState({ title, as: Heading = "h3", action, className, children }: Props) {
  return (
    <div
      className={cn(
        "grid content-start justify-items-center gap-1.5 px-6 py-12 text-center text-ink-2",
        className,
      )}
    >
      <HeddleMark size={26} />
      <Heading className="text-md font-semibold text-ink">{title}</Heading>
      {children && <p className="max-w-[44ch]">{children}</p>}
      {action && <div className="mt-2.5 flex items-center gap-2">{action}</div>}
    </div>
  );
}
