"use client";

import { RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { LinkLike } from "./link-like";
import { Note } from "./note";

/** Stands in for the one region that failed; the rest of the page goes on. */
export function Broken({ onRetry, className }: { onRetry: () => void; className?: string | undefined }) {
  const t = useTranslations("ui.broken");
  return (
    <Note
      icon={RotateCcw}
      title={t("title")}
      action={<LinkLike onClick={onRetry}>{t("action")}</LinkLike>}
      className={className}
    >
      {t("text")}
    </Note>
  );
}
