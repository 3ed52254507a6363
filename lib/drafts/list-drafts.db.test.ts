import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import { emptyCarousel, emptyImage } from "@/lib/creatives/empty-creative";
import type { Creative } from "@/lib/creatives/schema";
import type { Ctx } from "@/lib/ctx";
import { copyDrafts } from "@/lib/drafts/copy-drafts";
import { deleteDrafts, undoDeletion } from "@/lib/drafts/delete-drafts";
import { listAuthors, listDrafts } from "@/lib/drafts/list-drafts";
import { saveDraft } from "@/lib/drafts/save-draft";
import { loadDraftsQuery } from "@/lib/drafts/search-params";
import type { Prisma } from "@/lib/generated/prisma/client";
import { DraftId } from "@/lib/ids";
import { AppError } from "@/lib/reasons";
import { colleague, makeWorkspace } from "@/lib/testing/creative-world";
import { failure } from "@/lib/testing/scripted-graph";
import { test } from "@/lib/testing/test";

const query = (search: string) => loadDraftsQuery(new URLSearchParams(search));

async function make(
  ctx: Ctx,
  name: string,
  row: Prisma.DraftUpdateInput = {},
  value: Creative = emptyImage(),
) {
  const draft = DraftId.parse(randomUUID());
  await saveDraft(ctx, { draft, baseVersion: 0, value: { ...value, name } });
  const key = { workspaceId_id: { workspaceId: ctx.workspace.id, id: draft } };
  if (Object.keys(row).length > 0) await ctx.db.draft.update({ where: key, data: row });
  return draft;
}

/** Names by group, as the address shows them. */
async function shown(ctx: Ctx, search = "") {
  const { groups } = await listDrafts(ctx, query(search));
  return Object.fromEntries(
    groups.flatMap(({ id, lines }) => (lines.length > 0 ? [[id, lines.map(({ name }) => name)]] : [])),
  );
}

async function ask(ctx: Ctx, draftId: DraftId, reviewer: Ctx) {
  const workspaceId = ctx.workspace.id;
  await ctx.db.draft.update({
    where: { workspaceId_id: { workspaceId, id: draftId } },
    data: { reviewState: "asked" },
  });
  const review = { draftId, askedVersion: 1, requestedById: ctx.actor.userId, createdAt: ctx.now() };
  const { id } = await ctx.db.draftReview.create({ data: { ...review, workspaceId } });
  const userId = reviewer.actor.userId;
  await ctx.db.draftReviewer.create({ data: { workspaceId, reviewId: id, userId } });
}

