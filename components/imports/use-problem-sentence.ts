"use client";

import { useTranslations } from "next-intl";
import type { ImportProblem } from "@/lib/imports/problem";

/** Where it stops, and what to do about it. */
export function useProblemSentence() {
  const t = useTranslations("imports.problems");
  return ({ code, ...params }: ImportProblem) =>
    t(code, { line: 0, column: 0, argument: "", path: "", keys: "", key: "", ...params });
}
