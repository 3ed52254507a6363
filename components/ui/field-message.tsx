import { OctagonX, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "./cn";

type Props = { id?: string | undefined; tone?: "bad" | "warn" | undefined; children: ReactNode };

/** The one line under a field: an error, else a warning, else help. */
export function FieldMessage({ id, tone, children }: Props) {
  const Icon = tone === "bad" ? OctagonX : TriangleAlert;
  return (
    <div
      id={id}
      role={tone === "bad" ? "alert" : undefined}
      className={cn(
        "flex min-w-0 gap-1.5 text-sm",
        tone === "bad" && "text-bad-text",
        tone === "warn" && "text-warn-text",
        !tone && "text-ink-3",
      )}
    >
      {tone && (
        <Icon size={13} className={cn("mt-0.5", tone === "bad" ? "text-bad-solid" : "text-warn-solid")} />
      )}
      <span className="min-w-0">{children}</span>
    </div>
  );
}
