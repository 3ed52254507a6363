"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { cn } from "./cn";
import { VisuallyHidden } from "./visually-hidden";

export type Count = { count: number; limit: number; advised?: boolean | undefined };

const quietFor = 1000;

/** Counts beside a field. It never blocks typing, and speaks only after the typing pauses. */
export function Counter({ count, limit, advised }: Count) {
  const t = useTranslations("ui.counter");
  const over = count - limit;
  const [spoken, setSpoken] = useState("");

  useEffect(() => {
    const timer = setTimeout(() => setSpoken(over > 0 ? t("over", { count: over }) : ""), quietFor);
    return () => clearTimeout(timer);
  }, [over, t]);

  return (
    <span className={cn("ms-auto whitespace-nowrap tabular-nums", over > 0 && "font-medium text-warn-text")}>
      {t(advised ? "advised" : "of", { count, limit })}
      <VisuallyHidden aria-live="polite">{spoken}</VisuallyHidden>
    </span>
  );
}
