import { describe, expect } from "vitest";
import type { Ctx } from "@/lib/ctx";
import { addAccount } from "@/lib/testing/accounts";
import { makeMember } from "@/lib/testing/member";
import { test } from "@/lib/testing/test";
import { listCreatable, streamAccounts } from "./queries";
import { loadAccountsQuery } from "./search-params";
import { startMatchingCreation } from "./start-matching-creation";

const query = (search: string) => loadAccountsQuery(new URLSearchParams(search));

async function exported(ctx: Ctx, search: string, options: Parameters<typeof streamAccounts>[2] = {}) {
  const labels: string[] = [];
  for await (const rows of streamAccounts(ctx, query(search), options)) {
    labels.push(...rows.map(({ label }) => label));
  }
  return labels;
}

describe("the export", () => {
  test("holds every row of every page once, by name", async ({ ctx }) => {
    const names = Array.from({ length: 7 }, (_, at) => `@a${at}`);
    for (const name of [...names].reverse()) await addAccount(ctx, name);
    await addAccount(ctx, "@a3.twin", { label: "@a3" });

    expect(await exported(ctx, "page=2", { chunk: 3 })).toEqual([...names, "@a3"].sort());
  });

  test("follows the filter, and holds only the chosen ones where some were chosen", async ({ ctx }) => {
    const chosen = await addAccount(ctx, "@chosen", { overall: "needs_action" });
    await addAccount(ctx, "@todo", { overall: "needs_action" });
    await addAccount(ctx, "@ready");

    expect(await exported(ctx, "status=needs_action")).toEqual(["@chosen", "@todo"]);
    expect(await exported(ctx, "status=needs_action", { ids: [chosen.id] })).toEqual(["@chosen"]);
  });

  test("gives nothing of another workspace, not even by its id", async ({ ctx, db }) => {
    const theirs = await addAccount(await makeMember(db), "@theirs");

    expect(await exported(ctx, "", { ids: [theirs.id] })).toEqual([]);
  });
});

describe("creating for a whole filter", () => {
  const missing = {
    overall: "needs_action",
    obstacle: "threads_account",
    associated: "none",
    instagramBacked: "none",
    pageBacked: "not_applicable",
    recommendedKind: "instagram_backed",
  } as const;

  test("counts and names what is missing and can be made", async ({ ctx }) => {
    const first = await addAccount(ctx, "@first", missing);
    await addAccount(ctx, "@second", missing);
    await addAccount(ctx, "@ready");
    await addAccount(ctx, "@no.role", { ...missing, obstacle: "role" });
    await addAccount(ctx, "@unknown", { ...missing, instagramBacked: "unknown" });

    const answer = await listCreatable(ctx, query(""), 1);

    expect(answer.total).toBe(2);
    expect(answer.items).toEqual([
      expect.objectContaining({ sourceId: first.id, label: "@first", kind: "instagram_backed" }),
    ]);
  });

  test("starts one run with exactly the accounts of the filter", async ({ ctx }) => {
    const wanted = await addAccount(ctx, "@wanted", missing);
    await addAccount(ctx, "@elsewhere", missing);

    const { runId } = await startMatchingCreation(ctx, query("q=wanted"));

    const items = await ctx.db.jobItem.findMany({ where: { workspaceId: ctx.workspace.id } });
    expect(items).toEqual([
      expect.objectContaining({ runId, sourceId: wanted.id, kind: "instagram_backed", state: "queued" }),
    ]);
  });

  test("starts nothing where nothing is missing", async ({ ctx }) => {
    await addAccount(ctx, "@ready");

    expect(await startMatchingCreation(ctx, query(""))).toEqual({ ok: true, runId: null });
  });
});
