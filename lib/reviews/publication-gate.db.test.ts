import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import { listActivity } from "@/lib/activity/queries";
import { saveDraft } from "@/lib/drafts/save-draft";
import { AppError } from "@/lib/reasons";
import {
  clock,
  colleague,
  furnish,
  makeWorkspace,
  readyDraft,
  sandboxEnvironment,
} from "@/lib/testing/creative-world";
import { pressPublish } from "@/lib/testing/publish-world";
import { failure } from "@/lib/testing/scripted-graph";
import { test as base } from "@/lib/testing/test";
import { setNeedsReview } from "@/lib/workspaces/set-needs-review";
import { askReview } from "./ask-review";
import { approveVersion } from "./decide-review";

const test = base
  .extend("sandbox", { scope: "file" }, async ({ databaseUrl }, { onCleanup }) => {
    const sandbox = await sandboxEnvironment(databaseUrl);
    onCleanup(() => sandbox.close());
    return sandbox;
  })
  .extend("scene", async ({ db, sandbox }) => {
    const juno = await makeWorkspace(db, clock().now);
    const tavi = await colleague(juno, "Tavi R.");
    const { sourceId, adAccountId } = await furnish(juno, sandbox);
    const { draftId, version, value } = await readyDraft(juno, sourceId);
    await setNeedsReview(juno, { needsReview: true });
    const publish = (of: number) => pressPublish(juno, { draftId, version: of }, [adAccountId]);
    const approve = async (of: number) => {
      const reviewId = randomUUID();
      await askReview(juno, { draftId, reviewId, version: of, reviewers: [tavi.actor.userId], note: "" });
      await approveVersion(tavi, { draftId, reviewId, version: of });
    };
    const publications = () => db.publishedCreative.count({ where: { draftId } });
    return { juno, draftId, version, value, publish, approve, publications };
  });

const reasonOf = async (attempt: Promise<unknown>) => (await failure(attempt, AppError)).reason;

describe("where an approval is needed", () => {
  test("a version nobody approved is not published", async ({ scene }) => {
    expect(await reasonOf(scene.publish(scene.version))).toBe("approval_needed");
    expect(await scene.publications()).toBe(0);
  });

  test("an approved one is", async ({ scene }) => {
    await scene.approve(scene.version);

    expect(await scene.publish(scene.version)).toMatchObject({ ok: true });
    expect(await scene.publications()).toBe(1);
  });

  test("an approval is not carried over to the next version", async ({ scene }) => {
    const { juno, draftId, version, value } = scene;
    await scene.approve(version);
    await saveDraft(juno, {
      draft: draftId,
      baseVersion: version,
      value: { ...value, name: "Another kiln" },
    });

    expect(await reasonOf(scene.publish(version + 1))).toBe("approval_needed");
    expect(await reasonOf(scene.publish(version))).toBe("conflict");
    await scene.approve(version + 1);
    expect(await scene.publish(version + 1)).toMatchObject({ ok: true });
  });

  test("a press and an edit at the same moment publish nothing that was not approved", async ({ scene }) => {
    const { juno, draftId, version, value } = scene;
    await scene.approve(version);
    await Promise.allSettled([
      scene.publish(version),
      saveDraft(juno, { draft: draftId, baseVersion: version, value: { ...value, name: "Another kiln" } }),
    ]);
    const rows = await juno.db.publishedCreative.findMany({ where: { draftId } });

    expect(rows.filter(({ draftVersion }) => draftVersion !== version)).toEqual([]);
  });
});

test("an approval is needed only while the workspace wants it, and both turns are on record", async ({
  scene,
}) => {
  const { juno } = scene;
  await setNeedsReview(juno, { needsReview: false });
  await setNeedsReview(juno, { needsReview: false });

  expect(await scene.publish(scene.version)).toMatchObject({ ok: true });
  const { rows } = await listActivity(juno, { verb: null, by: null, page: 1 });
  expect(rows.map(({ verb }) => verb).filter((verb) => verb.startsWith("review_"))).toEqual([
    "review_not_required",
    "review_required",
  ]);
});
