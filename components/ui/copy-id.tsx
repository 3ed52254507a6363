"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "./cn";
import { useCopy } from "./use-copy";
import { VisuallyHidden } from "./visually-hidden";

type Props = {
  id: string;
  /** `1792…6127`, for tables. */
  short?: boolean | undefined;
  /** The copy mark stays visible, for cards and panels. */
  showCopy?: boolean | undefined;
  className?: string | undefined;
};

export function shortId(id: string) {
  return id.length > 11 ? `${id.slice(0, 4)}…${id.slice(-4)}` : id;
}

export function CopyId({ id, short, showCopy, className }: Props) {
  const t = useTranslations("ui.copy");
  const { copied, copy } = useCopy();
  const Icon = copied ? Check : Copy;
  return (
    <span className="inline-flex min-w-0">
      <button
        type="button"
        title={t("id", { id })}
        aria-label={t("id", { id })}
        onClick={() => void copy(id)}
        className={cn(
          "target group/id inline-flex min-w-0 items-center gap-1 rounded-xs font-mono text-sm tracking-[-.02em] whitespace-nowrap text-ink-2",
          className,
        )}
      >
        <span className="truncate">{short ? shortId(id) : id}</span>
        <Icon
          size={12}
          className={cn(
            "text-ink-3 group-hover/id:opacity-100 group-focus-visible/id:opacity-100",
            !showCopy && !copied && "opacity-0 pointer-coarse:opacity-100",
          )}
        />
      </button>
      <VisuallyHidden role="status">{copied ? t("done") : ""}</VisuallyHidden>
    </span>
  );
}
