import { z } from "zod";
import type { Creative } from "@/lib/creatives/schema";
import type { Sent } from "@/lib/drafts/autosave-contract";
import { SaveAnswer } from "@/lib/drafts/schema";
import type { DraftId } from "@/lib/ids";

const Refused = z.object({ reason: z.string() });

/** Sends one save. It goes on when the page is closed meanwhile; nothing it meets is thrown. */
export async function sendDraft(
  workspace: string,
  draftId: DraftId,
  baseVersion: number,
  value: Creative,
): Promise<Sent> {
  const body = JSON.stringify({ baseVersion, value });
  try {
    const response = await fetch(`/api/${workspace}/drafts/${draftId}`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body,
      // Browsers refuse longer bodies for requests that may outlive their page.
      keepalive: body.length < 20_000,
    });
    const answer: unknown = await response.json();
    if (response.ok) return SaveAnswer.parse(answer);
    const reason = Refused.safeParse(answer).data?.reason ?? null;
    if (response.status === 401) return { ok: null, why: "signed_out", reason };
    return { ok: null, why: response.status >= 500 ? "unreachable" : "refused", reason };
  } catch {
    return { ok: null, why: "unreachable", reason: null };
  }
}
