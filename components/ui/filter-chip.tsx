"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Props = {
  /** What is filtered, in words, for the label of the remove button. */
  name: string;
  onRemove: () => void;
  /** "Status is **Needs action, Unknown**"; bold what was chosen. */
  children: ReactNode;
};

export function FilterChip({ name, onRemove, children }: Props) {
  const t = useTranslations("ui");
  return (
    <span
      data-bordered
      className="inline-flex h-7 flex-none items-stretch overflow-hidden rounded-[6px] border border-line-strong bg-surface text-sm text-ink-2 max-md:h-9"
    >
      <span className="inline-flex items-center gap-1 px-2 [&_b]:font-medium [&_b]:text-ink">{children}</span>
      <button
        type="button"
        aria-label={t("removeFilter", { name })}
        onClick={onRemove}
        className="inline-flex w-[26px] items-center justify-center border-s border-line hover:bg-hover focus-visible:-outline-offset-2 active:bg-press max-md:w-9"
      >
        <X size={14} />
      </button>
    </span>
  );
}
