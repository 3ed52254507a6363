import type { MediaRef } from "@/lib/creatives/media-slots";
import type { Creative, MediaChoice } from "@/lib/creatives/schema";
import type { Ctx } from "@/lib/ctx";

type Found = { imageOf: (hash: string) => string | null; videoOf: (id: string) => string | null };

async function findByMetaNames(ctx: Ctx, refs: readonly MediaRef[]): Promise<Found> {
  const workspaceId = ctx.workspace.id;
  const [images, videos] = await Promise.all([
    ctx.db.adAccountMedia.findMany({
      where: { workspaceId, imageHash: { in: refs.map(({ imageHash }) => imageHash) } },
      select: { mediaId: true, imageHash: true },
    }),
    ctx.db.adAccountVideo.findMany({
      where: { workspaceId, videoId: { in: refs.map(({ videoId }) => videoId) } },
      select: { mediaId: true, videoId: true },
    }),
  ]);
  return {
    imageOf: (hash) => images.find(({ imageHash }) => imageHash === hash)?.mediaId ?? null,
    videoOf: (id) => videos.find(({ videoId }) => videoId === id)?.mediaId ?? null,
  };
}

/** Each place with the library's file that Meta knows under this name; `missing` are names the library has no file for. */
export async function placeMedia(ctx: Ctx, creative: Creative, refs: readonly MediaRef[]) {
  const { imageOf, videoOf } = await findByMetaNames(ctx, refs);
  const choices = refs.map(({ imageHash, videoId }): MediaChoice => {
    const image = imageHash ? imageOf(imageHash) : null;
    return videoId
      ? { mediaId: videoOf(videoId), thumbnailMediaId: image }
      : { mediaId: image, thumbnailMediaId: null };
  });
  const missing = refs.flatMap(({ imageHash, videoId }) => [
    ...(imageHash && !imageOf(imageHash) ? [imageHash] : []),
    ...(videoId && !videoOf(videoId) ? [videoId] : []),
  ]);
  const at = (index: number): MediaChoice => choices[index] ?? { mediaId: null, thumbnailMediaId: null };
  switch (creative.format) {
    case "single_image":
      return { creative: { ...creative, media: { mediaId: at(0).mediaId } }, missing };
    case "single_video":
      return { creative: { ...creative, media: at(0) }, missing };
    case "carousel": {
      const cards = creative.cards.map((card, index) => ({ ...card, media: at(index) }));
      return { creative: { ...creative, cards }, missing };
    }
  }
}
