import { notePresence } from "@/lib/drafts/note-presence";
import { Presence } from "@/lib/drafts/schema";
import { writeRoute } from "@/lib/write-route";

export const PUT = writeRoute(Presence, notePresence, { role: "viewer" });
