import { findCtx } from "@/lib/auth/require-ctx";
import { requireRole } from "@/lib/auth/roles";
import { declined } from "@/lib/decline";
import { tusAnswer } from "@/lib/media/uploads/tus-answer";
import { statusOf } from "@/lib/reasons";

type Segment = { params: Promise<{ workspace: string; upload?: string }> };

/** Uploads in pieces as a route. Its header is one that no form or link of another site can set. */
export async function tusRoute(request: Request, { params }: Segment) {
  try {
    const { workspace, upload = null } = await params;
    const ctx = await findCtx(workspace);
    requireRole(ctx, "editor");
    return await tusAnswer(ctx, request, upload);
  } catch (error) {
    const answer = declined(error);
    return Response.json(answer, { status: statusOf(answer.reason), headers: { "tus-resumable": "1.0.0" } });
  }
}
