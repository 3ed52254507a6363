import { z } from "zod";
import { findCtx } from "@/lib/auth/require-ctx";
import { declined } from "@/lib/decline";
import { mediaFile } from "@/lib/media/media-file";
import { openFile } from "@/lib/media/open-file";
import { getMedia } from "@/lib/media/queries";
import { MediaId, MediaSize } from "@/lib/media/schema";
import { AppError, statusOf } from "@/lib/reasons";

const Params = z.object({ media: MediaId, size: MediaSize.catch("whole") });
type Segment = { params: Promise<{ workspace: string; media: string }> };

/** A file never changes under its id, so a browser may keep it; nobody but this browser may. */
const forever = "private, max-age=31536000, immutable";

export async function GET(request: Request, { params }: Segment) {
  try {
    const { workspace, media: id } = await params;
    const ctx = await findCtx(workspace);
    const size = new URL(request.url).searchParams.get("size");
    const input = Params.parse({ media: id, size });
    const media = await getMedia(ctx, input.media);
    const etag = `"${media.sha256.slice(0, 32)}-${input.size}"`;
    const headers = {
      "cache-control": forever,
      "content-security-policy": "default-src 'none'; sandbox",
      "content-type": input.size === "whole" ? media.mimeType : "image/webp",
      "x-content-type-options": "nosniff",
      etag,
    };
    if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
    const file = await openFile(mediaFile(ctx.workspace.id, media.sha256, input.size));
    if (!file) throw new AppError("not_found_here", "the file is gone");
    return new Response(file.body, { headers: { ...headers, "content-length": String(file.size) } });
  } catch (error) {
    const answer = declined(error);
    return Response.json(answer, { status: statusOf(answer.reason) });
  }
}