describe("the list", () => {
  test("groups drafts by what they wait for, those that wait for whoever looks first", async ({ db }) => {
    const juno = await makeWorkspace(db);
    const tavi = await colleague(juno, "Tavi R.");
    await make(juno, "Just begun");
    await make(juno, "Refused mine", { state: "refused" });
    await make(tavi, "Refused theirs", { state: "refused" });
    await make(juno, "Changes asked", { reviewState: "changes_asked" });
    await make(juno, "Approved", { reviewState: "approved" });
    await make(juno, "Publishing", { state: "publishing" });
    await make(juno, "At Meta", { state: "published" });
    await ask(tavi, await make(tavi, "To review"), juno);
    const byName = "sort=name&dir=asc";

    expect(await shown(juno, byName)).toEqual({
      you: ["Changes asked", "Refused mine", "To review"],
      work: ["Just begun", "Refused theirs"],
      approved: ["Approved", "Publishing"],
    });
    expect(await shown(tavi, byName)).toMatchObject({
      you: ["Refused theirs"],
      work: ["Changes asked", "Just begun", "Refused mine", "To review"],
    });
    expect(await shown(juno, `${byName}&group=none&status=asked,published`)).toEqual({
      all: ["At Meta", "To review"],
    });
    const [waiting] = (await listDrafts(juno, query("status=asked"))).groups;
    expect(waiting).toMatchObject({
      count: 1,
      lines: [{ askedBy: "Tavi R.", people: [{ name: "Tavi R." }] }],
    });
  });

  test("narrows by status, format, author and text, all together", async ({ db }) => {
    const juno = await makeWorkspace(db);
    const tavi = await colleague(juno, "Tavi R.");
    const carousel = emptyCarousel();
    await make(juno, "Rye", {}, { ...carousel, texts: { ...carousel.texts, message: "Bread by TEN" } });
    await make(tavi, "Oat", {}, carousel);
    await make(tavi, "Linen");
    const of = (search: string) => shown(juno, `group=none&sort=name&dir=asc&${search}`);

    expect(await of("format=carousel")).toEqual({ all: ["Oat", "Rye"] });
    expect(await of(`author=${tavi.actor.userId}`)).toEqual({ all: ["Linen", "Oat"] });
    expect(await of(`author=${tavi.actor.userId}&format=carousel&status=draft&q=o`)).toEqual({
      all: ["Oat"],
    });
    expect(await of("q=bread+by+ten")).toEqual({ all: ["Rye"] });
    expect(await of("status=refused")).toEqual({});
    expect(await of("author=nobody")).toEqual({});
    expect(await of("q=%25")).toEqual({});
    expect((await listAuthors(juno, "drafts")).map(({ name }) => name)).toEqual(["Juno P.", "Tavi R."]);
  });

  test("counts a group on all of its pages, and shows every draft once", async ({ db }) => {
    const ctx = await makeWorkspace(db);
    await make(ctx, "Refused", { state: "refused" });
    const first = await make(ctx, "0");
    for (let copies = 1; copies < 64; copies *= 2) {
      await copyDrafts(ctx, {
        draftIds: [],
        search: "status=draft",
        press: randomUUID(),
        nameOf: (name) => name,
      });
    }
    const pages = await Promise.all([1, 2].map((page) => listDrafts(ctx, query(`page=${page}`))));
    const ids = pages.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines.map(({ id }) => id)));

    expect(pages.map(({ total, page }) => [total, page])).toEqual([
      [65, 1],
      [65, 2],
    ]);
    expect(pages[1]?.groups).toMatchObject([
      { id: "you", count: 1, lines: [] },
      { id: "work", count: 64 },
      { id: "approved", count: 0, lines: [] },
    ]);
    expect(new Set(ids).size).toBe(65);
    expect(ids).toContain(first);
    expect((await listDrafts(ctx, query("page=99"))).page).toBe(2);
  });

  test("keeps templates in a list of their own, with what they leave open", async ({ db }) => {
    const ctx = await makeWorkspace(db);
    const draft = await make(ctx, "Spring {{season}}");
    const press = randomUUID();
    await copyDrafts(ctx, { draftIds: [draft], press, kind: "template", nameOf: (name) => name });

    expect((await listDrafts(ctx, query(""))).total).toBe(1);
    const [templates] = (await listDrafts(ctx, query("tab=templates"))).groups;
    expect(templates).toMatchObject({ count: 1, lines: [{ kind: "template", placeholders: ["season"] }] });
  });

  test("holds nothing of another workspace", async ({ db }) => {
    const [mine, other] = [await makeWorkspace(db), await makeWorkspace(db)];
    const draft = await make(mine, "Mine");
    const press = randomUUID();

    expect(await listDrafts(other, query(""))).toMatchObject({ total: 0 });
    expect(await deleteDrafts(other, { draftIds: [draft], press })).toMatchObject({ deleted: 0 });
    const copied = copyDrafts(other, { draftIds: [draft], press, nameOf: (name) => name });
    expect((await failure(copied, AppError)).reason).toBe("not_found_here");
    await deleteDrafts(mine, { draftIds: [draft], press });
    expect(await undoDeletion(other, press)).toMatchObject({ restored: 0 });
  });
});

