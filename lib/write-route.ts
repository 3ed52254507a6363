import type { z } from "zod";
import { findCtx } from "@/lib/auth/require-ctx";
import { requireRole } from "@/lib/auth/roles";
import type { Ctx } from "@/lib/ctx";
import { declined } from "@/lib/decline";
import type { Role } from "@/lib/generated/prisma/enums";
import { AppError, statusOf } from "@/lib/reasons";

type Segment<Params> = { params: Promise<Params & { workspace: string }> };
type Options = { role?: Role };
type Run<Input, Result> = (ctx: Ctx, input: Input, request: Request) => Promise<Result>;

/** What only a page of this origin can send: neither a form nor a link of another site can set it. */
async function jsonBody(request: Request): Promise<object> {
  if (!/^application\/json\b/.test(request.headers.get("content-type") ?? ""))
    throw new AppError("invalid_input");
  const body: unknown = await request.json().catch(() => null);
  if (typeof body !== "object" || body === null) throw new AppError("invalid_input");
  return body;
}

function adapt<Schema extends z.ZodObject, Result>(
  read: (request: Request) => Promise<object>,
  schema: Schema,
  run: Run<z.output<Schema>, Result>,
  { role = "editor" }: Options = {},
) {
  return async (request: Request, { params }: Segment<Record<string, string>>) => {
    try {
      const { workspace, ...segments } = await params;
      const ctx = await findCtx(workspace);
      requireRole(ctx, role);
      const input = schema.parse({ ...(await read(request)), ...segments });
      return Response.json(await run(ctx, input, request), { headers: { "cache-control": "no-store" } });
    } catch (error) {
      const answer = declined(error);
      return Response.json(answer, { status: statusOf(answer.reason) });
    }
  };
}

/** A verb as a route that takes JSON, for what must outlive the page that sends it, such as autosave. */
export const writeRoute = <Schema extends z.ZodObject, Result>(
  schema: Schema,
  run: Run<z.output<Schema>, Result>,
  options?: Options,
) => adapt(jsonBody, schema, run, options);
