"use client";

import { useTranslations } from "next-intl";
import { parseReason } from "@/lib/reasons";

/** What happened and what to do, of a reason kept in the database. */
export function useReasonText() {
  const t = useTranslations("reasons");
  return (reason: string) => {
    const known = parseReason(reason);
    return `${t(`${known}.title`)}. ${t(`${known}.remedy`)}`;
  };
}
