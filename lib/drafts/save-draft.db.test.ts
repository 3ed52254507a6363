import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import { emptyCreative } from "@/lib/creatives/empty-creative";
import type { SingleImage } from "@/lib/creatives/schema";
import type { Ctx } from "@/lib/ctx";
import { copyDrafts } from "@/lib/drafts/copy-drafts";
import { deleteDrafts, restoreDraft } from "@/lib/drafts/delete-drafts";
import { listDrafts } from "@/lib/drafts/list-drafts";
import { draftView, getDraft } from "@/lib/drafts/queries";
import { saveDraft } from "@/lib/drafts/save-draft";
import { loadDraftsQuery } from "@/lib/drafts/search-params";
import { DraftId } from "@/lib/ids";
import { AppError } from "@/lib/reasons";
import { clock, colleague, makeWorkspace } from "@/lib/testing/creative-world";
import { failure } from "@/lib/testing/scripted-graph";
import { test } from "@/lib/testing/test";

const newId = () => DraftId.parse(randomUUID());
const named = (name: string): SingleImage => ({ ...emptyCreative(), name });
const versionsOf = (ctx: Ctx, draftId: DraftId) =>
  ctx.db.draftVersion.findMany({
    where: { workspaceId: ctx.workspace.id, draftId },
    orderBy: { version: "asc" },
  });

describe("saving a draft", () => {
  test("makes it with the first change, and counts versions up", async ({ db }) => {
    const ctx = await makeWorkspace(db);
    const draft = newId();
    const first = await saveDraft(ctx, { draft, baseVersion: 0, value: named("S") });
    const second = await saveDraft(ctx, { draft, baseVersion: 1, value: named("Spring") });

    expect(first).toMatchObject({ ok: true, version: 1 });
    expect(second).toMatchObject({ ok: true, version: 2 });
    expect(draftView(await getDraft(ctx, draft))).toMatchObject({ version: 2, value: { name: "Spring" } });
  });

  test("answers a repeat after a lost answer without a second draft or version", async ({ db }) => {
    const ctx = await makeWorkspace(db);
    const draft = newId();
    const save = () => saveDraft(ctx, { draft, baseVersion: 0, value: named("S") });
    const answers = await Promise.all([save(), save(), save()]);

    expect(answers.map((answer) => answer.ok && answer.version)).toEqual([1, 1, 1]);
    expect(await db.draft.count({ where: { workspaceId: ctx.workspace.id } })).toBe(1);
  });

  test("refuses a save on an old version and hands back the current value", async ({ db }) => {
    const ctx = await makeWorkspace(db);
    const tavi = await colleague(ctx, "Tavi R.");
    const draft = newId();
    await saveDraft(ctx, { draft, baseVersion: 0, value: named("A") });
    await saveDraft(tavi, { draft, baseVersion: 1, value: named("Tavi's") });

    expect(await saveDraft(ctx, { draft, baseVersion: 1, value: named("Mine") })).toMatchObject({
      ok: false,
      reason: "conflict",
      current: { version: 2, value: { name: "Tavi's" }, savedBy: "Tavi R." },
    });
  });

  test("lets exactly one of many simultaneous saves on a version through", async ({ db }) => {
    const ctx = await makeWorkspace(db);
    const draft = newId();
    await saveDraft(ctx, { draft, baseVersion: 0, value: named("A") });
    const names = Array.from({ length: 12 }, (_, index) => `Name ${index}`);
    const answers = await Promise.all(
      names.map((name) => saveDraft(ctx, { draft, baseVersion: 1, value: named(name) })),
    );

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await getDraft(ctx, draft)).version).toBe(2);
  });

  test("keeps one entry of history a minute and person, and never one that was another's", async ({ db }) => {
    const time = clock();
    const ctx = await makeWorkspace(db, time.now);
    const tavi = await colleague(ctx, "Tavi R.");
    const draft = newId();
    for (const [version, name] of ["A", "AB", "ABC"].entries()) {
      await saveDraft(ctx, { draft, baseVersion: version, value: named(name) });
      time.pass(2_000);
    }
    await saveDraft(tavi, { draft, baseVersion: 3, value: named("T") });
    time.pass(61_000);
    await saveDraft(tavi, { draft, baseVersion: 4, value: named("T2") });

    expect((await versionsOf(ctx, draft)).map(({ version, name }) => [version, name])).toEqual([
      [3, "ABC"],
      [4, "T"],
      [5, "T2"],
    ]);
  });

  test("keeps any text a person can paste", async ({ db }) => {
    const ctx = await makeWorkspace(db);
    const draft = newId();
    const value = named("<b>\u202eقهوة 🧵 'quoted' \\ \u2028");

    expect(await saveDraft(ctx, { draft, baseVersion: 0, value })).toMatchObject({ ok: true });
    expect(draftView(await getDraft(ctx, draft)).value).toEqual(value);
  });

  test("keeps to its workspace", async ({ db }) => {
    const [mine, other] = [await makeWorkspace(db), await makeWorkspace(db)];
    const draft = newId();
    await saveDraft(mine, { draft, baseVersion: 0, value: named("Mine") });

    expect((await failure(getDraft(other, draft), AppError)).reason).toBe("not_found_here");
    const stranger = saveDraft(other, { draft, baseVersion: 1, value: named("Theirs") });
    expect((await failure(stranger, AppError)).reason).toBe("not_found_here");
    expect((await getDraft(mine, draft)).name).toBe("Mine");
  });
});

