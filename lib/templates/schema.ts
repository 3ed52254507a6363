import { z } from "zod";
import { Creative } from "@/lib/creatives/schema";
import { DraftId } from "@/lib/ids";

/** `press` makes the template once, however often it is sent. */
export const SaveAsTemplate = z.object({ draftId: DraftId, press: z.uuid() });

export const RenameTemplate = z.object({ draftId: DraftId, name: z.string().trim().min(1).max(20_000) });

export const TemplateRef = z.object({ template: DraftId });

/** What the question before a use needs. */
export const TemplateView = z.object({ id: DraftId, value: Creative, placeholders: z.array(z.string()) });
export type TemplateView = z.infer<typeof TemplateView>;

/** `draftId` is chosen by the browser: a repeat makes no second draft. */
export const FillTemplate = z.object({
  template: DraftId,
  draftId: DraftId,
  values: z.record(z.string().max(60), z.string().max(5_000)),
});
