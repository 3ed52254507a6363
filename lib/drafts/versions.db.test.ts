import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import { emptyCreative } from "@/lib/creatives/empty-creative";
import type { Creative } from "@/lib/creatives/schema";
import type { Ctx } from "@/lib/ctx";
import { listVersions } from "@/lib/drafts/list-versions";
import { notePresence } from "@/lib/drafts/note-presence";
import { draftView, getDraft } from "@/lib/drafts/queries";
import { restoreVersion } from "@/lib/drafts/restore-version";
import { saveDraft } from "@/lib/drafts/save-draft";
import { DraftId } from "@/lib/ids";
import { AppError } from "@/lib/reasons";
import { clock, colleague, makeWorkspace } from "@/lib/testing/creative-world";
import { failure } from "@/lib/testing/scripted-graph";
import { test } from "@/lib/testing/test";

const named = (name: string): Creative => ({ ...emptyCreative(), name });

/** One entry of history for each name. */
async function draftOf(ctx: Ctx, time: { pass: (ms: number) => void }, names: string[]) {
  const draft = DraftId.parse(randomUUID());
  for (const [baseVersion, name] of names.entries()) {
    await saveDraft(ctx, { draft, baseVersion, value: named(name) });
    time.pass(61_000);
  }
  return draft;
}
const namesOf = async (ctx: Ctx, draft: DraftId) =>
  (await listVersions(ctx, draft, null)).versions.map(({ version, value }) => [version, value.name]);

describe("bringing a version back", () => {
  test("makes a new one and loses none, so that it is undone in the same way", async ({ db }) => {
    const time = clock();
    const ctx = await makeWorkspace(db, time.now);
    const draftId = await draftOf(ctx, time, ["A", "B", "C"]);

    const back = await restoreVersion(ctx, { draftId, version: 1, baseVersion: 3 });
    expect(back).toMatchObject({ ok: true, current: { version: 4, value: { name: "A" } } });
    const again = await restoreVersion(ctx, { draftId, version: 3, baseVersion: 4 });
    expect(again.current.value.name).toBe("C");

    expect(await namesOf(ctx, draftId)).toEqual([
      [5, "C"],
      [4, "A"],
      [3, "C"],
      [2, "B"],
      [1, "A"],
    ]);
  });

  test("keeps what was typed a moment before, and what is typed a moment after", async ({ db }) => {
    const time = clock();
    const ctx = await makeWorkspace(db, time.now);
    const draft = await draftOf(ctx, time, ["A"]);
    await saveDraft(ctx, { draft, baseVersion: 1, value: named("Just typed") });
    await restoreVersion(ctx, { draftId: draft, version: 1, baseVersion: 2 });
    await saveDraft(ctx, { draft, baseVersion: 3, value: named("A and more") });

    expect(await namesOf(ctx, draft)).toEqual([
      [4, "A and more"],
      [3, "A"],
      [2, "Just typed"],
      [1, "A"],
    ]);
  });

  test("is refused where somebody saved meanwhile, or where nothing is to be found", async ({ db }) => {
    const time = clock();
    const ctx = await makeWorkspace(db, time.now);
    const other = await makeWorkspace(db, time.now);
    const draftId = await draftOf(ctx, time, ["A", "B"]);
    const refused = async (by: Ctx, version: number, baseVersion: number) =>
      (await failure(restoreVersion(by, { draftId, version, baseVersion }), AppError)).reason;

    expect(await refused(ctx, 1, 1)).toBe("conflict");
    expect(await refused(ctx, 7, 2)).toBe("not_found_here");
    expect(await refused(other, 1, 2)).toBe("not_found_here");
    await db.draft.updateMany({ where: { id: draftId }, data: { state: "published" } });
    expect(await refused(ctx, 1, 2)).toBe("conflict");
    expect(draftView(await getDraft(ctx, draftId)).value.name).toBe("B");
  });
});

describe("the history", () => {
  test("tells who, when and what, a page at a time, without a gap between pages", async ({ db }) => {
    const time = clock();
    const ctx = await makeWorkspace(db, time.now);
    const names = Array.from({ length: 43 }, (_, index) => `Name ${index + 1}`);
    const draft = await draftOf(ctx, time, names);
    const seen: string[] = [];
    let before: number | null = null;
    for (;;) {
      const page = await listVersions(ctx, draft, before);
      seen.push(...page.versions.map(({ value }) => value.name));
      if (page.below === null) break;
      before = page.versions.at(-1)?.version ?? null;
      expect(page.below.name).toBe(names[(before ?? 0) - 2]);
    }

    expect(seen).toEqual(names.toReversed());
    const [newest] = (await listVersions(ctx, draft, null)).versions;
    expect(newest).toMatchObject({ by: { name: "Juno P." }, restoredFrom: null, isPublished: false });
  });

  test("is nobody else's", async ({ db }) => {
    const time = clock();
    const [ctx, other] = [await makeWorkspace(db, time.now), await makeWorkspace(db, time.now)];
    const draft = await draftOf(ctx, time, ["A"]);

    expect((await failure(listVersions(other, draft, null), AppError)).reason).toBe("not_found_here");
  });
});

describe("presence", () => {
  test("shows the others who look, and forgets who fell silent for 15 seconds", async ({ db }) => {
    const time = clock();
    const ctx = await makeWorkspace(db, time.now);
    const tavi = await colleague(ctx, "Tavi R.");
    const draft = await draftOf(ctx, time, ["A"]);

    expect(await notePresence(ctx, { draft, seen: 1 })).toEqual({ others: [], current: null });
    expect((await notePresence(tavi, { draft, seen: 1 })).others).toMatchObject([{ name: "Juno P." }]);
    time.pass(14_000);
    expect((await notePresence(ctx, { draft, seen: 1 })).others).toMatchObject([{ name: "Tavi R." }]);
    time.pass(2_000);
    expect((await notePresence(ctx, { draft, seen: 1 })).others).toEqual([]);
  });

  test("hands over what somebody saved meanwhile", async ({ db }) => {
    const time = clock();
    const ctx = await makeWorkspace(db, time.now);
    const tavi = await colleague(ctx, "Tavi R.");
    const draft = await draftOf(ctx, time, ["A"]);
    await saveDraft(tavi, { draft, baseVersion: 1, value: named("Tavi's") });

    const { current } = await notePresence(ctx, { draft, seen: 1 });
    expect(current).toMatchObject({ version: 2, value: { name: "Tavi's" }, savedBy: "Tavi R." });
    expect((await notePresence(ctx, { draft, seen: 2 })).current).toBeNull();
  });

  test("tells nobody of another workspace", async ({ db }) => {
    const time = clock();
    const [ctx, other] = [await makeWorkspace(db, time.now), await makeWorkspace(db, time.now)];
    const draft = await draftOf(ctx, time, ["A"]);
    await notePresence(ctx, { draft, seen: 1 });

    expect((await failure(notePresence(other, { draft, seen: 0 }), AppError)).reason).toBe("not_found_here");
  });
});
