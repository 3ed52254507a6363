import { randomUUID } from "node:crypto";
import type { BrowserContext } from "@playwright/test";
import sharp from "sharp";
import { emptyCard, emptyCarousel } from "@/lib/creatives/empty-creative";
import { createDb } from "@/lib/db";
import { saveDraft } from "@/lib/drafts/save-draft";
import { DraftId, SourceId } from "@/lib/ids";
import { storeMedia } from "@/lib/media/store-media";
import { bodyOf } from "@/lib/testing/creative-world";
import { shareDraft } from "@/lib/shares/share-draft";
import { sharePath } from "@/lib/shares/share-path";
import { getDraft } from "@/lib/drafts/queries";
import { addMember } from "../../e2e/fixtures";
import { sandbox } from "../../e2e/sandbox";
import { ctxOf, lookUpEverything } from "../../e2e/steps/looked-up";

export type Cookie = Parameters<BrowserContext["addCookies"]>[0][number];
export const cards = 10;

const colour = (index: number) => `hsl(${index * 36}, 45%, 45%)`;
const square = (index: number) =>
  sharp({ create: { width: 1080, height: 1080, channels: 3, background: colour(index) } })
    .jpeg()
    .toBuffer();

/** A member of a workspace that is set up, with a carousel that is full: cards, pictures, texts. */
export async function makeWorld(url: string) {
  const db = createDb(process.env.DATABASE_URL ?? "");
  const { sessionToken, ...member } = await addMember(db, await sandbox.person("bench"));
  await lookUpEverything(db, member);
  const ctx = ctxOf(db, member);
  const { workspaceId } = member;
  const source = await db.source.findFirstOrThrow({ where: { workspaceId, label: "@ai.kiri" } });
  const pictures = [];
  for (let index = 0; index < cards; index += 1) {
    const kept = await storeMedia(ctx, {
      ...{ fileName: `linen-${index}.jpg`, announced: null, body: bodyOf(await square(index)) },
    });
    if (!kept.ok) throw new Error(kept.refusal.code);
    pictures.push(kept.media.id);
  }
  const draft = DraftId.parse(randomUUID());
  const value = {
    ...emptyCarousel(
      { sourceId: SourceId.parse(source.id), kind: "associated" as const },
      pictures.map((mediaId, index) => ({
        ...emptyCard(randomUUID()),
        ...{ headline: `Linen in colour ${index + 1}`, description: "Woven and dyed by hand" },
        ...{
          link: `https://loomfield.example/linen/${index + 1}`,
          media: { mediaId, thumbnailMediaId: null },
        },
      })),
    ),
    ...{ name: "Colours", link: "https://loomfield.example/linen" },
    texts: { message: "Ten colours of linen, each dyed in one pot.", displayLink: "loomfield.example" },
  };
  const saved = await saveDraft(ctx, { draft, baseVersion: 0, value });
  if (!saved.ok) throw new Error(saved.reason);
  const { secret } = await shareDraft(ctx, await getDraft(ctx, draft), 7);
  await db.$disconnect();
  const cookie: Cookie = { name: "next-auth.session-token", value: sessionToken, url, httpOnly: true };
  return { slug: member.slug, draft, source: source.id, shared: sharePath(secret), cookies: [cookie] };
}
export type World = Awaited<ReturnType<typeof makeWorld>>;
