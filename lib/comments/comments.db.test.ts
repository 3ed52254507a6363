import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import { emptyImage } from "@/lib/creatives/empty-creative";
import type { Ctx } from "@/lib/ctx";
import { deleteDrafts } from "@/lib/drafts/delete-drafts";
import { saveDraft } from "@/lib/drafts/save-draft";
import { DraftId } from "@/lib/ids";
import { AppError } from "@/lib/reasons";
import { listWaiting } from "@/lib/reviews/list-waiting";
import { clock, colleague, makeWorkspace } from "@/lib/testing/creative-world";
import { addMember } from "@/lib/testing/member";
import { failure } from "@/lib/testing/scripted-graph";
import { test as base } from "@/lib/testing/test";
import { deleteComment, editComment } from "./change-comment";
import { listThreads } from "./list-threads";
import { seeMentions } from "./see-mentions";
import { settleThread } from "./settle-thread";
import { replyToComment, writeComment } from "./write-comment";

const reasonOf = async (attempt: Promise<unknown>) => (await failure(attempt, AppError)).reason;
const at = ({ actor }: Ctx) => `@[${actor.userId}]`;

const test = base.extend("team", async ({ db }) => {
  const time = clock();
  const juno = await makeWorkspace(db, time.now);
  const tavi = await colleague(juno, "Tavi R.");
  const viewer = {
    ...(await addMember(db, juno.workspace, { name: "Ana V.", role: "viewer" })),
    now: time.now,
  };
  const draftId = DraftId.parse(randomUUID());
  const blank = emptyImage();
  const value = { ...blank, name: "Kiln", texts: { ...blank.texts, headline: "One firing" } };
  await saveDraft(juno, { draft: draftId, baseVersion: 0, value });
  const say = async (by: Ctx, text: string, field: string | null = null) => {
    const commentId = randomUUID();
    time.pass(1_000);
    await writeComment(by, { draftId, commentId, field, text });
    return { draftId, commentId };
  };
  const reply = async (by: Ctx, { commentId: threadId }: { commentId: string }, text: string) => {
    const commentId = randomUUID();
    time.pass(1_000);
    await replyToComment(by, { draftId, commentId, threadId, text });
    return { draftId, commentId };
  };
  return { juno, tavi, viewer, draftId, value, say, reply };
});

describe("a comment", () => {
  test("stands on a field with what that held, and outlives the change it asks for", async ({
    team: { juno, tavi, draftId, value, say, reply },
  }) => {
    const first = await say(tavi, "Too short", "headline");
    await say(juno, "Nice", null);
    await reply(juno, first, "Longer now");
    const texts = { ...value.texts, headline: "Twenty-four bowls, one firing" };
    await saveDraft(juno, { draft: draftId, baseVersion: 1, value: { ...value, texts } });

    expect(await listThreads(tavi, draftId)).toMatchObject([
      {
        ...{ field: "headline", quote: "One firing", isResolved: false, maySettle: true },
        comments: [
          { text: "Too short", by: { name: "Tavi R." }, isMine: true, isEdited: false },
          { text: "Longer now", by: { name: "Juno P." }, isMine: false },
        ],
      },
      { field: null, quote: null, comments: [{ text: "Nice" }] },
    ]);
  });

  test("quotes a picture by the name of its file", async ({ db, team: { juno, draftId, value, say } }) => {
    const media = await db.media.create({
      data: {
        ...{ workspaceId: juno.workspace.id, sha256: "a".repeat(64), mimeType: "image/jpeg", byteSize: 1 },
        ...{ fileName: "kiln.jpg", width: 800, height: 1000, uploadedById: juno.actor.userId },
      },
    });
    await saveDraft(juno, {
      draft: draftId,
      baseVersion: 1,
      value: { ...value, media: { mediaId: media.id } },
    });
    await say(juno, "Darker", "media");

    expect(await listThreads(juno, draftId)).toMatchObject([{ field: "media", quote: "kiln.jpg" }]);
  });

  test("is written once however often it is sent", async ({ team: { juno, tavi, draftId } }) => {
    const comment = { draftId, commentId: randomUUID(), field: null, text: `Hi ${at(tavi)}` };
    await Promise.all([writeComment(juno, comment), writeComment(juno, comment)]);
    await writeComment(juno, comment);

    expect(await listThreads(juno, draftId)).toHaveLength(1);
    expect(await listWaiting(tavi)).toHaveLength(1);
  });

  test("may be a viewer's, who settles what they began and nothing else", async ({
    team: { juno, viewer, draftId, say, reply },
  }) => {
    const [mine, other] = [await say(viewer, "A question"), await say(juno, "A remark")];
    await reply(viewer, other, "An answer");

    expect(await settleThread(viewer, { ...mine, resolved: true })).toEqual({ ok: true });
    expect(await reasonOf(settleThread(viewer, { ...other, resolved: true }))).toBe("forbidden");
    expect((await listThreads(viewer, draftId)).map(({ maySettle }) => maySettle)).toEqual([true, false]);
    expect(await settleThread(juno, { ...other, resolved: true })).toEqual({ ok: true });
    expect(await listThreads(juno, draftId)).toMatchObject([
      { isResolved: true, resolvedBy: { name: "Ana V." } },
      { isResolved: true, resolvedBy: { name: "Juno P." } },
    ]);
    await settleThread(juno, { ...other, resolved: false });
    expect((await listThreads(juno, draftId))[1]).toMatchObject({ isResolved: false, resolvedBy: null });
  });

  test("is changed and deleted by whoever wrote it", async ({
    team: { juno, tavi, draftId, say, reply },
  }) => {
    const first = await say(juno, "Frist");
    const answer = await reply(tavi, first, "First?");

    expect(await reasonOf(editComment(tavi, { ...first, text: "Mine" }))).toBe("not_yours");
    expect(await reasonOf(deleteComment(juno, answer))).toBe("not_yours");
    await editComment(juno, { ...first, text: "First" });
    expect(await listThreads(juno, draftId)).toMatchObject([
      { comments: [{ text: "First", isEdited: true }, {}] },
    ]);
    await deleteComment(juno, first);
    expect(await listThreads(juno, draftId)).toMatchObject([
      { quote: null, comments: [{ text: "", isDeleted: true }, { text: "First?" }] },
    ]);
    await deleteComment(tavi, answer);
    expect(await listThreads(juno, draftId)).toEqual([]);
  });

  test("cannot be answered once it is gone, nor an answer be answered", async ({
    team: { juno, tavi, say, reply },
  }) => {
    const first = await say(juno, "First");
    const answer = await reply(tavi, first, "An answer");
    expect(await reasonOf(reply(juno, answer, "Deeper"))).toBe("not_found_here");
    const second = await say(juno, "Second");
    await deleteComment(juno, second);

    expect(await reasonOf(reply(tavi, second, "Too late"))).toBe("not_found_here");
  });

  test("is nobody else's to read or write, also by way of a draft of one's own", async ({
    db,
    team: { juno, draftId, value, say },
  }) => {
    const first = await say(juno, "First");
    const other = await makeWorkspace(db);
    const theirs = DraftId.parse(randomUUID());
    await saveDraft(other, { draft: theirs, baseVersion: 0, value });
    const commentId = randomUUID();

    expect(await reasonOf(listThreads(other, draftId))).toBe("not_found_here");
    expect(await reasonOf(writeComment(other, { draftId, commentId, field: null, text: "x" }))).toBe(
      "not_found_here",
    );
    const foreign = { draftId: theirs, commentId, threadId: first.commentId, text: "x" };
    expect(await reasonOf(replyToComment(other, foreign))).toBe("not_found_here");
    expect(await reasonOf(settleThread(other, { ...first, draftId: theirs, resolved: true }))).toBe(
      "not_found_here",
    );
    expect(await listThreads(juno, draftId)).toHaveLength(1);
  });

  test("is not made on a deleted draft", async ({ team: { juno, draftId, say } }) => {
    await deleteDrafts(juno, { draftIds: [draftId], press: randomUUID() });

    expect(await reasonOf(say(juno, "Late"))).toBe("not_found_here");
  });
});

