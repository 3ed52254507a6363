"use client";

import { statusLooks } from "@/components/creatives/draft-marks";
import { Pill } from "@/components/ui/pill";
import { useTranslations } from "next-intl";
import type { ReviewView } from "@/lib/reviews/schema";

type Props = { review: ReviewView | null; version: number | null };

/** How far the review is; nothing where there is none, or the draft has moved on since its approval. */
export function ReviewPill({ review, version }: Props) {
  const t = useTranslations("drafts.states");
  if (!review || review.outcome === "withdrawn") return null;
  if (review.outcome === "approved" && review.decidedVersion !== version) return null;
  const { icon, tone } = statusLooks[review.outcome];
  return (
    <Pill icon={icon} tone={tone} className="max-lg:hidden">
      {t(review.outcome)}
    </Pill>
  );
}
