import { notSignedByMeta, readCallback } from "@/lib/connections/callback-body";
import { revokeByMeta } from "@/lib/connections/revoke-by-meta";
import { db } from "@/lib/db";
import { env } from "@/lib/env";

export async function POST(request: Request) {
  const signed = await readCallback(request, env().META_APP_SECRET);
  if (!signed) return notSignedByMeta();
  await revokeByMeta(db(), signed, new Date());
  return Response.json({ ok: true });
}
