"use server";

import { action } from "@/lib/action";
import { importDraft } from "@/lib/imports/import-draft";
import { ImportError } from "@/lib/imports/problem";
import { viewImport } from "@/lib/imports/read-import";
import { ImportText } from "@/lib/imports/schema";

/** What cannot be read is an answer about its place, not a failure. */
const told = (error: unknown) => {
  if (error instanceof ImportError) return { ok: true, problem: error.problem } as const;
  throw error;
};

export const readImportAction = action(ImportText, (ctx, { text }) =>
  viewImport(ctx, text).then((view) => ({ ok: true, view }) as const, told),
);

export const importDraftAction = action(ImportText, (ctx, { text }) =>
  importDraft(ctx, text).then((draftId) => ({ ok: true, draftId }) as const, told),
);
