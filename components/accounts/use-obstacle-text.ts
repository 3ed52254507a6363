"use client";

import { useTranslations } from "next-intl";
import { obstacleKey } from "@/lib/accounts/obstacle-key";

export function useObstacleText() {
  const t = useTranslations("accounts.obstacles");
  return (code: string) => t(`${obstacleKey(code)}.say`);
}