describe("somebody who is named", () => {
  test("is told until they saw it", async ({ team: { juno, tavi, draftId, say } }) => {
    const { commentId } = await say(juno, `${at(tavi)}, look at the kiln`, "headline");

    expect(await listWaiting(tavi)).toMatchObject([
      {
        ...{ why: "mentioned", draftId, commentId, draftName: "Kiln", by: "Juno P." },
        text: "@Tavi R., look at the kiln",
      },
    ]);
    const [thread] = await listThreads(tavi, draftId);
    expect(thread?.comments).toMatchObject([{ isNews: true, mentions: [{ name: "Tavi R." }] }]);
    await seeMentions(juno, { draftId, commentIds: [commentId] });
    expect(await listWaiting(tavi)).toHaveLength(1);
    await seeMentions(tavi, { draftId, commentIds: [commentId] });
    expect(await listWaiting(tavi)).toEqual([]);
    expect((await listThreads(tavi, draftId))[0]?.comments[0]).toMatchObject({ isNews: false });
  });

  test("in an answer is led to its thread", async ({ team: { juno, tavi, say, reply } }) => {
    const first = await say(tavi, "Which kiln?");
    await reply(juno, first, `${at(tavi)} the raku one`);

    expect(await listWaiting(tavi)).toMatchObject([{ commentId: first.commentId }]);
  });

  test("is told by an edit that names them, and no longer by one that does not; not twice of the same", async ({
    team: { juno, tavi, viewer, draftId, say },
  }) => {
    const comment = await say(juno, `${at(viewer)} ${at(tavi)}`);
    await seeMentions(tavi, { draftId, commentIds: [comment.commentId] });
    await editComment(juno, { ...comment, text: `Again, ${at(tavi)}` });

    expect(await listWaiting(tavi)).toEqual([]);
    expect(await listWaiting(viewer)).toEqual([]);
    await editComment(juno, { ...comment, text: `And ${at(viewer)}` });
    expect(await listWaiting(viewer)).toHaveLength(1);
  });

  test("is a member of the workspace, and somebody else", async ({
    db,
    team: { juno, tavi, draftId, say },
  }) => {
    const stranger = await makeWorkspace(db);
    await say(juno, `${at(juno)} ${at(stranger)} ${at(tavi)}`);

    expect(await listWaiting(juno)).toEqual([]);
    expect(await listWaiting(stranger)).toEqual([]);
    expect((await listThreads(juno, draftId))[0]?.comments[0]?.mentions).toMatchObject([{ name: "Tavi R." }]);
    await db.membership.deleteMany({ where: { userId: tavi.actor.userId } });
    expect((await listThreads(juno, draftId))[0]?.comments[0]?.mentions).toEqual([]);
  });

  test("is not kept waiting by a deleted draft, or a deleted comment", async ({
    team: { juno, tavi, draftId, say, reply },
  }) => {
    const first = await say(juno, at(tavi));
    await reply(juno, first, "More");
    await deleteComment(juno, first);
    expect(await listWaiting(tavi)).toEqual([]);
    await say(juno, at(tavi));
    expect(await listWaiting(tavi)).toHaveLength(1);
    await deleteDrafts(juno, { draftIds: [draftId], press: randomUUID() });

    expect(await listWaiting(tavi)).toEqual([]);
  });
});
