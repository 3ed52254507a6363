import { describe, expect } from "vitest";
import type { Ctx } from "@/lib/ctx";
import type { Role } from "@/lib/generated/prisma/enums";
import { AppError } from "@/lib/reasons";
import { addMember, makeMember } from "@/lib/testing/member";
import { failure } from "@/lib/testing/scripted-graph";
import { test } from "@/lib/testing/test";
import { changeRole, removeMember } from "@/lib/workspaces/change-members";
import { findMember } from "@/lib/workspaces/queries";
import { findInvitationView } from "./find-invitation-view";
import { invitePerson } from "./invite-person";
import { joinWorkspace } from "./join-workspace";
import { findInvitation, findInvitationOf, listOpenInvitations } from "./queries";
import { withdrawInvitation } from "./withdraw-invitation";

const day = 24 * 3_600_000;
const now = () => new Date();

const newPerson = async (db: Ctx["db"], name = "Tavi R.") => ({
  ...(await db.user.create({ data: { name } })),
  name,
});

async function invite(ctx: Ctx, role: Role = "viewer") {
  const { secret } = await invitePerson(ctx, { role });
  const found = await findInvitationOf(ctx.db, secret, ctx.now());
  if (!found) throw new Error("the link leads nowhere");
  return { secret, id: found.id };
}

async function owned(ctx: Ctx, id: string) {
  const invitation = await findInvitation(ctx, id);
  if (!invitation) throw new Error("no such invitation");
  return invitation;
}

async function memberOf(ctx: Ctx, userId: string) {
  const member = await findMember(ctx, userId);
  if (!member) throw new Error("no such member");
  return member;
}

const stateOf = async (ctx: Ctx, secret: string, at = now()) =>
  (await findInvitationOf(ctx.db, secret, at))?.state;
const reasonOf = async (attempt: Promise<unknown>) => (await failure(attempt, AppError)).reason;

describe("an invitation", () => {
  test("is listed to owners and admins until it ends after seven days", async ({ db, ctx }) => {
    const admin = await addMember(db, ctx.workspace, { role: "admin" });
    const { id, secret } = await invite(ctx, "editor");
    const later = (ms: number) => ({ ...admin, now: () => new Date(Date.now() + ms) });

    expect(await listOpenInvitations(admin)).toMatchObject([
      { id, role: "editor", invitedBy: { user: { name: "Juno P." } } },
    ]);
    expect(await listOpenInvitations(later(7 * day - 60_000))).toHaveLength(1);
    expect(await listOpenInvitations(later(7 * day))).toEqual([]);
    expect(await stateOf(ctx, secret, new Date(Date.now() + 7 * day))).toBe("expired");
  });

  test("is kept, and noted, without what its link is made of", async ({ db, ctx }) => {
    const { id, secret } = await invite(ctx);
    const tavi = await newPerson(db);
    await joinWorkspace(db, tavi, secret, now());
    const row = await db.invitation.findUniqueOrThrow({ where: { id } });
    const acts = await db.activity.findMany({
      where: { workspaceId: ctx.workspace.id },
      orderBy: { id: "asc" },
    });
    const bytes = Buffer.from(secret, "base64url");

    expect(acts).toMatchObject([
      { verb: "member_invited", objectId: id, actorId: ctx.actor.userId, detail: { role: "viewer" } },
      { verb: "member_joined", objectId: tavi.id, actorId: tavi.id, detail: { role: "viewer" } },
    ]);
    for (const kept of [
      secret,
      secret.slice(22),
      bytes.toString("hex"),
      bytes.subarray(16).toString("hex"),
    ]) {
      expect(JSON.stringify([acts, row])).not.toContain(kept);
    }
    expect(Buffer.from(row.secretHash).equals(bytes.subarray(16))).toBe(false);
  });

  test.for(["viewer", "editor"] as const)(
    "is nothing a %s makes, sees or withdraws",
    async (role, { db, ctx }) => {
      const { id } = await invite(ctx);
      const member = await addMember(db, ctx.workspace, { role });
      const invitation = await owned(ctx, id);

      expect(await reasonOf(invitePerson(member, { role: "viewer" }))).toBe("forbidden");
      expect(await reasonOf(listOpenInvitations(member))).toBe("forbidden");
      expect(await reasonOf(findInvitation(member, id))).toBe("forbidden");
      expect(await reasonOf(withdrawInvitation(member, invitation))).toBe("forbidden");
      expect(await db.invitation.count({ where: { workspaceId: ctx.workspace.id } })).toBe(1);
    },
  );

  test("makes owners by an owner's hand only", async ({ db, ctx }) => {
    const admin = await addMember(db, ctx.workspace, { role: "admin" });

    expect(await reasonOf(invitePerson(admin, { role: "owner" }))).toBe("forbidden");
    expect(await invitePerson(admin, { role: "admin" })).toMatchObject({ ok: true });
    expect(await invitePerson(ctx, { role: "owner" })).toMatchObject({ ok: true });
  });

  test("of another workspace can be neither listed nor withdrawn", async ({ db, ctx }) => {
    const stranger = await makeMember(db);
    const { id, secret } = await invite(ctx);

    expect(await listOpenInvitations(stranger)).toEqual([]);
    expect(await findInvitation(stranger, id)).toBeNull();
    expect(await stateOf(ctx, secret)).toBe("open");
  });

  test("that is withdrawn cannot be told from one that never was", async ({ db, ctx }) => {
    const { id, secret } = await invite(ctx);
    await withdrawInvitation(ctx, await owned(ctx, id));
    const tavi = await newPerson(db);

    expect(await findInvitationOf(db, secret, now())).toBeNull();
    expect(await reasonOf(joinWorkspace(db, tavi, secret, now()))).toBe("not_found_here");
    expect(await reasonOf(joinWorkspace(db, tavi, "a".repeat(64), now()))).toBe("not_found_here");
    expect(await db.activity.findFirst({ where: { verb: "invitation_withdrawn" } })).toMatchObject({
      ...{ objectId: id, actorId: ctx.actor.userId },
    });
  });

  test("holds only while whoever made it could make it", async ({ db, ctx }) => {
    const admin = await addMember(db, ctx.workspace, { role: "admin" });
    const { secret } = await invite(admin);
    const tavi = await newPerson(db);
    await changeRole(ctx, await memberOf(ctx, admin.actor.userId), "editor");

    expect(await listOpenInvitations(ctx)).toEqual([]);
    expect(await reasonOf(joinWorkspace(db, tavi, secret, now()))).toBe("not_found_here");

    await removeMember(ctx, await memberOf(ctx, admin.actor.userId));
    expect(await db.invitation.count({ where: { workspaceId: ctx.workspace.id } })).toBe(0);
  });
});

