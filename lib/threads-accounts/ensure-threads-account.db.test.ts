import { describe, expect } from "vitest";
import { openConnection } from "@/lib/connections/open-connection";
import type { Ctx } from "@/lib/ctx";
import { GraphError } from "@/lib/graph/errors";
import type { RunningSandbox } from "@/lib/sandbox/start";
import { addInstagram, addPage, makeScene, test as base } from "@/lib/testing/job-world";
import { failure } from "@/lib/testing/scripted-graph";
import { ensureThreadsAccount } from "@/lib/threads-accounts/ensure-threads-account";
import type { BackedKind } from "@/lib/threads-accounts/schema";

const test = base.extend("scene", async ({ db, sandbox }) => {
  sandbox.reset();
  const scene = await makeScene(db, sandbox);
  const { graph } = await openConnection(scene.ctx);
  return { ...scene, graph };
});

const edge = "instagram_backed_threads_user";
const asked = (sandbox: RunningSandbox) => sandbox.posts(edge).length;

async function known(ctx: Ctx, sourceId: string, kind: BackedKind = "instagram_backed") {
  const key = { workspaceId: ctx.workspace.id, sourceId, kind };
  const account = await ctx.db.threadsAccount.findUnique({ where: { workspaceId_sourceId_kind: key } });
  const creations = await ctx.db.creation.findMany({ where: key, orderBy: { createdAt: "asc" } });
  const lines = await ctx.db.activity.findMany({
    where: { workspaceId: ctx.workspace.id, verb: "threads_account_created" },
    orderBy: { id: "asc" },
  });
  return {
    state: account?.state,
    threadsUserId: account?.threadsUserId,
    origin: account?.origin,
    creations: creations.map(({ state }) => state),
    told: lines.map(({ result, irreversible }) => `${result} ${irreversible}`),
  };
}

