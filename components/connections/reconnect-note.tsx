"use client";

import { useTranslations } from "next-intl";
import { Note } from "@/components/ui/note";
import { FacebookButton } from "./facebook-button";

type Props = {
  /** What is wrong with the person's own login. */
  state: "none" | "expired" | "revoked";
  className?: string | undefined;
};

/** Where a page needs Meta and the person's login is gone. Leads back to the very page, filters and all. */
export function ReconnectNote({ state, className }: Props) {
  const t = useTranslations("connections");
  return (
    <Note
      tone="warn"
      title={t(`lost.${state}.title`)}
      className={className}
      action={
        <FacebookButton size="sm">{t(state === "none" ? "go.connect" : "go.reconnect")}</FacebookButton>
      }
    >
      {t(`lost.${state}.text`)}
    </Note>
  );
}
