import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import { listActivity } from "@/lib/activity/queries";
import { emptyCreative } from "@/lib/creatives/empty-creative";
import type { Creative } from "@/lib/creatives/schema";
import type { Ctx } from "@/lib/ctx";
import { listThreads } from "@/lib/comments/list-threads";
import { getDraft } from "@/lib/drafts/queries";
import { restoreVersion } from "@/lib/drafts/restore-version";
import { saveDraft } from "@/lib/drafts/save-draft";
import { listVersions } from "@/lib/drafts/list-versions";
import { DraftId } from "@/lib/ids";
import { AppError } from "@/lib/reasons";
import { clock, colleague, makeWorkspace } from "@/lib/testing/creative-world";
import { addMember } from "@/lib/testing/member";
import { failure } from "@/lib/testing/scripted-graph";
import { test as base } from "@/lib/testing/test";
import { askReview } from "./ask-review";
import { approveVersion, askChanges } from "./decide-review";
import { listWaiting } from "./list-waiting";
import { findReview, listReviewers } from "./queries";
import { withdrawReview } from "./withdraw-review";

const named = (name: string): Creative => ({ ...emptyCreative(), name });
const reasonOf = async (attempt: Promise<unknown>) => (await failure(attempt, AppError)).reason;

/** Juno wrote version 1, and Tavi and Odo did not. */
const test = base.extend("team", async ({ db }) => {
  const time = clock();
  const juno = await makeWorkspace(db, time.now);
  const [tavi, odo] = [await colleague(juno, "Tavi R."), await colleague(juno, "Odo K.")];
  const draftId = DraftId.parse(randomUUID());
  await saveDraft(juno, { draft: draftId, baseVersion: 0, value: named("Kiln") });
  const save = (by: Ctx, baseVersion: number, name: string) =>
    saveDraft(by, { draft: draftId, baseVersion, value: named(name) });
  const ask = (by: Ctx, of: Ctx[], version = 1, reviewId: string = randomUUID()) =>
    askReview(by, {
      draftId,
      reviewId,
      version,
      reviewers: of.map(({ actor }) => actor.userId),
      note: "Soon",
    });
  const open = async () => {
    const reviewId = randomUUID();
    await ask(juno, [tavi], 1, reviewId);
    return { draftId, reviewId, version: 1 };
  };
  const comment = { commentId: randomUUID(), field: "name", text: "Say which kiln" };
  const state = async () => (await getDraft(juno, draftId)).reviewState;
  return { juno, tavi, odo, draftId, save, ask, open, comment, state };
});

describe("asking for a review", () => {
  test("tells those who were asked, and nobody else", async ({
    team: { juno, tavi, odo, draftId, open, state },
  }) => {
    await open();

    expect(await state()).toBe("asked");
    expect(await findReview(tavi, draftId)).toMatchObject({
      ...{ outcome: "asked", askedVersion: 1, note: "Soon", obstacle: null, mayWithdraw: false },
      ...{ askedBy: { name: "Juno P." }, reviewers: [{ name: "Tavi R." }] },
    });
    expect(await listWaiting(tavi)).toMatchObject([
      { why: "review_asked", draftId, by: "Juno P.", text: "Soon" },
    ]);
    expect(await listWaiting(odo)).toEqual([]);
    expect(await listWaiting(juno)).toEqual([]);
  });

  test("asks only those who could say yes", async ({ db, team: { juno, tavi, odo, draftId, save, ask } }) => {
    const viewer = await addMember(db, juno.workspace, { name: "Ana V.", role: "viewer" });
    const stranger = await makeWorkspace(db);
    await save(odo, 1, "Kilns");

    expect(await reasonOf(ask(juno, [viewer], 2))).toBe("reviewer_unable");
    expect(await reasonOf(ask(juno, [tavi, odo], 2))).toBe("reviewer_unable");
    expect(await reasonOf(ask(juno, [juno], 2))).toBe("reviewer_unable");
    expect(await reasonOf(ask(juno, [stranger], 2))).toBe("reviewer_unable");
    expect(await listReviewers(juno, draftId)).toMatchObject([
      { name: "Tavi R.", obstacle: null },
      { name: "Odo K.", obstacle: "own_review" },
      { name: "Ana V.", obstacle: "forbidden" },
    ]);
    expect(await ask(juno, [tavi], 2)).toEqual({ ok: true });
  });

  test("makes one request however often it is pressed", async ({
    db,
    team: { juno, tavi, odo, draftId, ask },
  }) => {
    const reviewId = randomUUID();
    await Promise.all([ask(juno, [tavi], 1, reviewId), ask(juno, [tavi], 1, reviewId)]);

    expect(await reasonOf(ask(odo, [tavi]))).toBe("review_open");
    expect(await db.draftReview.count({ where: { draftId } })).toBe(1);
    expect(await listActivity(juno, { verb: "review_asked", by: null, page: 1 })).toMatchObject({ total: 1 });
  });

  test("is of the version that was seen", async ({ team: { juno, tavi, save, ask } }) => {
    await save(juno, 1, "Kilns");

    expect(await reasonOf(ask(juno, [tavi], 1))).toBe("draft_moved_on");
  });

  test("can be taken back by whoever asked, and by an admin", async ({
    db,
    team: { juno, tavi, open, ask, state },
  }) => {
    const review = await open();
    const admin = await addMember(db, juno.workspace, { role: "admin" });

    expect(await reasonOf(withdrawReview(tavi, review))).toBe("forbidden");
    expect(await withdrawReview(juno, review)).toEqual({ ok: true });
    expect(await state()).toBe("none");
    expect(await findReview(juno, review.draftId)).toBeNull();
    expect(await reasonOf(approveVersion(tavi, review))).toBe("review_over");
    const second = randomUUID();
    await ask(juno, [tavi], 1, second);
    expect(await withdrawReview(admin, { draftId: review.draftId, reviewId: second })).toEqual({ ok: true });
  });
});

