import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import { emptyCreative } from "@/lib/creatives/empty-creative";
import type { Ctx } from "@/lib/ctx";
import { deleteDrafts } from "@/lib/drafts/delete-drafts";
import { getDraft } from "@/lib/drafts/queries";
import { saveDraft } from "@/lib/drafts/save-draft";
import { DraftId } from "@/lib/ids";
import { storeMedia } from "@/lib/media/store-media";
import { AppError } from "@/lib/reasons";
import { endShare } from "@/lib/shares/end-share";
import { findSharedMedia } from "@/lib/shares/find-shared-media";
import { findSharedView } from "@/lib/shares/find-shared-view";
import { getShare, listShares } from "@/lib/shares/queries";
import { shareDraft } from "@/lib/shares/share-draft";
import { bodyOf, clock, jpeg, makeWorkspace, sandboxEnvironment } from "@/lib/testing/creative-world";
import { failure } from "@/lib/testing/scripted-graph";
import { test } from "@/lib/testing/test";

const day = 24 * 3_600_000;

const pictureOf = async (ctx: Ctx, background: string) => {
  const stored = await storeMedia(ctx, {
    ...{ fileName: "loom.jpg", announced: null },
    body: bodyOf(await jpeg(800, 1000, background)),
  });
  if (!stored.ok) throw new Error(stored.refusal.code);
  return stored.media.id;
};

async function sharedDraft(ctx: Ctx, changes = {}) {
  const draft = DraftId.parse(randomUUID());
  const value = { ...emptyCreative(), name: "Spring kiln", link: "https://loomfield.example", ...changes };
  await saveDraft(ctx, { draft, baseVersion: 0, value });
  const { secret } = await shareDraft(ctx, await getDraft(ctx, draft), 7);
  return { draft, secret, value };
}

test.beforeAll(async ({ databaseUrl }) => {
  const sandbox = await sandboxEnvironment(databaseUrl);
  return () => sandbox.close();
});

describe("a link that only shows", () => {
  test("shows the draft as it is now, to whoever holds it, and nothing beside it", async ({ db }) => {
    const time = clock();
    const ctx = await makeWorkspace(db, time.now);
    const { draft, secret, value } = await sharedDraft(ctx);
    await saveDraft(ctx, { draft, baseVersion: 1, value: { ...value, name: "Autumn kiln" } });
    const view = await findSharedView(db, secret, time.now());

    expect(view).toMatchObject({ name: "Autumn kiln", by: "Team", state: "draft" });
    expect(Object.keys(view ?? {}).toSorted()).toEqual(
      ["body", "by", "editedAt", "model", "name", "position", "reviewState", "state"].toSorted(),
    );
    const told = JSON.stringify(view);
    for (const inside of [ctx.workspace.id, ctx.workspace.slug, ctx.actor.userId, draft]) {
      expect(told).not.toContain(inside);
    }
  });

  test("ends with its time, with its withdrawal and with the draft", async ({ db }) => {
    const time = clock();
    const ctx = await makeWorkspace(db, time.now);
    const shows = async (secret: string) => (await findSharedView(db, secret, time.now())) !== null;
    const timed = await sharedDraft(ctx);
    time.pass(7 * day - 1);
    expect(await shows(timed.secret)).toBe(true);
    time.pass(1);
    expect(await shows(timed.secret)).toBe(false);
    expect(await listShares(ctx, timed.draft)).toEqual([]);

    const ended = await sharedDraft(ctx);
    const [share] = await listShares(ctx, ended.draft);
    await endShare(ctx, await getShare(ctx, share?.id ?? ""));
    expect(await shows(ended.secret)).toBe(false);

    const deleted = await sharedDraft(ctx);
    await deleteDrafts(ctx, { draftIds: [deleted.draft], press: randomUUID() });
    expect(await shows(deleted.secret)).toBe(false);
  });

  test("ends when whoever made it leaves", async ({ db }) => {
    const ctx = await makeWorkspace(db);
    const { secret } = await sharedDraft(ctx);
    await db.membership.deleteMany({ where: { userId: ctx.actor.userId } });

    expect(await findSharedView(db, secret, new Date())).toBeNull();
  });

  test("is kept as a hash, and opens to nothing else", async ({ db }) => {
    const ctx = await makeWorkspace(db);
    const { draft, secret } = await sharedDraft(ctx);
    const other = await sharedDraft(ctx);
    const row = await db.draftShare.findFirstOrThrow({ where: { draftId: draft } });
    const random = Buffer.from(secret, "base64url").subarray(16);

    expect(Buffer.from(row.secretHash).equals(random)).toBe(false);
    expect(row.secretHash).toHaveLength(32);
    const [bytes, theirs] = [secret, other.secret].map((text) => Buffer.from(text, "base64url"));
    if (!bytes || !theirs) throw new Error("no secret");
    const crossed = Buffer.concat([bytes.subarray(0, 16), theirs.subarray(16)]).toString("base64url");
    for (const wrong of ["", "nowhere", crossed, `${secret}A`]) {
      expect(await findSharedView(db, wrong, new Date())).toBeNull();
    }
  });

  test("hands out the pictures of its draft and no other", async ({ db }) => {
    const ctx = await makeWorkspace(db);
    const [shown, other] = [await pictureOf(ctx, "#446688"), await pictureOf(ctx, "#884466")];
    const { secret } = await sharedDraft(ctx, { media: { mediaId: shown } });

    expect(await findSharedMedia(db, secret, shown, new Date())).toMatchObject({ id: shown });
    expect(await findSharedMedia(db, secret, other, new Date())).toBeNull();
    expect(await findSharedMedia(db, "nowhere", shown, new Date())).toBeNull();
  });

  test("is ended from its own workspace only", async ({ db }) => {
    const [ctx, stranger] = [await makeWorkspace(db), await makeWorkspace(db)];
    const { draft } = await sharedDraft(ctx);
    const [share] = await listShares(ctx, draft);

    expect((await failure(getShare(stranger, share?.id ?? ""), AppError)).reason).toBe("not_found_here");
    expect((await failure(listShares(stranger, draft), AppError)).reason).toBe("not_found_here");
  });
});
