"use client";

import { useTranslations } from "next-intl";
import type { UploadResult } from "./upload-file";

export function useUploadRefusal() {
  const t = useTranslations("media.refused");
  return (answer: Exclude<UploadResult, { ok: true }>) => {
    if (answer.ok === false) return t(answer.refusal.code, answer.refusal.params);
    return t(answer.why === "not_allowed" ? "not_allowed" : "unreachable");
  };
}
