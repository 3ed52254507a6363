import type { ComponentProps } from "react";
import { cn } from "./cn";

/** A button that reads as a link, for a small action inside or after a sentence. */
export function LinkLike({ className, type = "button", ...rest }: ComponentProps<"button">) {
  return <button type={type} {...rest} className={cn("link target", className)} />;
}
