"use client";

import { useTranslations } from "next-intl";
import type { NotStored } from "./upload-answer";

export function useUploadRefusal() {
  const t = useTranslations("media.refused");
  return (answer: NotStored) => {
    if (answer.ok === false) return t(answer.refusal.code, answer.refusal.params);
    return t(answer.why === "not_allowed" ? "not_allowed" : "unreachable");
  };
}