describe("an approval", () => {
  test("is given by somebody who had no hand in it, and names the version", async ({
    team: { juno, tavi, odo, draftId, open, state },
  }) => {
    const review = await open();
    await approveVersion(odo, review);

    expect(await state()).toBe("approved");
    expect(await findReview(juno, draftId)).toMatchObject({
      ...{ outcome: "approved", decidedVersion: 1, decidedBy: { name: "Odo K." } },
    });
    expect(await listWaiting(tavi)).toEqual([]);
    expect((await listActivity(juno, { verb: "review_approved", by: null, page: 1 })).rows).toMatchObject([
      { actorName: "Odo K.", objectId: draftId, detail: { version: 1 } },
    ]);
    expect(await approveVersion(odo, review)).toEqual({ ok: true });
    expect(await reasonOf(approveVersion(tavi, review))).toBe("review_over");
  });

  test("is not the author's to give, whoever asked", async ({
    team: { juno, tavi, odo, draftId, ask, state },
  }) => {
    const reviewId = randomUUID();
    await ask(tavi, [odo], 1, reviewId);
    const review = { draftId, reviewId, version: 1 };

    expect(await reasonOf(approveVersion(juno, review))).toBe("own_review");
    expect(await reasonOf(approveVersion(tavi, review))).toBe("own_review");
    expect((await findReview(juno, draftId))?.obstacle).toBe("own_review");
    expect(await state()).toBe("asked");
    expect(await approveVersion(odo, review)).toEqual({ ok: true });
  });

  test("is not a viewer's to give", async ({ db, team: { juno, open } }) => {
    const review = await open();
    const viewer = await addMember(db, juno.workspace, { role: "viewer" });

    expect(await reasonOf(approveVersion(viewer, review))).toBe("forbidden");
    expect((await findReview(viewer, review.draftId))?.obstacle).toBe("forbidden");
  });

  test("goes with the next edit, and whoever made that cannot give it again", async ({
    team: { juno, tavi, odo, draftId, open, save, ask, state },
  }) => {
    await approveVersion(tavi, await open());
    await save(tavi, 1, "Kilns");

    expect(await state()).toBe("none");
    expect(await findReview(juno, draftId)).toMatchObject({ outcome: "approved", decidedVersion: 1 });
    const reviewId = randomUUID();
    await ask(odo, [juno], 2, reviewId);
    const review = { draftId, reviewId, version: 2 };
    expect(await reasonOf(approveVersion(tavi, review))).toBe("own_review");
    // Juno's part was approved by Tavi; what is new is Tavi's.
    expect(await approveVersion(juno, review)).toEqual({ ok: true });
    await restoreVersion(odo, { draftId, version: 1, baseVersion: 2 });
    expect(await state()).toBe("none");
  });

  test("stays when a save changes nothing", async ({ team: { tavi, juno, open, save, state } }) => {
    await approveVersion(tavi, await open());
    await save(juno, 1, "Kiln");

    expect(await state()).toBe("approved");
  });

  test("is of no version but the newest", async ({ team: { juno, tavi, open, save, state } }) => {
    const review = await open();
    await save(juno, 1, "Kilns");

    expect(await reasonOf(approveVersion(tavi, review))).toBe("draft_moved_on");
    expect(await state()).toBe("asked");
    expect(await approveVersion(tavi, { ...review, version: 2 })).toEqual({ ok: true });
  });

  test("and an edit at the same moment never leave another version approved", async ({
    team: { juno, tavi, open, save, state, draftId },
  }) => {
    const review = await open();
    const [edit, approval] = await Promise.allSettled([save(juno, 1, "Kilns"), approveVersion(tavi, review)]);

    expect(edit.status).toBe("fulfilled");
    if (approval.status === "rejected") {
      expect(approval.reason).toMatchObject({ reason: "draft_moved_on" });
      expect(await state()).toBe("asked");
    } else {
      // It came first, and the edit took it back.
      expect(await state()).toBe("none");
    }
    expect((await getDraft(juno, draftId)).version).toBe(2);
  });

  test("and a wish for changes at the same moment: one of the two counts", async ({
    team: { tavi, odo, draftId, open, comment, state },
  }) => {
    const review = await open();
    const both = await Promise.allSettled([
      approveVersion(tavi, review),
      askChanges(odo, { ...review, comment }),
    ]);
    const lost = both.filter((one) => one.status === "rejected");

    expect(lost).toMatchObject([{ reason: { reason: "review_over" } }]);
    const approved = both[0].status === "fulfilled";
    expect(await state()).toBe(approved ? "approved" : "changes_asked");
    expect(await listThreads(tavi, draftId)).toHaveLength(approved ? 0 : 1);
  });

  test("keeps its version apart in the history", async ({ team: { juno, tavi, draftId, open, save } }) => {
    await approveVersion(tavi, await open());
    await save(juno, 1, "Kilns");
    const { versions } = await listVersions(juno, draftId, null);

    expect(versions.map(({ version, approvedBy }) => [version, approvedBy?.name ?? null])).toEqual([
      [2, null],
      [1, "Tavi R."],
    ]);
  });
});

