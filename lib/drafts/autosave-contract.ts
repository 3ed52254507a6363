import type { Creative } from "@/lib/creatives/schema";
import type { KeptDraft } from "@/lib/drafts/kept-drafts";
import type { Conflict } from "@/lib/drafts/merge-creatives";
import type { DraftView, SaveAnswer } from "@/lib/drafts/schema";
import type { DraftId } from "@/lib/ids";

/** Why nothing was saved. Only what was refused for good is not tried again by itself. */
export type NotSaved = "unreachable" | "signed_out" | "refused";

export type Sent = SaveAnswer | { ok: null; why: NotSaved; reason: string | null };

export type SaveState =
  | { at: "new" }
  | { at: "saved"; version: number; savedAt: string }
  | { at: "saving" }
  | { at: "kept"; why: NotSaved; reason: string | null }
  | { at: "conflict"; conflicts: Conflict[]; savedBy: string | null }
  | { at: "locked"; current: DraftView }
  | { at: "deleted" };

export type AutosaveOptions = {
  draftId: DraftId;
  blank: Creative;
  saved: Pick<DraftView, "version" | "value" | "savedAt"> | null;
  /** From an earlier visit; goes out at once. */
  kept: KeptDraft | null;
  send: (baseVersion: number, value: Creative) => Promise<Sent>;
  keep: (draft: KeptDraft) => void;
  forget: () => void;
  onState: (state: SaveState) => void;
  /** The value became another than what is typed here: from the earlier visit, or with somebody else's change taken in. */
  onValue: (value: Creative) => void;
  /** Calls back once after so many milliseconds, unless cancelled. */
  later: (ms: number, act: () => void) => () => void;
  now: () => Date;
};

export type Autosave = {
  change: (value: Creative) => void;
  /** Saves what is not saved yet, now; true once everything is. */
  flush: () => Promise<boolean>;
  /** Ends a conflict: in these fields what was typed here stays, in the others what was saved there. */
  resolve: (keepMine: ReadonlySet<string>) => void;
  /** Takes in what was saved elsewhere, as a save would have met it; what is not newer is left alone. */
  take: (current: DraftView) => void;
  stop: () => void;
};
