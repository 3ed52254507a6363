import { z } from "zod";
import { Creative } from "@/lib/creatives/schema";
import { DraftId } from "@/lib/ids";

/** What was typed and is not known to be saved. `base` is the last value that is. */
export const KeptDraft = z.object({
  draftId: DraftId,
  value: Creative,
  base: Creative.nullable(),
  baseVersion: z.number().int().nonnegative(),
  at: z.string(),
});
export type KeptDraft = z.infer<typeof KeptDraft>;

export type KeptDrafts = {
  read: (draftId: DraftId) => KeptDraft | null;
  write: (draft: KeptDraft) => void;
  forget: (draftId: DraftId) => void;
  list: () => KeptDraft[];
};

function parse(text: string | null): KeptDraft | null {
  if (text === null) return null;
  try {
    return KeptDraft.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** One entry for each draft, in what the browser keeps for this site. It may be full or forbidden: then nothing is kept. */
export function keptDrafts(workspace: string, person: string, storage: Storage | null): KeptDrafts {
  const prefix = `heddle:draft:${workspace}:${person}:`;
  const attempt = <Value>(act: (storage: Storage) => Value): Value | null => {
    try {
      return storage && act(storage);
    } catch {
      return null;
    }
  };
  return {
    read: (draftId) => parse(attempt((store) => store.getItem(prefix + draftId))),
    write: (draft) => void attempt((store) => store.setItem(prefix + draft.draftId, JSON.stringify(draft))),
    forget: (draftId) => void attempt((store) => store.removeItem(prefix + draftId)),
    list: () => {
      const keys = attempt((store) => Object.keys(store).filter((key) => key.startsWith(prefix))) ?? [];
      return keys.flatMap((key) => parse(attempt((store) => store.getItem(key))) ?? []);
    },
  };
}
