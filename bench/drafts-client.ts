import { emptyCreative } from "@/lib/creatives/empty-creative";
import type { Creative } from "@/lib/creatives/schema";
import { createAutosave } from "@/lib/drafts/autosave";
import type { SaveState, Sent } from "@/lib/drafts/autosave-contract";
import { changesBetween } from "@/lib/drafts/changes-between";
import type { KeptDraft } from "@/lib/drafts/kept-drafts";
import { PresenceAnswer, SaveAnswer, type DraftView } from "@/lib/drafts/schema";
import type { DraftId } from "@/lib/ids";
import type { Person } from "./drafts-world";

export type Saved = { version: number; value: Creative; touched: ReadonlySet<string> };
export type Place = { url: string; slug: string; draftId: DraftId };

const later = (ms: number, act: () => void) => {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
};

/** A studio without its screen: the autosave of the product, over HTTP, and a device that keeps what is not saved. */
export function openClient(place: Place, person: Person, saved: DraftView | null) {
  const blank = emptyCreative();
  const acknowledged: Saved[] = [];
  const conflicts: DraftView[] = [];
  const counts = { unanswered: 0, offered: 0, merged: 0 };
  /** A save came too late, and what becomes of it is still to be seen. */
  let isLosing = false;
  let state: SaveState = { at: "new" };
  let value = saved?.value ?? blank;
  let stored: KeptDraft | null = null;
  /** What this person changed, or chose, and was not yet told is saved. */
  let touched = new Set<string>();

  const at = `${place.url}/api/${place.slug}/drafts/${place.draftId}`;
  const put = (address: string, body: unknown) =>
    fetch(address, {
      method: "PUT",
      headers: { "content-type": "application/json", cookie: person.cookie },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(20_000),
    });

  async function send(baseVersion: number, sent: Creative): Promise<Sent> {
    const mine = touched;
    touched = new Set();
    const answer = await put(at, { baseVersion, value: sent })
      .then(async (response) => (response.ok ? SaveAnswer.parse(await response.json()) : null))
      .catch(() => null);
    if (answer?.ok) acknowledged.push({ version: answer.version, value: sent, touched: mine });
    else for (const field of mine) touched.add(field);
    if (answer?.ok === false && answer.reason === "conflict") {
      conflicts.push(answer.current);
      isLosing = true;
    }
    if (answer === null) counts.unanswered += 1;
    return answer ?? { ok: null, why: "unreachable", reason: null };
  }

  const autosave = createAutosave({
    ...{ draftId: place.draftId, blank, saved, kept: null, send, later, now: () => new Date() },
    keep: (draft) => void (stored = draft),
    forget: () => void (stored = null),
    onState: (next) => {
      if (next.at === "conflict" && isLosing) {
        counts.offered += 1;
        isLosing = false;
      }
      state = next;
    },
    onValue: (next) => {
      if (isLosing) {
        counts.merged += 1;
        isLosing = false;
      }
      value = next;
    },
  });

  return {
    ...{ acknowledged, conflicts, counts, autosave },
    value: () => value,
    state: () => state,
    stored: () => stored,
    change(next: Creative) {
      for (const { field } of changesBetween(value, next)) touched.add(field);
      value = next;
      autosave.change(next);
    },
    resolve(keepMine: ReadonlySet<string>) {
      for (const field of keepMine) touched.add(field);
      autosave.resolve(keepMine);
    },
    async look(seen: number) {
      const response = await put(`${at}/presence`, { seen }).catch(() => null);
      if (!response?.ok) return;
      const { current } = PresenceAnswer.parse(await response.json());
      if (current) autosave.take(current);
    },
  };
}
export type Client = ReturnType<typeof openClient>;
