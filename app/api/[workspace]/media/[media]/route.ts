import { z } from "zod";
import { findCtx } from "@/lib/auth/require-ctx";
import { declined } from "@/lib/decline";
import { fileAnswer } from "@/lib/media/file-answer";
import { getMedia } from "@/lib/media/queries";
import { MediaId, MediaSize } from "@/lib/media/schema";
import { statusOf } from "@/lib/reasons";

const Params = z.object({ media: MediaId, size: MediaSize.catch("whole") });
type Segment = { params: Promise<{ workspace: string; media: string }> };

export async function GET(request: Request, { params }: Segment) {
  try {
    const { workspace, media: id } = await params;
    const ctx = await findCtx(workspace);
    const size = new URL(request.url).searchParams.get("size");
    const input = Params.parse({ media: id, size });
    const media = await getMedia(ctx, input.media);
    return await fileAnswer(request, media, input.size);
  } catch (error) {
    const answer = declined(error);
    return Response.json(answer, { status: statusOf(answer.reason) });
  }
}
