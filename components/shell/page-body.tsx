import type { ComponentProps } from "react";
import { cn } from "@/components/ui/cn";

/** What scrolls under the top bar; on a phone the whole page does. */
export function PageBody({ className, ...rest }: ComponentProps<"div">) {
  return <div {...rest} className={cn("min-h-0 flex-1 overflow-auto max-md:overflow-visible", className)} />;
}
