"use client";

import { Eye, MessageSquare } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { RelativeTime } from "@/components/ui/relative-time";
import { useObstacleText } from "./use-obstacle-text";
import type { Reviewing } from "./use-review";
import type { ReviewView } from "@/lib/reviews/schema";

type Props = {
  reviewing: Reviewing;
  /** Whether whoever looks can change the draft. */
  canEdit: boolean;
  onComments: () => void;
};
type Shown = Props & { review: ReviewView };

/** Over the form: who was asked about which version, and what came of it. */
export function ReviewNote(props: Props) {
  const { review, acts } = props.reviewing;
  const refused = [acts.approve.data, acts.withdraw.data].find((answer) => answer && !answer.ok);
  const t = useTranslations("reviews");
  if (!review) return null;
  const trouble =
    acts.approve.isError || acts.withdraw.isError ? "unsent" : acts.approve.data === null && "unsaved";
  return (
    <div className="grid gap-2">
      {review.outcome === "asked" && <Asked {...props} review={review} />}
      {review.outcome === "changes_asked" && <Changes {...props} review={review} />}
      {review.outcome === "approved" && <Approved {...props} review={review} />}
      {refused && !refused.ok && <Refusal declined={refused} />}
      {trouble && <Note tone="bad" title={t(trouble)} />}
    </div>
  );
}

const Actions = ({ children }: { children: ReactNode }) => (
  <p className="mt-2 flex flex-wrap gap-2">{children}</p>
);

function useNames() {
  const t = useTranslations("reviews");
  return (person: { name: string | null } | null) => person?.name ?? t("somebody");
}

function Asked({ review, reviewing, canEdit }: Shown) {
  const { version, isNeeded, acts, setDialog } = reviewing;
  const t = useTranslations("reviews");
  const format = useFormatter();
  const textOf = useObstacleText();
  const nameOf = useNames();
  const { askedBy, reviewers, askedVersion, askedAt, obstacle, note } = review;
  const newest = version ?? askedVersion;
  return (
    <Note tone="held" icon={Eye} title={t("asked.title")}>
      <p>
        {t.rich("asked.line", {
          by: nameOf(askedBy),
          reviewers: reviewers.length > 0 ? format.list(reviewers.map(nameOf)) : t("asked.nobody"),
          version: askedVersion,
          time: () => <RelativeTime at={askedAt} />,
        })}
      </p>
      {note && (
        <p dir="auto" className="whitespace-pre-wrap text-ink">
          {note}
        </p>
      )}
      {newest > askedVersion && <p>{t("asked.changed", { version: newest })}</p>}
      {canEdit && (
        <Actions>
          {!isNeeded && (
            <Button
              size="sm"
              pending={acts.approve.isPending}
              notAllowed={textOf(obstacle)}
              onClick={() => acts.approve.mutate()}
            >
              {t("approve")}
            </Button>
          )}
          {obstacle === null && (
            <Button size="sm" icon={<MessageSquare size={14} />} onClick={() => setDialog("changes")}>
              {t("askChanges")}
            </Button>
          )}
          {review.mayWithdraw && (
            <Button
              size="sm"
              variant="ghost"
              pending={acts.withdraw.isPending}
              onClick={() => acts.withdraw.mutate()}
            >
              {t("withdraw")}
            </Button>
          )}
        </Actions>
      )}
    </Note>
  );
}

function Changes({ review, reviewing, canEdit, onComments }: Shown) {
  const { isNeeded, setDialog } = reviewing;
  const t = useTranslations("reviews");
  const nameOf = useNames();
  const { decidedBy, decidedVersion, decidedAt, askedVersion, askedAt } = review;
  return (
    <Note tone="warn" icon={MessageSquare} title={t("changes.title")}>
      <p>
        {t.rich("changes.line", {
          by: nameOf(decidedBy),
          version: decidedVersion ?? askedVersion,
          time: () => <RelativeTime at={decidedAt ?? askedAt} />,
        })}
      </p>
      <Actions>
        <Button size="sm" onClick={onComments}>
          {t("seeComments")}
        </Button>
        {canEdit && !isNeeded && (
          <Button size="sm" variant="ghost" onClick={() => setDialog("ask")}>
            {t("askAgain")}
          </Button>
        )}
      </Actions>
    </Note>
  );
}

function Approved({ review, reviewing, canEdit }: Shown) {
  const { version, isNeeded, setDialog } = reviewing;
  const t = useTranslations("reviews");
  const nameOf = useNames();
  const { decidedBy, decidedVersion, decidedAt, askedVersion, askedAt } = review;
  const isPast = decidedVersion !== version;
  return (
    <Note tone={isPast ? "info" : "ok"} title={t(isPast ? "approved.pastTitle" : "approved.title")}>
      <p>
        {t.rich(isPast ? "approved.past" : "approved.line", {
          by: nameOf(decidedBy),
          version: decidedVersion ?? askedVersion,
          time: () => <RelativeTime at={decidedAt ?? askedAt} />,
        })}
      </p>
      {isPast && canEdit && !isNeeded && (
        <Actions>
          <Button size="sm" onClick={() => setDialog("ask")}>
            {t("askAgain")}
          </Button>
        </Actions>
      )}
    </Note>
  );
}
