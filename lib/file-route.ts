import { findCtx } from "@/lib/auth/require-ctx";
import type { Ctx } from "@/lib/ctx";
import { declined } from "@/lib/decline";
import { statusOf } from "@/lib/reasons";

type Segment<Params> = { params: Promise<Params & { workspace: string }> };

/** A route that answers with something else than JSON, such as a file. What is refused is JSON all the same. */
export function fileRoute(
  run: (ctx: Ctx, request: Request, segments: Record<string, string>) => Promise<Response>,
) {
  return async (request: Request, { params }: Segment<Record<string, string>>) => {
    try {
      const { workspace, ...segments } = await params;
      return await run(await findCtx(workspace), request, segments);
    } catch (error) {
      const answer = declined(error);
      return Response.json(answer, { status: statusOf(answer.reason) });
    }
  };
}
