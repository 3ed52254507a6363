import type { ComponentProps, ReactNode } from "react";
import { Avatar } from "@/components/ui/avatar";
import { cn } from "@/components/ui/cn";
import { CopyId } from "@/components/ui/copy-id";

type Props = {
  kind: ComponentProps<typeof Avatar>["kind"];
  name: string;
  /** "Instagram", "Page", or the account's other name. */
  secondary?: ReactNode;
  src?: string | null | undefined;
  threads?: boolean | undefined;
  id?: string | undefined;
  size?: 20 | 24 | 32 | 40 | undefined;
  /** At the right: a status, a button. */
  trail?: ReactNode;
  /** With a border of its own; otherwise it fits a row. */
  card?: boolean | undefined;
  className?: string | undefined;
};

export function Identity(props: Props) {
  const { kind, name, secondary, src, threads, id, size = 32, trail, card, className } = props;
  const twoLines = Boolean(secondary) || id !== undefined;
  return (
    <div
      className={cn(
        "flex min-w-0 items-center gap-[9px]",
        size === 40 && "gap-3",
        card && "rounded-lg border border-line bg-surface px-3.5 py-3",
        className,
      )}
    >
      <Avatar kind={kind} name={name} src={src} threads={threads} size={size} />
      <div className="min-w-0 flex-1">
        <div className="truncate font-medium" dir="auto">
          {name}
        </div>
        {twoLines && (
          <div className="flex min-w-0 flex-wrap items-center gap-x-1.5 text-sm text-ink-3">
            {secondary && <bdi className="min-w-0 truncate">{secondary}</bdi>}
            {id !== undefined && <CopyId id={id} showCopy={card} />}
          </div>
        )}
      </div>
      {trail && <div className="shrink-0">{trail}</div>}
    </div>
  );
}
