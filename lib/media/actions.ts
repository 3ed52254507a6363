"use server";

import { action } from "@/lib/action";
import { findAdAccountId } from "@/lib/creatives/queries";
import { deleteMedia } from "@/lib/media/delete-media";
import { cropMedia } from "@/lib/media/crop-media";
import { getMedia, viewMedia } from "@/lib/media/queries";
import { CropMedia, DeleteMedia, SendVideo } from "@/lib/media/schema";
import { sendVideo } from "@/lib/media/send-video";
import { AppError } from "@/lib/reasons";

export const deleteMediaAction = action(DeleteMedia, async (ctx, { mediaId }) =>
  deleteMedia(ctx, await getMedia(ctx, mediaId)),
);

/** To the ad account chosen in set-up. */
export const sendVideoAction = action(SendVideo, async (ctx, { mediaId, again }) => {
  const adAccountId = await findAdAccountId(ctx);
  if (!adAccountId) throw new AppError("invalid_input");
  return sendVideo(ctx, { media: await getMedia(ctx, mediaId), adAccountId, again });
});

export const cropMediaAction = action(CropMedia, async (ctx, { mediaId, ...cut }) => {
  const made = await cropMedia(ctx, await getMedia(ctx, mediaId), cut);
  if (!made.ok) return made;
  return { ok: true, media: await viewMedia(ctx, made.media, await findAdAccountId(ctx)) } as const;
});
