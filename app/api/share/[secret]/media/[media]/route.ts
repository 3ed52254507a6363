import { z } from "zod";
import { db } from "@/lib/db";
import { declined } from "@/lib/decline";
import { mediaKey } from "@/lib/media/media-file";
import { MediaId } from "@/lib/media/schema";
import { mediaStorage } from "@/lib/media/storage/media-storage";
import { AppError, statusOf } from "@/lib/reasons";
import { findSharedMedia } from "@/lib/shares/find-shared-media";

const Params = z.object({ media: MediaId, size: z.enum(["view", "thumb"]).catch("view") });
type Segment = { params: Promise<{ secret: string; media: string }> };

/** A smaller copy only, and only while the link works: nothing is kept by the browser beyond that. */
const headers = {
  "cache-control": "private, no-store",
  "content-security-policy": "default-src 'none'; sandbox",
  "content-type": "image/webp",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-robots-tag": "noindex, nofollow",
};

export async function GET(request: Request, { params }: Segment) {
  try {
    const { secret, media: id } = await params;
    const input = Params.parse({ media: id, size: new URL(request.url).searchParams.get("size") });
    const media = await findSharedMedia(db(), secret, input.media, new Date());
    const file = media && (await mediaStorage().open(mediaKey(media.workspaceId, media.sha256, input.size)));
    if (!file) throw new AppError("not_found_here");
    return new Response(file.body, { headers: { ...headers, "content-length": String(file.bytes) } });
  } catch (error) {
    const answer = declined(error);
    return Response.json(answer, { status: statusOf(answer.reason), headers: { "x-robots-tag": "noindex" } });
  }
}
