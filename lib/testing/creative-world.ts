import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { sealToken } from "@/lib/connections/seal";
import { emptyImage } from "@/lib/creatives/empty-creative";
import type { SingleImage } from "@/lib/creatives/schema";
import type { Ctx } from "@/lib/ctx";
import type { Db } from "@/lib/db";
import { AdAccountId, DraftId, SourceId, WorkspaceId } from "@/lib/ids";
import { storeMedia } from "@/lib/media/store-media";
import { startSandbox, type RunningSandbox, type StartOptions } from "@/lib/sandbox/start";
import { adAccountId, instagramId } from "@/lib/sandbox/testing/demo-ids";
import { saveDraft } from "@/lib/drafts/save-draft";

/** The environment a verb that reaches Meta wants, led to a sandbox. Call it before anything reads the environment. */
export async function sandboxEnvironment(databaseUrl: string, options: StartOptions = {}) {
  const sandbox = await startSandbox(options);
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    META_GRAPH_URL: sandbox.url,
    META_GRAPH_VIDEO_URL: sandbox.url,
    META_DIALOG_URL: sandbox.url,
    META_APP_ID: sandbox.appId,
    META_APP_SECRET: sandbox.appSecret,
    MEDIA_DIR: mkdtempSync(join(tmpdir(), "heddle-media-")),
  });
  return sandbox;
}

/** A clock that stands until it is moved. */
export function clock(start = "2026-11-21T10:00:00.000Z") {
  let at = new Date(start).getTime();
  return { now: () => new Date(at), pass: (ms: number) => void (at += ms) };
}

/** A workspace with one editor, and with nothing in it. */
export async function makeWorkspace(db: Db, now: () => Date = () => new Date()): Promise<Ctx> {
  const user = await db.user.create({ data: { name: "Juno P." } });
  const slug = `team-${randomUUID().slice(0, 8)}`;
  const workspace = await db.workspace.create({ data: { slug, name: "Team" } });
  const role = "editor" as const;
  await db.membership.create({ data: { workspaceId: workspace.id, userId: user.id, role } });
  return {
    actor: { kind: "person", userId: user.id, name: "Juno P." },
    workspace: { id: WorkspaceId.parse(workspace.id), slug, name: "Team" },
    ...{ role, db, now },
  };
}

/** Another person of the same workspace. */
export async function colleague(ctx: Ctx, name: string): Promise<Ctx> {
  const user = await ctx.db.user.create({ data: { name } });
  await ctx.db.membership.create({
    data: { workspaceId: ctx.workspace.id, userId: user.id, role: "editor" },
  });
  return { ...ctx, actor: { kind: "person", userId: user.id, name } };
}

const account = "loomfieldgoods";
/** What discovery and set-up would have written of one Instagram account of the sandbox that has all it needs. */
export async function furnish(ctx: Ctx, sandbox: RunningSandbox) {
  const { db, workspace, actor } = ctx;
  const workspaceId = workspace.id;
  const { associatedThreadsId, pageId } = sandbox.state.world.instagram(instagramId(account)) ?? {};
  if (!associatedThreadsId || !pageId) throw new Error("the sandbox changed");
  const token = sandbox.token();
  const seenAt = ctx.now();
  const id = randomUUID();
  await db.connection.create({
    data: {
      ...{ workspaceId, id, userId: actor.userId, metaUserId: "1", granted: [], declined: [] },
      ...{ ...sealToken(token, { workspaceId, id }), checkedAt: seenAt },
    },
  });
  const accountId = AdAccountId.parse(adAccountId(1));
  const instagramAccountId = instagramId(account);
  await db.adAccount.create({
    data: { workspaceId, id: accountId, name: "Loomfield EU", status: 1, seenAt },
  });
  await db.setup.create({ data: { workspaceId, adAccountId: accountId } });
  await db.instagramAccount.create({
    data: { workspaceId, id: instagramAccountId, username: account, seenAt },
  });
  await db.page.create({
    data: { workspaceId, id: pageId, name: "Loomfield Goods", instagramAccountId, seenAt },
  });
  const source = await db.source.create({
    data: {
      ...{ workspaceId, type: "instagram", instagramAccountId, connectionId: id, included: true },
      ...{ label: `@${account}`, searchText: account, associated: "found", recommendedKind: "associated" },
    },
  });
  await db.threadsAccount.create({
    data: {
      ...{ workspaceId, sourceId: source.id, kind: "associated", state: "found" },
      ...{ threadsUserId: associatedThreadsId, lookedUpAt: seenAt },
    },
  });
  return { sourceId: SourceId.parse(source.id), adAccountId: accountId, connectionId: id };
}

export const jpeg = (width: number, height: number, background = "#446688") =>
  sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();

export const bodyOf = (bytes: Buffer) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += 1000) controller.enqueue(bytes.subarray(at, at + 1000));
      controller.close();
    },
  });

/** A saved draft that nothing stands in the way of. */
export async function readyDraft(ctx: Ctx, sourceId: SourceId, changes: Partial<SingleImage> = {}) {
  const picture = await storeMedia(ctx, {
    fileName: "loom.jpg",
    announced: null,
    body: bodyOf(await jpeg(800, 1000)),
  });
  if (!picture.ok) throw new Error(picture.refusal.code);
  const value: SingleImage = {
    ...emptyImage({ sourceId, kind: "associated" }),
    name: "Spring kiln",
    link: "https://loomfield.example/kiln",
    media: { mediaId: picture.media.id },
    ...changes,
  };
  const draft = DraftId.parse(randomUUID());
  const saved = await saveDraft(ctx, { draft, baseVersion: 0, value });
  if (!saved.ok) throw new Error(saved.reason);
  return { draftId: draft, version: saved.version, value };
}
