import type { z } from "zod";
import { findCtx } from "@/lib/auth/require-ctx";
import type { Ctx } from "@/lib/ctx";
import { declined } from "@/lib/decline";
import { statusOf } from "@/lib/reasons";

type Segment<Params> = { params: Promise<Params & { workspace: string }> };

/** A query as a polling route under `/api/{workspace}/…`. Search parameters and segments are parsed by one schema. */
export function route<Schema extends z.ZodObject, Result>(
  schema: Schema,
  run: (ctx: Ctx, input: z.output<Schema>) => Promise<Result>,
) {
  return async (request: Request, { params }: Segment<Record<string, string>>) => {
    try {
      const { workspace, ...segments } = await params;
      const ctx = await findCtx(workspace);
      const search = Object.fromEntries(new URL(request.url).searchParams);
      const result = await run(ctx, schema.parse({ ...search, ...segments }));
      return Response.json(result, { headers: { "cache-control": "no-store" } });
    } catch (error) {
      const answer = declined(error);
      return Response.json(answer, { status: statusOf(answer.reason) });
    }
  };
}
