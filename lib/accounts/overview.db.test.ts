import { describe, expect } from "vitest";
import type { Ctx } from "@/lib/ctx";
import { addAccount, addAudit } from "@/lib/testing/accounts";
import { makeMember } from "@/lib/testing/member";
import { test } from "@/lib/testing/test";
import { findLastVisit, listChanges } from "./list-changes";
import { countByConnection, countStatuses, listRemedies } from "./overview";

const day = 86_400_000;
const ago = (ctx: Ctx, days: number) => new Date(ctx.now().getTime() - days * day);

test("each account counts under the one status it shows", async ({ ctx, db }) => {
  await addAccount(ctx, "@ready");
  await addAccount(ctx, "@stale", { checkedAt: ago(ctx, 9) });
  await addAccount(ctx, "@stale.too", { overall: "not_eligible", checkedAt: ago(ctx, 9) });
  await addAccount(ctx, "@never", { overall: "unknown", checkedAt: null });
  await addAccount(ctx, "@looking", { overall: "checking", checkedAt: ago(ctx, 9) });
  await addAccount(ctx, "@left.out", { included: false });
  await addAccount(await makeMember(db), "@theirs");

  expect(await countStatuses(ctx)).toEqual({
    ...{ ready: 1, needs_action: 0, not_eligible: 0, checking: 1, unknown: 1, stale: 2 },
  });
});

test("what holds up the most accounts is to be fixed first", async ({ ctx, db }) => {
  const todo = { overall: "needs_action" } as const;
  for (const label of ["@a", "@b"]) await addAccount(ctx, label, { ...todo, obstacle: "threads_account" });
  await addAccount(ctx, "@c", { ...todo, obstacle: "instagram_picture" });
  await addAccount(await makeMember(db), "@theirs", { ...todo, obstacle: "instagram_picture" });

  expect(await listRemedies(ctx)).toEqual([
    { obstacle: "threads_account", accounts: 2 },
    { obstacle: "instagram_picture", accounts: 1 },
  ]);
});

test("a connection counts the accounts that are read through it", async ({ ctx }) => {
  const { id } = await ctx.db.connection.findFirstOrThrow({ where: { workspaceId: ctx.workspace.id } });
  await addAccount(ctx, "@through", { connectionId: id });
  await addAccount(ctx, "@by.nobody");

  expect((await countByConnection(ctx)).get(id)).toBe(1);
});

describe("what changed since the last visit", () => {
  test("says from which verdict to which, and what was settled", async ({ ctx }) => {
    const mended = await addAccount(ctx, "@mended", { overallChangedAt: ago(ctx, 1) });
    await addAudit(ctx, mended.id, "needs_action", ["instagram_picture", "placement"]);
    await addAudit(ctx, mended.id, "ready");
    await addAccount(ctx, "@before", { overallChangedAt: ago(ctx, 5) });

    const { rows, total } = await listChanges(ctx, ago(ctx, 2));

    expect(total).toBe(1);
    expect(rows).toEqual([
      expect.objectContaining({
        ...{ label: "@mended", before: "needs_action", after: "ready" },
        ...{ obstacle: null, settled: "instagram_picture" },
      }),
    ]);
  });

  test("shows nothing of another workspace", async ({ ctx, db }) => {
    await addAccount(await makeMember(db), "@theirs", { overallChangedAt: ctx.now() });

    expect(await listChanges(ctx, ago(ctx, 2))).toEqual({ rows: [], total: 0 });
  });

  test("looks back a week for somebody who was never here before", async ({ ctx }) => {
    expect(ctx.now().getTime() - (await findLastVisit(ctx)).getTime()).toBeGreaterThanOrEqual(
      7 * day - 5_000,
    );
  });
});
