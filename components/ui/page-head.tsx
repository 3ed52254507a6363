import type { ReactNode } from "react";
import { cn } from "./cn";

type Props = { title: ReactNode; actions?: ReactNode; children?: ReactNode; className?: string | undefined };

/** Title, then the main action. On a phone the top bar already shows the title. */
export function PageHead({ title, actions, children, className }: Props) {
  return (
    <div className={cn("flex shrink-0 items-end gap-3 px-5 pt-4 pb-2.5 max-md:px-4 max-md:pt-3", className)}>
      <div className="min-w-0 flex-1">
        <h1 className="max-md:sr-only">{title}</h1>
        {children && <p className="max-w-[72ch] text-ink-2">{children}</p>}
      </div>
      {actions && <div className="flex shrink-0 items-center gap-2 max-md:hidden">{actions}</div>}
    </div>
  );
}
