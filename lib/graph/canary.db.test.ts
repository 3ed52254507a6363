import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import { startAudit } from "@/lib/audits/start-audit";
import { openConnection } from "@/lib/connections/open-connection";
import { startPublication } from "@/lib/creatives/start-publication";
import type { Ctx } from "@/lib/ctx";
import type { Db } from "@/lib/db";
import { declined } from "@/lib/decline";
import { getPageToken } from "@/lib/graph/endpoints/nodes";
import { appsecretProof } from "@/lib/graph/proof";
import { PageId } from "@/lib/ids";
import { startDiscovery } from "@/lib/portfolio/start-discovery";
import type { Fault } from "@/lib/sandbox/core/fault-list";
import type { RunningSandbox } from "@/lib/sandbox/start";
import { pageId } from "@/lib/sandbox/testing/demo-ids";
import { captureLog, captureSpans } from "@/lib/testing/capture";
import { furnish, makeWorkspace, readyDraft } from "@/lib/testing/creative-world";
import { addInstagram, addPage, makeScene, test as base, work } from "@/lib/testing/job-world";
import { ensureThreadsAccount } from "@/lib/threads-accounts/ensure-threads-account";
import { startCreation } from "@/lib/threads-accounts/start-creation";

const test = base.extend("heard", { scope: "file" }, () => ({ lines: captureLog(), spans: captureSpans() }));

