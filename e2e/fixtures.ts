import { randomBytes } from "node:crypto";
import { expect, test as base, type Page } from "@playwright/test";
import { permissionNames } from "@/lib/connections/permissions";
import { sealToken } from "@/lib/connections/seal";
import { createDb, type Db } from "@/lib/db";
import { env } from "@/lib/env";
import { sandbox, type SandboxPerson } from "./sandbox";

export type Member = { person: SandboxPerson; slug: string; workspaceId: string; userId: string };

type Fixtures = {
  /** Somebody at Facebook whom only this test knows, with a copy of the demo world. */
  person: SandboxPerson;
  /** The same, signed in to a workspace of their own and connected with every permission. */
  member: Member;
};

const key = () => `p-${randomBytes(6).toString("hex")}`;
const hour = 3_600_000;

export async function addMember(db: Db, person: SandboxPerson): Promise<Member & { sessionToken: string }> {
  const token = await sandbox.token(person.key);
  const sessionToken = randomBytes(24).toString("hex");
  const user = await db.user.create({
    data: {
      name: person.name,
      accounts: { create: { type: "oauth", provider: "facebook", providerAccountId: person.id } },
      sessions: { create: { sessionToken, expires: new Date(Date.now() + hour) } },
    },
  });
  const workspace = await db.workspace.create({
    data: {
      name: person.name,
      slug: person.key,
      memberships: { create: { userId: user.id, role: "owner" } },
    },
  });
  const id = crypto.randomUUID();
  const now = new Date();
  await db.connection.create({
    data: {
      ...{ workspaceId: workspace.id, id, userId: user.id },
      ...{ metaUserId: person.id, metaUserName: person.name, state: "active" },
      ...sealToken(token, { workspaceId: workspace.id, id }),
      granted: ["public_profile", ...permissionNames],
      declined: [],
      permissionsReadAt: now,
      expiresAt: new Date(now.getTime() + 41 * 24 * hour),
      checkedAt: now,
    },
  });
  return { person, slug: workspace.slug, workspaceId: workspace.id, userId: user.id, sessionToken };
}

export const test = base.extend<Fixtures, { db: Db }>({
  db: [
    async ({}, use) => {
      const db = createDb(env().DATABASE_URL);
      await use(db);
      await db.$disconnect();
    },
    { scope: "worker" },
  ],
  person: async ({}, use) => {
    await use(await sandbox.person(key()));
  },
  member: async ({ db, person, context, baseURL }, use) => {
    const { sessionToken, ...member } = await addMember(db, person);
    await context.addCookies([
      {
        name: "next-auth.session-token",
        value: sessionToken,
        url: baseURL ?? "",
        httpOnly: true,
        sameSite: "Lax",
      },
    ]);
    await use(member);
  },
});

/** The dialog's first page: who signs in. A workspace bears its founder's name, so the page has to be there first. */
export async function chooseAtFacebook(page: Page, person: SandboxPerson) {
  await expect(page.getByRole("heading", { name: "Who is signing in?" })).toBeVisible();
  await page.getByRole("link", { name: person.name }).click();
}

/** Through the login dialog, as a person does it. `decline` names permissions whose tick is taken out. */
export async function acceptAtFacebook(page: Page, person: SandboxPerson, decline: readonly string[] = []) {
  await chooseAtFacebook(page, person);
  for (const permission of decline) {
    await page.locator(`input[name=accept][value=${permission}]`).uncheck();
  }
  await page.getByRole("button", { name: "Continue" }).click();
}

export { expect };