describe("the list of drafts", () => {
  const search = (q: string) => loadDraftsQuery({ q });
  const linesOf = async (ctx: Ctx, q: string) =>
    (await listDrafts(ctx, search(q))).groups.flatMap(({ lines }) => lines);

  test("finds by name and by text, and counts what is wrong", async ({ db }) => {
    const ctx = await makeWorkspace(db);
    const kiln = { ...named("Kiln"), texts: { ...named("").texts, message: "Twenty-four BOWLS" } };
    await saveDraft(ctx, { draft: newId(), baseVersion: 0, value: kiln });
    await saveDraft(ctx, { draft: newId(), baseVersion: 0, value: named("Lamp") });

    expect((await listDrafts(ctx, search(""))).total).toBe(2);
    expect(await linesOf(ctx, "bowls")).toMatchObject([{ name: "Kiln", state: "draft" }]);
    const [lamp] = await linesOf(ctx, "lamp");
    expect(lamp?.errors).toBeGreaterThan(0);
    expect((await listDrafts(ctx, search("50%_"))).total).toBe(0);
  });

  test("loses a deleted draft, and has it back after undo; a save meanwhile says so", async ({ db }) => {
    const ctx = await makeWorkspace(db);
    const draft = newId();
    await saveDraft(ctx, { draft, baseVersion: 0, value: named("Kiln") });
    await deleteDrafts(ctx, { draftIds: [draft], press: randomUUID() });

    expect((await listDrafts(ctx, search(""))).total).toBe(0);
    expect(await saveDraft(ctx, { draft, baseVersion: 1, value: named("K") })).toEqual({
      ok: false,
      reason: "deleted",
    });
    await restoreDraft(ctx, draft);
    expect((await listDrafts(ctx, search(""))).total).toBe(1);
  });

  test("holds a copy as a draft of its own", async ({ db }) => {
    const ctx = await makeWorkspace(db);
    const draft = newId();
    await saveDraft(ctx, { draft, baseVersion: 0, value: named("Kiln") });
    const nameOf = (name: string) => `${name} (copy)`;
    const { draftId } = await copyDrafts(ctx, { draftIds: [draft], press: randomUUID(), nameOf });

    expect(draftView(await getDraft(ctx, draftId))).toMatchObject({
      version: 1,
      value: { name: "Kiln (copy)" },
    });
    expect(draftView(await getDraft(ctx, draft)).value.name).toBe("Kiln");
  });
});
