"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useObstacleText } from "./use-obstacle-text";
import type { Reviewing } from "./use-review";

type Props = {
  reviewing: Pick<Reviewing, "review" | "isNeeded" | "version"> & {
    acts: { approve: Pick<Reviewing["acts"]["approve"], "isPending"> & { mutate: () => void } };
  };
  onAsk: () => void;
  onPublish: () => void;
};

/** The studio's one filled button: ask for a review, approve, publish. Where no approval is needed it only publishes. */
export function NextStep({ reviewing, onAsk, onPublish }: Props) {
  const { review, isNeeded, version, acts } = reviewing;
  const t = useTranslations("reviews");
  const publish = useTranslations("creatives")("publish");
  const textOf = useObstacleText();
  const isApproved = review?.outcome === "approved" && review.decidedVersion === version;
  if (!isNeeded || isApproved) {
    return (
      <Button size="sm" variant="primary" onClick={onPublish}>
        {publish}
      </Button>
    );
  }
  if (review?.outcome === "asked") {
    return (
      <Button
        size="sm"
        variant="primary"
        pending={acts.approve.isPending}
        notAllowed={textOf(review.obstacle)}
        onClick={() => acts.approve.mutate()}
      >
        {t("approve")}
      </Button>
    );
  }
  return (
    <Button size="sm" variant="primary" onClick={onAsk}>
      {t("ask")}
    </Button>
  );
}
