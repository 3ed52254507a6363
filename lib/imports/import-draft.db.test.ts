import { describe, expect } from "vitest";
import { buildRequest } from "@/lib/creatives/build-request";
import { idsOf } from "@/lib/creatives/identity";
import { refsOf } from "@/lib/creatives/media-slots";
import { loadSubject } from "@/lib/creatives/queries";
import type { Ctx } from "@/lib/ctx";
import { draftView, getDraft } from "@/lib/drafts/queries";
import { createAdCreative } from "@/lib/graph/endpoints/creatives";
import { withMeta } from "@/lib/creatives/with-meta";
import { checkCreative } from "@/lib/creatives/check-creative";
import { importDraft } from "@/lib/imports/import-draft";
import { viewImport } from "@/lib/imports/read-import";
import { DraftId } from "@/lib/ids";
import { ImportError } from "@/lib/imports/problem";

import { furnish, makeWorkspace, readyDraft, sandboxEnvironment } from "@/lib/testing/creative-world";
import { failure } from "@/lib/testing/scripted-graph";
import { test as base } from "@/lib/testing/test";

const test = base.extend("world", { scope: "file" }, async ({ databaseUrl, db }, { onCleanup }) => {
  const sandbox = await sandboxEnvironment(databaseUrl);
  onCleanup(() => sandbox.close());
  const ctx = await makeWorkspace(db);
  const { sourceId, adAccountId } = await furnish(ctx, sandbox);
  return { ctx, sourceId, adAccountId };
});

/** The request of a draft that Meta was asked about, so that its picture is in the ad account. */
async function requestOf(ctx: Ctx, draftId: Parameters<typeof getDraft>[1]) {
  const { value } = draftView(await getDraft(ctx, draftId));
  await withMeta(ctx, (graph) => checkCreative(ctx, graph, value));
  const subject = await loadSubject(ctx, value);
  const ids = idsOf(subject.identity);
  if (!ids) throw new Error("nobody speaks");
  return { value, body: buildRequest(value, ids, refsOf(value, subject.media)) };
}

describe("an imported request", () => {
  test("becomes a draft that says the same, with what the studio has no field for", async ({ world }) => {
    const { ctx, sourceId } = world;
    const { draftId } = await readyDraft(ctx, sourceId);
    const { value, body } = await requestOf(ctx, draftId);
    const pasted = { ...body, url_tags: "a=b", access_token: "EAABsecret" };
    const made = await getDraft(ctx, await importDraft(ctx, JSON.stringify(pasted)));

    expect(draftView(made)).toMatchObject({
      version: 1,
      value: { ...value, extra: [{ path: ["url_tags"], value: "a=b" }] },
    });
    expect(made.imported).toEqual({ ...body, url_tags: "a=b" });
    const versions = await ctx.db.draftVersion.findMany({ where: { draftId: made.id } });
    expect(JSON.stringify([made, versions])).not.toContain("EAABsecret");
    expect((await requestOf(ctx, DraftId.parse(made.id))).body).toEqual({ ...body, url_tags: "a=b" });
  });

  test("may be one that Meta has, by its id", async ({ world }) => {
    const { ctx, sourceId, adAccountId } = world;
    const { draftId } = await readyDraft(ctx, sourceId, { name: "At Meta" });
    const { value, body } = await requestOf(ctx, draftId);
    const answer = await withMeta(ctx, (graph) => graph.call(createAdCreative, { adAccountId, ...body }));
    if (answer.state !== "created") throw new Error(answer.state);
    const view = await viewImport(ctx, ` ${answer.creativeId}\n`);

    expect(view).toMatchObject({ kind: "id", name: "At Meta", matches: true, missing: [], extra: [] });
    expect(view.speaker).toMatchObject({ label: "@loomfieldgoods" });
    const made = draftView(await getDraft(ctx, await importDraft(ctx, answer.creativeId)));
    expect(made.value).toEqual(value);
  });

  test("tells what this workspace does not have, and takes nobody else's", async ({ world, db }) => {
    const { ctx, sourceId } = world;
    const { draftId } = await readyDraft(ctx, sourceId);
    const { body } = await requestOf(ctx, draftId);
    const other = await makeWorkspace(db);
    const view = await viewImport(other, JSON.stringify(body));

    expect(view).toMatchObject({ speaker: null, matches: null });
    expect(view.missing).toHaveLength(1);
    const swapped = { ...body.object_story_spec, page_id: "999" };
    expect(await viewImport(ctx, JSON.stringify(swapped))).toMatchObject({ matches: false });
  });

  test("that cannot be read makes no draft", async ({ world }) => {
    const { ctx } = world;
    const before = await ctx.db.draft.count({ where: { workspaceId: ctx.workspace.id } });

    expect((await failure(importDraft(ctx, '{"link_data": {"name": 1}}'), ImportError)).problem).toEqual({
      code: "wrong_value",
      path: "object_story_spec.link_data.name",
    });
    expect(await ctx.db.draft.count({ where: { workspaceId: ctx.workspace.id } })).toBe(before);
  });
});
