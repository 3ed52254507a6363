import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";

export function Card({ className, ...rest }: ComponentProps<"div">) {
  return (
    <div
      {...rest}
      className={cn("min-w-0 overflow-hidden rounded-lg border border-line bg-surface", className)}
    />
  );
}

export function CardHead({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return (
    <div
      className={cn(
        "flex min-h-11 items-center gap-2 border-b border-line px-4 py-1.5 max-md:flex-wrap",
        className,
      )}
    >
      {children}
    </div>
  );
}
