"use server";

import { action } from "@/lib/action";
import { checkCreative } from "@/lib/creatives/check-creative";
import { getPublication, isOpen } from "@/lib/creatives/publication-queries";
import { PublicationRef, Publish, SendImage } from "@/lib/creatives/publication-schema";
import { sendImage } from "@/lib/creatives/send-image";
import { startPublication, takeUpAgain } from "@/lib/creatives/start-publication";
import { withdrawPublication } from "@/lib/creatives/withdraw-publication";
import { withMeta } from "@/lib/creatives/with-meta";
import { draftView, getDraft } from "@/lib/drafts/queries";
import { DraftRef } from "@/lib/drafts/schema";

export const checkCreativeAction = action(DraftRef, async (ctx, { draftId }) => {
  const { value } = draftView(await getDraft(ctx, draftId));
  return withMeta(ctx, (graph) => checkCreative(ctx, graph, value));
});

export const sendImageAction = action(SendImage, (ctx, input) =>
  withMeta(ctx, (graph) => sendImage(ctx, graph, input)),
);

export const publishAction = action(Publish, startPublication);

/** For a publication that is open and that nothing works on any more. */
export const takeUpPublicationAction = action(PublicationRef, async (ctx, { publicationId }) =>
  takeUpAgain(ctx, await getPublication(ctx, publicationId)),
);

export const withdrawPublicationAction = action(PublicationRef, async (ctx, { publicationId }) => {
  const publication = await getPublication(ctx, publicationId);
  return isOpen(publication) ? withdrawPublication(ctx, publication) : ({ ok: true } as const);
});
