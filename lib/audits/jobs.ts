import { z } from "zod";
import { createOpener } from "@/lib/audits/around";
import { sourcesAtOnce } from "@/lib/audits/ask-meta";
import { checkSources } from "@/lib/audits/check-sources";
import type { Checked } from "@/lib/audits/record-audits";
import { defineJob } from "@/lib/jobs/define-job";
import { runItems, settleItems } from "@/lib/jobs/run-items";
import { reasons, type Reason } from "@/lib/reasons";

const isReason = (reason: string): reason is Reason => Object.hasOwn(reasons, reason);

/** Why a source could not be looked at, where not one of its kinds was answered. */
function unansweredReason({ facts }: Checked): Reason | null {
  const asked = Object.values(facts.kinds).filter(({ state }) => state !== "not_applicable");
  if (asked.some(({ state }) => state !== "unknown")) return null;
  const [first] = asked.flatMap(({ reason }) => (reason && isReason(reason) ? [reason] : []));
  return first ?? null;
}

/** Checks every item's source. */
export const auditJob = defineJob({
  type: "audit",
  payload: z.object({}),
  run: async (ctx) => {
    const open = createOpener(ctx);
    await runItems(ctx, sourcesAtOnce, (items) => {
      const ids = items.map(({ sourceId }) => sourceId);
      return checkSources(ctx, open, ids, async (tx, checked) => {
        const failed = checked.flatMap((one) => {
          const reason = unansweredReason(one);
          return reason ? [{ id: one.source.id, reason }] : [];
        });
        for (const { id, reason } of failed) await settleItems(tx, ctx, [id], { state: "failed", reason });
        const rest = checked
          .map(({ source }) => source.id)
          .filter((id) => !failed.some((one) => one.id === id));
        await settleItems(tx, ctx, rest, { state: "checked" });
      });
    });
  },
});
