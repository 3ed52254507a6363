import type { Creative } from "@/lib/creatives/schema";
import type { Autosave, AutosaveOptions, Sent } from "@/lib/drafts/autosave-contract";
import { choose, mergeCreatives, sameCreative } from "@/lib/drafts/merge-creatives";
import type { DraftView } from "@/lib/drafts/schema";

const quietMs = 700;
const atMostMs = 1_800;
const retryMs = [2_000, 5_000, 15_000, 30_000];

/**
 * Keeps a draft saved while somebody types: on this device with every change, on the server once typing pauses, at the
 * latest after 1.8 s. Nothing typed is forgotten before the server said that it has it. `base` is the last value both
 * sides agree on; in a conflict it stays, so that a reload meets the same conflict.
 */
export function createAutosave(options: AutosaveOptions): Autosave {
  const { draftId, blank, saved, kept, send, keep, forget, onState, onValue, later, now } = options;
  let base = kept ? kept.base : (saved?.value ?? null);
  let version = kept ? kept.baseVersion : (saved?.version ?? 0);
  let savedAt = saved?.savedAt ?? "";
  let latest = kept?.value ?? saved?.value ?? blank;
  let theirs: DraftView | null = null;
  /** Was sent, and nobody knows whether it was saved. */
  let unanswered: Creative[] = [];
  let waitingSince: number | null = null;
  let running: Promise<boolean> | null = null;
  let failures = 0;
  let over = false;
  let cancel = () => {};

  const isDirty = () => !sameCreative(latest, base ?? blank);
  const canSave = () => isDirty() && !theirs && !over;
  const store = () => keep({ draftId, value: latest, base, baseVersion: version, at: now().toISOString() });
  const restore = () => {
    forget();
    onState(version > 0 ? { at: "saved", version, savedAt } : { at: "new" });
  };

  function schedule(ms: number) {
    cancel();
    if (!over) cancel = later(ms, () => void tick());
  }

  function scheduleTyping() {
    const at = now().getTime();
    waitingSince ??= at;
    schedule(Math.max(0, Math.min(quietMs, waitingSince + atMostMs - at)));
  }

  function accepted(answer: { version: number; savedAt: string }, value: Creative) {
    base = value;
    unanswered = [];
    ({ version, savedAt } = answer);
    failures = 0;
    if (!isDirty()) return restore();
    store();
    scheduleTyping();
  }

  function stateConflict(current: DraftView) {
    // One's own save, of which the answer was lost, is nobody else's change.
    if (unanswered.some((value) => sameCreative(value, current.value))) base = current.value;
    unanswered = [];
    const merge = mergeCreatives(base ?? blank, latest, current.value);
    if (merge.conflicts.length === 0) return agree(current, merge.merged);
    theirs = current;
    store();
    onState({ at: "conflict", conflicts: merge.conflicts, savedBy: current.savedBy });
  }

  function agree(current: DraftView, value: Creative) {
    theirs = null;
    ({ value: base, version, savedAt } = current);
    latest = value;
    onValue(value);
    if (!isDirty()) return restore();
    store();
    schedule(0);
  }

  function failed({ why, reason }: Extract<Sent, { ok: null }>) {
    onState({ at: "kept", why, reason });
    if (why !== "refused") schedule(retryMs[Math.min(failures, retryMs.length - 1)] ?? 0);
    failures += 1;
  }

  async function saveOnce() {
    const value = latest;
    waitingSince = null;
    onState({ at: "saving" });
    const answer = await send(version, value);
    if (over) return false;
    if (answer.ok) accepted(answer, value);
    else if (answer.ok === null) {
      unanswered.push(value);
      failed(answer);
    } else if (answer.reason === "conflict") stateConflict(answer.current);
    else {
      over = true;
      onState(answer.reason === "locked" ? { at: "locked", current: answer.current } : { at: "deleted" });
    }
    return answer.ok === true || (!theirs && !over && answer.ok === false);
  }

  const once = () => (running ??= saveOnce().finally(() => (running = null)));

  async function tick() {
    await running;
    if (canSave()) await once();
  }

  async function flush() {
    cancel();
    while (canSave()) if (!(await once())) return false;
    return !theirs && !over;
  }

  function change(value: Creative) {
    latest = value;
    if (over) return;
    if (theirs) return stateConflict(theirs);
    if (!isDirty() && !running) {
      cancel();
      return restore();
    }
    store();
    // From the first key on: what is not on the server yet must not be called saved.
    if (failures === 0) onState({ at: "saving" });
    scheduleTyping();
  }

  function resolve(keepMine: ReadonlySet<string>) {
    if (theirs) agree(theirs, choose(mergeCreatives(base ?? blank, latest, theirs.value), keepMine));
  }

  /** A save that is on its way finds out by itself. */
  function take(current: DraftView) {
    if (!over && !theirs && !running && current.version > version) stateConflict(current);
  }

  function stop() {
    over = true;
    cancel();
  }

  if (kept && isDirty()) {
    onValue(latest);
    schedule(0);
  } else restore();
  return { change, flush, resolve, take, stop };
}
