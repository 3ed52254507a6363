import type { ReactNode } from "react";
import { cn } from "./cn";

type Props = {
  title: ReactNode;
  action?: ReactNode;
  /** Draws the hairline above; a region divides from its neighbour by it. */
  divided?: boolean | undefined;
  className?: string | undefined;
  children: ReactNode;
};

export function Section({ title, action, divided, className, children }: Props) {
  return (
    <section className={cn("px-5 py-4 max-md:px-4", divided && "border-t border-line", className)}>
      <div className="mb-2 flex items-baseline gap-3">
        <h2 className="min-w-0 flex-1">{title}</h2>
        {action && <div className="shrink-0 text-sm">{action}</div>}
      </div>
      {children}
    </section>
  );
}
