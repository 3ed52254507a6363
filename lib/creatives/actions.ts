"use server";

import { action } from "@/lib/action";
import { checkCreative } from "@/lib/creatives/check-creative";
import { Publish, SendImage } from "@/lib/creatives/publication-schema";
import { renderAtMeta } from "@/lib/creatives/render-at-meta";
import { sendImage } from "@/lib/creatives/send-image";
import { startPublication } from "@/lib/creatives/start-publication";
import { takeUpAgain } from "@/lib/creatives/take-up-again";
import { withdrawPublication } from "@/lib/creatives/withdraw-publication";
import { withMeta } from "@/lib/creatives/with-meta";
import { draftView, getDraft } from "@/lib/drafts/queries";
import { DraftRef } from "@/lib/drafts/schema";

export const checkCreativeAction = action(DraftRef, async (ctx, { draftId }) => {
  const { value } = draftView(await getDraft(ctx, draftId));
  return withMeta(ctx, (graph) => checkCreative(ctx, graph, value));
});

export const renderAtMetaAction = action(DraftRef, async (ctx, { draftId }) => {
  const { value } = draftView(await getDraft(ctx, draftId));
  return withMeta(ctx, (graph) => renderAtMeta(ctx, graph, value));
});

export const sendImageAction = action(SendImage, (ctx, input) =>
  withMeta(ctx, (graph) => sendImage(ctx, graph, input)),
);

export const publishAction = action(Publish, startPublication);

/** For what is open and nothing works on any more. */
export const takeUpPublicationAction = action(DraftRef, (ctx, { draftId }) => takeUpAgain(ctx, draftId));

export const withdrawPublicationAction = action(DraftRef, (ctx, { draftId }) =>
  withdrawPublication(ctx, draftId),
);