describe("a wish for changes", () => {
  test("becomes a comment on the field, and goes back to whoever asked", async ({
    team: { juno, tavi, draftId, open, save, ask, comment, state },
  }) => {
    const review = await open();
    await askChanges(tavi, { ...review, comment });
    await askChanges(tavi, { ...review, comment });

    expect(await state()).toBe("changes_asked");
    expect(await listThreads(juno, draftId)).toMatchObject([
      { field: "name", quote: "Kiln", comments: [{ text: "Say which kiln", by: { name: "Tavi R." } }] },
    ]);
    expect(await listWaiting(juno)).toMatchObject([{ why: "changes_asked", by: "Tavi R.", draftId }]);
    await save(juno, 1, "Raku kiln");
    expect(await state()).toBe("changes_asked");
    await ask(juno, [tavi], 2);
    expect(await state()).toBe("asked");
    expect(await listWaiting(juno)).toEqual([]);
  });

  test("is not whoever asked's to make", async ({ team: { juno, open, comment } }) => {
    expect(await reasonOf(askChanges(juno, { ...(await open()), comment }))).toBe("own_review");
  });
});

test("a review is nothing another workspace sees or decides on", async ({
  db,
  team: { draftId, open, odo },
}) => {
  const review = await open();
  const other = await makeWorkspace(db);
  const theirs = DraftId.parse(randomUUID());
  await saveDraft(other, { draft: theirs, baseVersion: 0, value: named("Theirs") });

  expect(await reasonOf(findReview(other, draftId))).toBe("not_found_here");
  expect(await reasonOf(listReviewers(other, draftId))).toBe("not_found_here");
  expect(await reasonOf(approveVersion(other, review))).toBe("not_found_here");
  expect(await reasonOf(approveVersion(other, { ...review, draftId: theirs }))).toBe("not_found_here");
  expect(await reasonOf(withdrawReview(other, review))).toBe("not_found_here");
  expect((await findReview(odo, draftId))?.outcome).toBe("asked");
});

test("a draft that was published or deleted is not reviewed", async ({
  db,
  team: { juno, tavi, draftId, ask },
}) => {
  await db.draft.updateMany({ where: { id: draftId }, data: { state: "published" } });
  expect(await reasonOf(ask(juno, [tavi]))).toBe("conflict");
  await db.draft.updateMany({ where: { id: draftId }, data: { state: "draft", deletedAt: new Date() } });
  expect(await reasonOf(ask(juno, [tavi]))).toBe("not_found_here");
});
