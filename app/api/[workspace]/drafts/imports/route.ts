import { z } from "zod";
import { requireRole } from "@/lib/auth/roles";
import { receiveCsv } from "@/lib/draft-csv/receive-csv";
import { fileRoute } from "@/lib/file-route";
import { AppError } from "@/lib/reasons";

const FileName = z.string().trim().min(1).max(200).catch("pasted.csv");

/** The file is the body. A form or a link of another site cannot send one of this type. */
export const POST = fileRoute(async (ctx, request) => {
  requireRole(ctx, "editor");
  if (!/^text\/csv\b/.test(request.headers.get("content-type") ?? "")) throw new AppError("invalid_input");
  const fileName = FileName.parse(new URL(request.url).searchParams.get("name"));
  return Response.json(await receiveCsv(ctx, request.body, fileName));
});
