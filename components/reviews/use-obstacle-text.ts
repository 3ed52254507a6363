"use client";

import { useTranslations } from "next-intl";
import type { ReviewObstacle } from "@/lib/reviews/schema";

/** Why the person who looks cannot approve, as a button says it. */
export function useObstacleText() {
  const t = useTranslations("reasons");
  return (obstacle: ReviewObstacle | null) =>
    obstacle === null ? undefined : `${t(`${obstacle}.title`)}. ${t(`${obstacle}.remedy`)}`;
}
