import { randomUUID } from "node:crypto";
import type { Ctx } from "@/lib/ctx";
import type { AdAccountVideo, Prisma } from "@/lib/generated/prisma/client";
import { AdVideoState } from "@/lib/generated/prisma/enums";
import { JobPause } from "@/lib/jobs/job-pause";

/** Longer than a chunk takes; after this long without a word from whoever held it, the next may go on. */
const heldMs = 120_000;
const waitSeconds = 10;

export type AdVideo = AdAccountVideo;

/** A row held by one worker at a time: who comes second waits, and a killed run that is taken up again goes on at once. */
export async function holdAdVideo(
  ctx: Ctx,
  { mediaId, adAccountId }: { mediaId: string; adAccountId: string },
) {
  const workspaceId = ctx.workspace.id;
  const key = { workspaceId, mediaId, adAccountId };
  await ctx.db.adAccountVideo.createMany({ data: key, skipDuplicates: true });
  const holder = ctx.actor.kind === "job" ? ctx.actor.runId : randomUUID();
  const until = () => new Date(ctx.now().getTime() + heldMs);
  const free = { OR: [{ heldBy: null }, { heldBy: holder }, { heldUntil: { lt: ctx.now() } }] };
  const { count } = await ctx.db.adAccountVideo.updateMany({
    where: { ...key, ...free },
    data: { heldBy: holder, heldUntil: until() },
  });
  if (count === 0) throw new JobPause({ kind: "wait", seconds: waitSeconds, reason: "video_processing" });
  const where = { workspaceId_mediaId_adAccountId: key };

  return {
    row: await ctx.db.adAccountVideo.findUniqueOrThrow({ where }),
    /** Keeps what is known now, and goes on holding; throws where another took over meanwhile. */
    async save(data: Prisma.AdAccountVideoUpdateManyMutationInput): Promise<AdVideo> {
      const saved = await ctx.db.adAccountVideo.updateMany({
        where: { ...key, heldBy: holder },
        data: { ...data, heldUntil: until() },
      });
      if (saved.count === 0)
        throw new JobPause({ kind: "wait", seconds: waitSeconds, reason: "video_processing" });
      return ctx.db.adAccountVideo.findUniqueOrThrow({ where });
    },
    async release() {
      await ctx.db.adAccountVideo.updateMany({
        where: { ...key, heldBy: holder },
        data: { heldBy: null, heldUntil: null },
      });
    },
  };
}
export type HeldAdVideo = Awaited<ReturnType<typeof holdAdVideo>>;

/** As if it had never been sent. */
export const unsent = {
  ...{ state: AdVideoState.uploading, uploadSessionId: null, videoId: null, sentBytes: 0, nextEnd: 0 },
  ...{ uploadedAt: null, reason: null },
};
