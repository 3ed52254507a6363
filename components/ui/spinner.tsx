import { LoaderCircle } from "lucide-react";
import { cn } from "./cn";

export function Spinner({
  size = 16,
  className,
}: {
  size?: number | undefined;
  className?: string | undefined;
}) {
  return <LoaderCircle size={size} className={cn("animate-spin", className)} aria-hidden />;
}
