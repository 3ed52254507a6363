import { randomUUID } from "node:crypto";
import { emptyCard, emptyCarousel, emptyVideo } from "@/lib/creatives/empty-creative";
import type { Creative } from "@/lib/creatives/schema";
import type { Db } from "@/lib/db";
import { getDraft } from "@/lib/drafts/queries";
import { saveDraft } from "@/lib/drafts/save-draft";
import { DraftId, type SourceId } from "@/lib/ids";
import { shareDraft } from "@/lib/shares/share-draft";
import { sharePath } from "@/lib/shares/share-path";
import type { Member } from "../fixtures";
import { ctxOf } from "./looked-up";

/** A draft of each format beside the picture's, and one of them behind a link. */
export async function makeDrafts(db: Db, member: Member, sourceId: SourceId) {
  const ctx = ctxOf(db, member);
  const make = async (value: Creative) => {
    const draft = DraftId.parse(randomUUID());
    await saveDraft(ctx, { draft, baseVersion: 0, value });
    return draft;
  };
  const identity = { sourceId, kind: null };
  const cards = [emptyCard(randomUUID()), { ...emptyCard(randomUUID()), headline: "24 bowls" }];
  const carousel = await make({ ...emptyCarousel(identity, cards), link: "https://loomfield.example/linen" });
  const video = await make(emptyVideo(identity));
  const { secret } = await shareDraft(ctx, await getDraft(ctx, carousel), 7);
  return { carousel, video, shared: sharePath(secret) };
}