describe("deleting several", () => {
  test("takes all that the filter matches, except what is at Meta, and one undo brings them back", async ({
    db,
  }) => {
    const ctx = await makeWorkspace(db);
    for (const name of ["a", "b", "c"]) await make(ctx, name);
    await make(ctx, "on its way", { state: "publishing" });
    await make(ctx, "Other", {}, emptyCarousel());
    const press = randomUUID();
    const all = { draftIds: [], search: "format=single_image", press };

    expect(await deleteDrafts(ctx, all)).toEqual({ ok: true, deleted: 3, kept: 1 });
    expect(await deleteDrafts(ctx, all)).toEqual({ ok: true, deleted: 3, kept: 1 });
    expect(await shown(ctx, "group=none&sort=name&dir=asc")).toEqual({ all: ["Other", "on its way"] });
    expect(await undoDeletion(ctx, press)).toEqual({ ok: true, restored: 3 });
    expect(await undoDeletion(ctx, press)).toEqual({ ok: true, restored: 0 });
    expect((await listDrafts(ctx, query(""))).total).toBe(5);
    const acts = await db.activity.findMany({
      where: { workspaceId: ctx.workspace.id, verb: { in: ["drafts_deleted", "drafts_restored"] } },
      orderBy: { id: "asc" },
    });
    expect(acts).toMatchObject([
      { verb: "drafts_deleted", detail: { drafts: 3 } },
      { verb: "drafts_restored", detail: { drafts: 3 } },
    ]);
  });

  test("leaves what somebody else deleted first to them, also when it is undone", async ({ db }) => {
    const juno = await makeWorkspace(db);
    const tavi = await colleague(juno, "Tavi R.");
    const [one, two] = [await make(juno, "one"), await make(juno, "two")];
    await deleteDrafts(tavi, { draftIds: [one], press: randomUUID() });
    const press = randomUUID();

    expect(await deleteDrafts(juno, { draftIds: [one, two], press })).toEqual({
      ok: true,
      deleted: 1,
      kept: 0,
    });
    await undoDeletion(juno, press);
    expect(await shown(juno, "group=none")).toEqual({ all: ["two"] });
  });

  test("does not move drafts in the list when they come back", async ({ db }) => {
    const ctx = await makeWorkspace(db);
    const draft = await make(ctx, "one");
    const before = await db.draft.findFirstOrThrow({ where: { id: draft } });
    const press = randomUUID();
    await deleteDrafts(ctx, { draftIds: [draft], press });
    await undoDeletion(ctx, press);

    expect(await db.draft.findFirstOrThrow({ where: { id: draft } })).toMatchObject({
      ...{ updatedAt: before.updatedAt, version: before.version, deletion: null },
    });
  });

  test("two at once delete each draft once", async ({ db }) => {
    const ctx = await makeWorkspace(db);
    const drafts = await Promise.all(["a", "b", "c", "d"].map((name) => make(ctx, name)));
    const presses = [drafts, drafts.toReversed()].map((draftIds) =>
      deleteDrafts(ctx, { draftIds, press: randomUUID() }),
    );
    const answers = await Promise.all(presses);

    expect(answers.reduce((sum, { deleted }) => sum + deleted, 0)).toBe(4);
  });
});

test("a copy is made once however often the press is sent, with the version it begins at", async ({ db }) => {
  const ctx = await makeWorkspace(db);
  const draftIds = [await make(ctx, "one"), await make(ctx, "two")];
  const press = { draftIds, press: randomUUID(), nameOf: (name: string) => `${name} (copy)` };
  const first = await copyDrafts(ctx, press);

  expect(await copyDrafts(ctx, press)).toEqual(first);
  expect(await shown(ctx, "group=none&sort=name&dir=asc")).toEqual({
    all: ["one", "one (copy)", "two", "two (copy)"],
  });
  const versions = await db.draftVersion.findMany({ where: { draftId: first.draftId } });
  expect(versions).toMatchObject([{ version: 1, value: { format: "single_image" } }]);
});
