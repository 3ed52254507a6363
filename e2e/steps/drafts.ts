import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { emptyCard, emptyCarousel, emptyImage, emptyVideo } from "@/lib/creatives/empty-creative";
import { usableKind } from "@/lib/creatives/identity";
import { findSpeaker } from "@/lib/creatives/queries";
import type { Creative } from "@/lib/creatives/schema";
import type { Ctx } from "@/lib/ctx";
import type { Db } from "@/lib/db";
import { getDraft } from "@/lib/drafts/queries";
import { saveDraft } from "@/lib/drafts/save-draft";
import { DraftId, type SourceId } from "@/lib/ids";
import { storeMedia } from "@/lib/media/store-media";
import { shareDraft } from "@/lib/shares/share-draft";
import { sharePath } from "@/lib/shares/share-path";
import type { Member } from "../fixtures";
import { ctxOf } from "./looked-up";

/** Nothing stands in its way; its picture is taller than Threads shows. */
async function tallPicture(ctx: Ctx, sourceId: SourceId): Promise<Creative> {
  const create = { width: 1080, height: 1920, channels: 3 as const, background: "#3840a8" };
  const bytes = await sharp({ create }).jpeg().toBuffer();
  const body = new Blob([new Uint8Array(bytes)]).stream();
  const picture = await storeMedia(ctx, { fileName: "24.jpg", announced: null, body });
  if (!picture.ok) throw new Error(picture.refusal.code);
  const speaker = await findSpeaker(ctx, sourceId);
  return {
    ...emptyImage({ sourceId, kind: speaker && usableKind(speaker) }),
    ...{ name: "24 bowls", link: "https://loomfield.example/bowls", media: { mediaId: picture.media.id } },
  };
}

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
  const texts = { ...emptyImage().texts, message: "{{linen}} and bowls" };
  const template = await make({ ...emptyImage(identity), name: "{{linen}} bowls", texts });
  await db.draft.updateMany({ where: { id: template }, data: { kind: "template" } });
  const ready = await make(await tallPicture(ctx, sourceId));
  const { secret } = await shareDraft(ctx, await getDraft(ctx, carousel), 7);
  return { carousel, video, ready, shared: sharePath(secret) };
}

/** A file of which one row has problems, in each of two cells. */
export async function importWithProblems(db: Db, member: Member) {
  const of = { workspaceId: member.workspaceId };
  const now = new Date();
  const made = await db.draftImport.create({
    data: {
      ...{ ...of, id: randomUUID(), fileName: "linen", head: ["name", "format"], made: 1, broken: 1 },
      ...{ createdById: member.userId, createdAt: now, finishedAt: now },
    },
  });
  const problems = [
    { column: "format", value: "", code: "format_missing" },
    { column: "media", value: "linen", code: "media_unknown" },
  ];
  await db.draftImportRow.create({ data: { ...of, importId: made.id, row: 3, cells: ["bowls"], problems } });
  return made.id;
}
