import { db } from "@/lib/db";
import { log } from "@/lib/log";

export const dynamic = "force-dynamic";

export async function GET() {
  try {
    await db().$queryRaw`SELECT 1`;
    return Response.json({ ok: true });
  } catch (error) {
    log.error({ err: error }, "the database does not answer");
    return Response.json({ ok: false }, { status: 503 });
  }
}
