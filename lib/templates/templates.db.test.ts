import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import { emptyImage } from "@/lib/creatives/empty-creative";
import type { Ctx } from "@/lib/ctx";
import { copyDrafts } from "@/lib/drafts/copy-drafts";
import { deleteDrafts } from "@/lib/drafts/delete-drafts";
import { draftView, getDraft } from "@/lib/drafts/queries";
import { saveDraft } from "@/lib/drafts/save-draft";
import { DraftId } from "@/lib/ids";
import { AppError } from "@/lib/reasons";
import { fillTemplate } from "@/lib/templates/fill-template";
import { viewTemplate } from "@/lib/templates/get-template";
import { renameTemplate } from "@/lib/templates/rename-template";
import { startPublication } from "@/lib/creatives/start-publication";
import { furnish, makeWorkspace, readyDraft, sandboxEnvironment } from "@/lib/testing/creative-world";
import { failure } from "@/lib/testing/scripted-graph";
import { test } from "@/lib/testing/test";

const newId = () => DraftId.parse(randomUUID());

async function makeTemplate(ctx: Ctx) {
  const draft = newId();
  const value = {
    ...emptyImage(),
    ...{ name: "{{product}} in {{season}}", link: "https://loomfield.example/{{product}}" },
    texts: { ...emptyImage().texts, message: "{{ product }} is here" },
  };
  await saveDraft(ctx, { draft, baseVersion: 0, value });
  const press = { draftIds: [draft], press: randomUUID(), nameOf: (name: string) => name };
  return { draft, template: (await copyDrafts(ctx, { ...press, kind: "template" })).draftId, value };
}

describe("a template", () => {
  test("becomes a draft with every placeholder filled in, once however often it is sent", async ({ db }) => {
    const ctx = await makeWorkspace(db);
    const { template, value } = await makeTemplate(ctx);
    const draftId = newId();
    const use = { template, draftId, values: { product: "Red bowl", season: "May" } };

    expect((await viewTemplate(ctx, template)).placeholders).toEqual(["product", "season"]);
    expect(await fillTemplate(ctx, use)).toEqual({ ok: true, made: true, draftId });
    expect(await fillTemplate(ctx, use)).toEqual({ ok: true, made: true, draftId });
    const made = draftView(await getDraft(ctx, draftId));
    expect(made).toMatchObject({ kind: "draft", version: 1 });
    expect(made.value).toEqual({
      ...value,
      ...{ name: "Red bowl in May", link: "https://loomfield.example/Red%20bowl" },
      texts: { ...value.texts, message: "Red bowl is here" },
    });
    expect(draftView(await getDraft(ctx, template)).value).toEqual(value);
    expect(await db.draft.count({ where: { workspaceId: ctx.workspace.id } })).toBe(3);
  });

  test("names what is missing and what it does not have, and makes nothing", async ({ db }) => {
    const ctx = await makeWorkspace(db);
    const { template } = await makeTemplate(ctx);
    const draftId = newId();

    expect(await fillTemplate(ctx, { template, draftId, values: { product: " ", colour: "red" } })).toEqual({
      ...{ ok: true, made: false },
      ...{ missing: ["product", "season"], unknown: ["colour"] },
    });
    expect((await failure(getDraft(ctx, draftId), AppError)).reason).toBe("not_found_here");
  });

  test("is edited and renamed like a draft, and stays a template", async ({ db }) => {
    const ctx = await makeWorkspace(db);
    const { template, value } = await makeTemplate(ctx);
    await saveDraft(ctx, { draft: template, baseVersion: 1, value: { ...value, link: "https://a.example" } });
    await renameTemplate(ctx, { draftId: template, name: "Spring" });
    await renameTemplate(ctx, { draftId: template, name: "Spring" });

    const view = draftView(await getDraft(ctx, template));
    expect(view).toMatchObject({ kind: "template", version: 3 });
    expect(view.value).toEqual({ ...value, name: "Spring", link: "https://a.example" });
  });

  test("is none where it is a draft, was deleted, or is of another workspace", async ({ db }) => {
    const [ctx, other] = [await makeWorkspace(db), await makeWorkspace(db)];
    const { draft, template } = await makeTemplate(ctx);
    const reasonOf = async (promise: Promise<unknown>) => (await failure(promise, AppError)).reason;

    expect(await reasonOf(viewTemplate(ctx, draft))).toBe("not_found_here");
    expect(await reasonOf(renameTemplate(ctx, { draftId: draft, name: "x" }))).toBe("not_found_here");
    expect(await reasonOf(viewTemplate(other, template))).toBe("not_found_here");
    const use = { template, draftId: newId(), values: { product: "a", season: "b" } };
    expect(await reasonOf(fillTemplate(other, use))).toBe("not_found_here");
    await deleteDrafts(ctx, { draftIds: [template], press: randomUUID() });
    expect(await reasonOf(fillTemplate(ctx, use))).toBe("not_found_here");
  });

  test("is never published", async ({ db, databaseUrl }) => {
    const sandbox = await sandboxEnvironment(databaseUrl);
    const ctx = await makeWorkspace(db);
    const { sourceId, adAccountId } = await furnish(ctx, sandbox);
    const { draftId: draft } = await readyDraft(ctx, sourceId);
    const press = { draftIds: [draft], press: randomUUID(), nameOf: (name: string) => name };
    const { draftId } = await copyDrafts(ctx, { ...press, kind: "template" });
    const publish = startPublication(ctx, {
      ...{ draftId, version: 1, press: randomUUID(), targets: [{ adAccountId, after: null }] },
    });

    expect((await failure(publish, AppError)).reason).toBe("invalid_input");
    expect(await db.publishedCreative.count({ where: { workspaceId: ctx.workspace.id } })).toBe(0);
    await sandbox.close();
  });
});