describe("making sure of a Threads account", () => {
  test("creates it once, then finds it", async ({ scene: { ctx, graph, ...scene }, sandbox }) => {
    const source = await addInstagram({ ctx, ...scene }, "marrowandrye");
    const wanted = { source, kind: "instagram_backed", graph } as const;

    const first = await ensureThreadsAccount(ctx, wanted);
    const second = await ensureThreadsAccount(ctx, wanted);

    expect(first).toMatchObject({ ok: true, created: true });
    expect(second).toEqual({ ...first, created: false });
    expect(asked(sandbox)).toBe(1);
    expect(await known(ctx, source.id)).toEqual({
      ...{ state: "found", threadsUserId: first.threadsUserId, origin: "created", creations: ["created"] },
      told: ["created true", "already_existed false"],
    });
  });

  test("makes nothing where one exists already", async ({ scene: { ctx, graph, ...scene }, sandbox }) => {
    const source = await addInstagram({ ctx, ...scene }, "nool.laundry");

    const result = await ensureThreadsAccount(ctx, { source, kind: "instagram_backed", graph });

    expect(result.created).toBe(false);
    expect(asked(sandbox)).toBe(0);
    expect(await known(ctx, source.id)).toMatchObject({ origin: "looked_up", creations: [] });
  });

  test("asks once when two want it at the same time", async ({
    scene: { ctx, graph, ...scene },
    sandbox,
  }) => {
    const source = await addInstagram({ ctx, ...scene }, "marrowandrye");
    const wanted = { source, kind: "instagram_backed", graph } as const;

    const results = await Promise.all([ensureThreadsAccount(ctx, wanted), ensureThreadsAccount(ctx, wanted)]);

    expect(asked(sandbox)).toBe(1);
    expect(results.map(({ created }) => created).sort()).toEqual([false, true]);
    expect(new Set(results.map(({ threadsUserId }) => threadsUserId)).size).toBe(1);
  });

  test("finds what was made although the answer got lost", async ({
    scene: { ctx, graph, ...scene },
    sandbox,
  }) => {
    const source = await addInstagram({ ctx, ...scene }, "marrowandrye");
    sandbox.fault({ match: { method: "POST", path: edge, nth: 1 }, do: { kind: "cut_after_commit" } });

    const result = await ensureThreadsAccount(ctx, { source, kind: "instagram_backed", graph });

    expect(result.created).toBe(true);
    expect(asked(sandbox)).toBe(1);
    expect(await known(ctx, source.id)).toMatchObject({ state: "found", creations: ["created"] });
  });

  test("says unknown where the request got lost, and looks before it asks again", async ({
    scene: { ctx, graph, ...scene },
    sandbox,
  }) => {
    const source = await addInstagram({ ctx, ...scene }, "marrowandrye");
    const wanted = { source, kind: "instagram_backed", graph } as const;
    sandbox.fault({ match: { method: "POST", path: edge, nth: 1 }, do: { kind: "cut_before_commit" } });

    await failure(ensureThreadsAccount(ctx, wanted), GraphError);
    expect(await known(ctx, source.id)).toMatchObject({
      state: "unknown",
      creations: ["uncertain"],
      told: [],
    });

    const before = sandbox.requests().length;
    const result = await ensureThreadsAccount(ctx, wanted);
    const methods = sandbox
      .requests()
      .slice(before)
      .map(({ method }) => method);

    expect(result.created).toBe(true);
    expect(methods.at(-1)).toBe("POST");
    expect(methods.filter((method) => method === "POST")).toHaveLength(1);
    expect(methods.indexOf("POST")).toBeGreaterThan(methods.indexOf("GET"));
    expect(await known(ctx, source.id)).toMatchObject({ state: "found", creations: ["created"] });
  });

  test("settles by a look-up what a process left behind that was killed", async ({
    scene: { ctx, graph, ...scene },
    sandbox,
  }) => {
    const source = await addInstagram({ ctx, ...scene }, "marrowandrye");
    sandbox.state.changeInstagram(source.instagramAccountId ?? "", { backedThreadsId: "17852000000000004" });
    await ctx.db.creation.create({
      data: {
        ...{ workspaceId: ctx.workspace.id, sourceId: source.id, kind: "instagram_backed" },
        ...{ state: "sent", requestedById: ctx.actor.userId, sentAt: ctx.now() },
      },
    });

    const result = await ensureThreadsAccount(ctx, { source, kind: "instagram_backed", graph });

    expect(result).toEqual({ ok: true, threadsUserId: "17852000000000004", created: true });
    expect(asked(sandbox)).toBe(0);
    expect(await known(ctx, source.id)).toMatchObject({ creations: ["created"], told: ["created true"] });
  });

  test("keeps Meta's refusal with Meta's words", async ({ scene: { ctx, graph, ...scene }, sandbox }) => {
    const source = await addInstagram({ ctx, ...scene }, "marrowandrye");
    const refusal = {
      kind: "error",
      code: 10,
      message: "(#10) Not for this app",
      title: "Not allowed",
    } as const;
    sandbox.fault({ match: { method: "POST", path: edge }, do: refusal });

    const error = await failure(
      ensureThreadsAccount(ctx, { source, kind: "instagram_backed", graph }),
      GraphError,
    );

    expect(error.reason).toBe("permission_missing");
    const [creation] = await ctx.db.creation.findMany({ where: { sourceId: source.id } });
    expect(creation).toMatchObject({
      state: "failed",
      error: { reason: "permission_missing", complaint: { code: 10, title: "Not allowed" } },
    });
    expect(await known(ctx, source.id)).toMatchObject({ state: "none" });
  });

  test("leaves the intent open when Meta asks for a pause", async ({
    scene: { ctx, graph, ...scene },
    sandbox,
  }) => {
    const source = await addInstagram({ ctx, ...scene }, "marrowandrye");
    sandbox.fault({ match: { method: "POST", path: edge }, do: { kind: "throttle" } });

    const error = await failure(
      ensureThreadsAccount(ctx, { source, kind: "instagram_backed", graph }),
      GraphError,
    );

    expect(error.reason).toBe("rate_limited");
    expect(await known(ctx, source.id)).toMatchObject({ creations: ["intended"] });
  });

  test.for(["id", "threads_user_id", "data-object", "data-array"] as const)(
    "makes a Page-backed one with the Page's token, answered as %s",
    async (pageBackedAnswer, { scene: { ctx, graph, ...scene }, sandbox }) => {
      Object.assign(sandbox.state.settings, { pageBackedAnswer, requirePageToken: true });
      const source = await addPage({ ctx, ...scene }, "Otterbank Canoes");

      const result = await ensureThreadsAccount(ctx, { source, kind: "page_backed", graph });

      expect(result).toMatchObject({ created: true, threadsUserId: expect.stringMatching(/^\d+$/) });
      expect(result.threadsUserId).not.toBe(source.pageId);
      expect(await known(ctx, source.id, "page_backed")).toMatchObject({ state: "found", origin: "created" });
    },
  );
});