/** Rows of any table of the product or of its queue in which a text stands, bytes and JSON included. */
async function rowsWith(db: Db, text: string) {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
    WHERE schemaname IN ('public', 'graphile_worker')`;
  const hex = Buffer.from(text).toString("hex");
  const found: string[] = [];
  let rows = 0;
  for (const { name } of tables) {
    // A row as text shows every column: JSON and lists as they are, bytes in hexadecimal.
    const [seen] = await db.$queryRawUnsafe<{ all: number; bad: number }[]>(
      `SELECT count(*)::int AS all, count(*) FILTER (WHERE strpos(t::text, $1) > 0 OR strpos(t::text, $2) > 0)::int AS bad
       FROM ${name} AS t`,
      text,
      hex,
    );
    rows += seen?.all ?? 0;
    if (seen && seen.bad > 0) found.push(name);
  }
  return { found, rows };
}

/** Ways to fail, and in which table Meta's own words are kept for whoever can act on them. */
const failures = (echo: string): [string, Fault | null, string?][] => {
  const words = { message: echo, title: echo, userMessage: echo };
  return [
    ["nothing", null],
    ["a refusal", { do: { kind: "error", code: 100, ...words } }, "public.audits"],
    [
      "a refused creation",
      { match: { method: "POST" }, do: { kind: "error", code: 100, ...words } },
      "public.creations",
    ],
    ["a missing permission", { do: { kind: "error", code: 10, ...words } }, "public.job_items"],
    ["a failure", { do: { kind: "error", code: 2, transient: true, ...words } }],
    ["a limit", { do: { kind: "throttle" } }],
    ["a web page", { do: { kind: "html" } }],
    ["a cut before", { do: { kind: "cut_before_commit" } }],
    ["a cut after", { do: { kind: "cut_after_commit" } }],
    ["an ended login", { do: { kind: "error", code: 190, subcode: 463, ...words } }],
  ];
};
const names = failures("").map(([name]) => name);

async function seenBy(work: () => Promise<unknown>) {
  try {
    return JSON.stringify(await work());
  } catch (error) {
    const told = error instanceof Error ? `${error.message} ${error.stack}` : String(error);
    return `${told} ${JSON.stringify(error)} ${JSON.stringify(declined(error))}`;
  }
}

/** Every job, and what a person sets off directly, while Meta fails in one way. */
async function everything(
  ctx: Ctx,
  scene: Awaited<ReturnType<typeof makeScene>>,
  publish: () => Promise<unknown>,
) {
  const source = await addInstagram(scene, "marrowandrye");
  const page = await addPage(scene, "Otterbank Canoes");
  const { graph } = await openConnection(ctx);
  const wanted = [
    { sourceId: source.id, kind: "instagram_backed" as const },
    { sourceId: page.id, kind: "page_backed" as const },
  ];
  return [
    await seenBy(() => ensureThreadsAccount(ctx, { source, kind: "instagram_backed", graph })),
    await seenBy(() => ensureThreadsAccount(ctx, { source: page, kind: "page_backed", graph })),
    await seenBy(async () => work(ctx, (await startAudit(ctx, { where: {} })).runId)),
    await seenBy(async () => work(ctx, (await startCreation(ctx, wanted)).runId)),
    await seenBy(async () => work(ctx, (await startDiscovery(ctx)).runId)),
    await seenBy(publish),
  ];
}

/** Another workspace with a creative that nothing stands in the way of, and the way to publish it. */
async function makePublisher(db: Db, sandbox: RunningSandbox, now: () => Date) {
  const ctx = await makeWorkspace(db, now);
  const { sourceId, adAccountId } = await furnish(ctx, sandbox);
  const draft = await readyDraft(ctx, sourceId);
  return async () => {
    const targets = [{ adAccountId, after: null }];
    await startPublication(ctx, { ...draft, press: randomUUID(), targets });
    const where = { workspaceId: ctx.workspace.id };
    const { runId } = await db.publishedCreative.findFirstOrThrow({ where });
    return work(ctx, runId);
  };
}

describe("a login's token", () => {
  test.for(names)(
    "is told to nobody and kept nowhere but sealed, while Meta answers with %s",
    async (name, { db, sandbox, heard }) => {
      sandbox.reset();
      const scene = await makeScene(db, sandbox);
      // Long after the failure before this one, when the silent host is asked again.
      scene.time.pass(names.indexOf(name) * 600_000);
      const { graph } = await openConnection(scene.ctx);
      const [token] = [...sandbox.state.data.tokens.keys()];
      const asked = { pageId: PageId.parse(pageId("Otterbank Canoes")) };
      const { access_token: pageToken } = await graph.call(getPageToken, asked);
      if (!token || !pageToken) throw new Error("the sandbox changed");
      const publish = await makePublisher(db, sandbox, scene.ctx.now);
      const tokens = [token, pageToken, ...sandbox.state.data.tokens.keys()];
      const proofs = tokens.map((one) => appsecretProof(one, sandbox.appSecret));
      const secrets = new Set([...tokens, ...proofs, sandbox.appSecret]);
      const echo = `${token} ${pageToken} ${sandbox.url}/v25.0/me?access_token=${token}&appsecret_proof=${proofs[0]}`;
      const [, fault, keptIn] = failures(echo).find(([one]) => one === name) ?? [];
      if (fault) sandbox.fault(fault);

      const seen = await everything(scene.ctx, scene, publish);

      if (!fault) expect(sandbox.posts("adcreatives")).toHaveLength(1);
      const told = [...seen, ...heard.lines, ...heard.spans()];
      expect(heard.lines.length).toBeGreaterThan(5);
      expect(heard.spans().length).toBeGreaterThan(5);
      const { found } = await rowsWith(db, `${sandbox.url}/v25.0/me`);
      if (keptIn) expect(found).toContain(keptIn);
      for (const secret of secrets) {
        expect(told.filter((text) => text.includes(secret))).toEqual([]);
        expect((await rowsWith(db, secret)).found).toEqual([]);
      }
    },
  );

  test("is found where it does stand", async ({ db, sandbox }) => {
    sandbox.reset();
    const { ctx } = await makeScene(db, sandbox);
    const [token = ""] = [...sandbox.state.data.tokens.keys()];
    await ctx.db.workspace.update({ where: { id: ctx.workspace.id }, data: { name: `of ${token}` } });

    const { found, rows } = await rowsWith(db, token);

    expect(found).toEqual(["public.workspaces"]);
    expect(rows).toBeGreaterThan(100);
  });
});