describe("the page of a link", () => {
  test("says what it is to whoever holds it", async ({ db, ctx }) => {
    const { secret } = await invite(ctx, "editor");
    const tavi = await newPerson(db);
    const seen = async (person: { id: string } | null, at = now()) =>
      findInvitationView(db, secret, person, at);
    const by = "Juno P.";
    const later = new Date(Date.now() + 7 * day);

    expect(await seen(null)).toMatchObject({ is: "open", by, role: "editor", workspace: "Brackenfold" });
    expect(await seen(null, later)).toMatchObject({ is: "expired", by });
    expect(await seen({ id: ctx.actor.userId })).toMatchObject({ is: "member", role: "owner" });
    await joinWorkspace(db, tavi, secret, now());
    expect(await seen(await newPerson(db))).toEqual({ is: "used", by });
    expect(await seen(tavi, later)).toMatchObject({ is: "member", role: "editor" });
    expect(await findInvitationView(db, `${secret.slice(0, 63)}!`, null, now())).toEqual({ is: "nowhere" });
  });
});

describe("joining", () => {
  test("makes one member, however often and by however many it is pressed at once", async ({ db, ctx }) => {
    const { secret } = await invite(ctx, "editor");
    const people = await Promise.all(["Tavi R.", "Sefa O.", "Ines D."].map((name) => newPerson(db, name)));
    const tries = await Promise.allSettled(
      [...people, ...people].map((person) => joinWorkspace(db, person, secret, now())),
    );
    const members = await db.membership.findMany({
      where: { workspaceId: ctx.workspace.id, userId: { not: ctx.actor.userId } },
    });

    expect(members).toMatchObject([{ role: "editor" }]);
    expect(people.map(({ id }) => id)).toContain(members[0]?.userId);
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
    expect(await db.activity.count({ where: { workspaceId: ctx.workspace.id, verb: "member_joined" } })).toBe(
      1,
    );
  });

  test("makes one member of a person who presses two links at once, and leaves one link over", async ({
    db,
    ctx,
  }) => {
    const links = [await invite(ctx, "viewer"), await invite(ctx, "admin")];
    const tavi = await newPerson(db);
    await Promise.all(links.map(({ secret }) => joinWorkspace(db, tavi, secret, now())));

    expect(await db.membership.count({ where: { userId: tavi.id } })).toBe(1);
    expect(await listOpenInvitations(ctx)).toHaveLength(1);
  });

  test("leads a member in as what they are, and uses nothing up", async ({ db, ctx }) => {
    const viewer = await addMember(db, ctx.workspace, { role: "viewer" });
    const { secret } = await invite(ctx, "admin");
    const person = { id: viewer.actor.userId, name: viewer.actor.name };

    expect(await joinWorkspace(db, person, secret, now())).toEqual({ ok: true, slug: ctx.workspace.slug });
    expect(await memberOf(ctx, person.id)).toMatchObject({ role: "viewer" });
    expect(await stateOf(ctx, secret)).toBe("open");
  });

  test("is refused when the invitation is used or has ended", async ({ db, ctx }) => {
    const { secret } = await invite(ctx);
    const tavi = await newPerson(db);
    const later = new Date(Date.now() + 7 * day);

    expect(await reasonOf(joinWorkspace(db, tavi, secret, later))).toBe("conflict");
    await joinWorkspace(db, tavi, secret, now());
    expect(await stateOf(ctx, secret)).toBe("used");
    expect(await reasonOf(joinWorkspace(db, await newPerson(db), secret, now()))).toBe("conflict");
  });

  test("and withdrawing at once ends in one of the two", async ({ db, ctx }) => {
    const { id, secret } = await invite(ctx);
    const tavi = await newPerson(db);
    const invitation = await owned(ctx, id);
    const [joined, withdrawn] = await Promise.allSettled([
      joinWorkspace(db, tavi, secret, now()),
      withdrawInvitation(ctx, invitation),
    ]);

    expect([joined.status, withdrawn.status].sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db.membership.count({ where: { userId: tavi.id } })).toBe(
      joined.status === "fulfilled" ? 1 : 0,
    );
  });
});
