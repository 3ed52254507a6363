"use client";

import { useTranslations } from "next-intl";
import type { Problem } from "@/lib/creatives/validate";

export function useProblemText() {
  const t = useTranslations("creative-rules");
  return ({ code, params }: Problem) => t(code, params);
}
