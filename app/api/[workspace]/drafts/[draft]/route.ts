import { saveDraft } from "@/lib/drafts/save-draft";
import { SaveDraft } from "@/lib/drafts/schema";
import { writeRoute } from "@/lib/write-route";

export const PUT = writeRoute(SaveDraft, saveDraft);
