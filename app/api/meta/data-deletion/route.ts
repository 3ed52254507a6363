import { notSignedByMeta, readCallback } from "@/lib/connections/callback-body";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { deleteForMeta } from "@/lib/workspaces/delete-for-meta";

export async function POST(request: Request) {
  const { META_APP_SECRET: appSecret, NEXTAUTH_URL } = env();
  const signed = await readCallback(request, appSecret);
  if (!signed) return notSignedByMeta();
  const { code } = await deleteForMeta(db(), { ...signed, appSecret }, new Date());
  return Response.json({ url: `${NEXTAUTH_URL}/data-deletion/${code}`, confirmation_code: code });
}
