"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { Note } from "@/components/ui/note";
import { Switch } from "@/components/ui/switch";
import type { Role } from "@/lib/generated/prisma/enums";
import { setNeedsReviewAction } from "@/lib/workspaces/actions";

type Props = { workspace: string; needsReview: boolean; role: Role; mayChange: boolean };

/** Whether somebody else has to approve a version before it is published. */
export function ReviewSetting({ workspace, needsReview, role, mayChange }: Props) {
  const t = useTranslations("settings");
  const headId = useId();
  const set = useMutation({
    mutationFn: (wanted: boolean) => setNeedsReviewAction({ workspace, needsReview: wanted }),
  });
  const shown = set.isPending ? set.variables : needsReview;
  return (
    <section aria-labelledby={headId} className="mt-8 grid max-w-md gap-2 border-t border-line pt-5">
      <h2 id={headId} className="text-md font-semibold">
        {t("review.title")}
      </h2>
      <Switch
        checked={shown}
        disabled={!mayChange}
        onChange={(wanted) => !set.isPending && set.mutate(wanted)}
      >
        {t("review.needed")}
      </Switch>
      <p className="text-sm text-ink-3">
        {t("review.help")} {!mayChange && t("onlyAdmins", { role: t(`members.roles.${role}`) })}
      </p>
      <p role="status" className="sr-only">
        {set.data?.ok && t("saved")}
      </p>
      {set.data?.ok === false && <Refusal declined={set.data} />}
      {set.isError && <Note tone="bad" title={t("review.unsent")} />}
    </section>
  );
}
