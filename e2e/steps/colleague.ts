import { randomBytes } from "node:crypto";
import type { Browser } from "@playwright/test";
import type { Db } from "@/lib/db";
import type { Role } from "@/lib/generated/prisma/enums";
import type { Member } from "../fixtures";

const hour = 3_600_000;

/** Another member of the same workspace, signed in at a computer of their own. */
export async function arriveAsColleague(
  browser: Browser,
  db: Db,
  { workspaceId }: Member,
  { name, role = "editor", baseURL = "" }: { name: string; role?: Role; baseURL: string | undefined },
) {
  const sessionToken = randomBytes(24).toString("hex");
  await db.user.create({
    data: {
      name,
      memberships: { create: { workspaceId, role } },
      sessions: { create: { sessionToken, expires: new Date(Date.now() + hour) } },
    },
  });
  const context = await browser.newContext({ baseURL });
  await context.addCookies([
    {
      name: "next-auth.session-token",
      value: sessionToken,
      url: baseURL,
      httpOnly: true,
      sameSite: "Lax",
    },
  ]);
  return context.newPage();
}
