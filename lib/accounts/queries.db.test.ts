import { describe, expect } from "vitest";
import type { Ctx } from "@/lib/ctx";
import { addAccount } from "@/lib/testing/accounts";
import { makeMember, newMetaId } from "@/lib/testing/member";
import { test } from "@/lib/testing/test";
import { countAccountViews, findLastCheck, listAccountFilters, listAccounts } from "./queries";
import { accountsPageSize, loadAccountsQuery } from "./search-params";

const day = 86_400_000;
const ago = (ctx: Ctx, days: number) => new Date(ctx.now().getTime() - days * day);

/** The labels a URL search shows. */
async function shown(ctx: Ctx, search = "") {
  const { rows } = await listAccounts(ctx, loadAccountsQuery(new URLSearchParams(search)));
  return rows.map(({ label }) => label);
}

describe("a filter by status", () => {
  test("shows what was checked more than seven days ago as stale, and nowhere else", async ({ ctx }) => {
    await addAccount(ctx, "@fresh");
    await addAccount(ctx, "@old", { checkedAt: ago(ctx, 8) });
    await addAccount(ctx, "@old.todo", { checkedAt: ago(ctx, 30), overall: "needs_action" });

    expect(await shown(ctx, "status=stale")).toEqual(["@old", "@old.todo"]);
    expect(await shown(ctx, "status=ready")).toEqual(["@fresh"]);
    expect(await shown(ctx, "status=needs_action")).toEqual([]);
  });

  test("keeps unknown and checking apart from every verdict, however old they are", async ({ ctx }) => {
    await addAccount(ctx, "@never", { overall: "unknown", checkedAt: null });
    await addAccount(ctx, "@silent", { overall: "unknown", checkedAt: ago(ctx, 30) });
    await addAccount(ctx, "@looking", { overall: "checking", checkedAt: ago(ctx, 30) });

    expect(await shown(ctx, "status=unknown")).toEqual(["@never", "@silent"]);
    expect(await shown(ctx, "status=checking")).toEqual(["@looking"]);
    expect(await shown(ctx, "status=stale")).toEqual([]);
    const { rows } = await listAccounts(ctx, loadAccountsQuery(new URLSearchParams()));
    expect(rows.map(({ overall }) => overall)).toEqual(["checking", "unknown", "unknown"]);
  });

  test("takes several values as one or the other", async ({ ctx }) => {
    await addAccount(ctx, "@a");
    await addAccount(ctx, "@b", { overall: "not_eligible" });
    await addAccount(ctx, "@c", { overall: "needs_action" });

    expect(await shown(ctx, "status=ready,not_eligible")).toEqual(["@a", "@b"]);
  });
});

describe("a filter", () => {
  test("by the kind in use follows the person's choice before the recommendation", async ({ ctx }) => {
    const both = { associated: "found", instagramBacked: "found" } as const;
    await addAccount(ctx, "@recommended", both);
    await addAccount(ctx, "@chosen", { ...both, chosenKind: "instagram_backed" });
    await addAccount(ctx, "@missing", { associated: "none", recommendedKind: "instagram_backed" });

    expect(await shown(ctx, "kind=associated")).toEqual(["@recommended"]);
    expect(await shown(ctx, "kind=instagram_backed")).toEqual(["@chosen"]);
    expect(await shown(ctx, "kind=nothing")).toEqual(["@missing"]);
  });

  test("by portfolio knows accounts without one", async ({ ctx }) => {
    const business = await ctx.db.business.create({
      data: { workspaceId: ctx.workspace.id, id: newMetaId(), name: "Tallowmere", seenAt: ctx.now() },
    });
    await addAccount(ctx, "@inside", { businessId: business.id });
    await addAccount(ctx, "@outside");

    expect(await shown(ctx, `portfolio=${business.id}`)).toEqual(["@inside"]);
    expect(await shown(ctx, "portfolio=none")).toEqual(["@outside"]);
    expect(await shown(ctx, `portfolio=none,${business.id}`)).toEqual(["@inside", "@outside"]);
    expect((await listAccountFilters(ctx)).businesses).toEqual([{ id: business.id, name: "Tallowmere" }]);
  });

  test("by what stands in the way, by type and by connection narrows to exactly those", async ({ ctx }) => {
    const connection = await ctx.db.connection.findFirstOrThrow({
      where: { workspaceId: ctx.workspace.id },
    });
    await addAccount(ctx, "@picture", { obstacle: "instagram_picture", overall: "needs_action" });
    await addAccount(ctx, "A Page", { type: "page", connectionId: connection.id });

    expect(await shown(ctx, "obstacle=instagram_picture")).toEqual(["@picture"]);
    expect(await shown(ctx, "type=page")).toEqual(["A Page"]);
    expect(await shown(ctx, `connection=${connection.id}`)).toEqual(["A Page"]);
    expect(await shown(ctx, "connection=nonsense")).toEqual([]);
  });

  test("that an address makes up is left out instead of breaking the page", async ({ ctx }) => {
    await addAccount(ctx, "@a");

    expect(await shown(ctx, "status=wonderful&sort=colour&page=many&view=secret")).toEqual(["@a"]);
  });
});

describe("the search", () => {
  test("takes percent, underscore and backslash by their letters", async ({ ctx }) => {
    await addAccount(ctx, "@tea_time", { name: "100% Tea" });
    await addAccount(ctx, "@teaXtime", { name: "Back\\slash" });

    expect(await shown(ctx, "q=tea_t")).toEqual(["@tea_time"]);
    expect(await shown(ctx, "q=0%25 t")).toEqual(["@tea_time"]);
    expect(await shown(ctx, `q=${encodeURIComponent("k\\s")}`)).toEqual(["@teaXtime"]);
    expect(await shown(ctx, "q=%25")).toEqual(["@tea_time"]);
  });

  test("finds names in any case, with and without the at sign, and whole ids", async ({ ctx }) => {
    const source = await addAccount(ctx, "@nool.laundry", { name: "מכבסת הנול" });

    for (const q of ["@NOOL", "laundry", "הנול", source.instagramAccountId ?? ""]) {
      expect(await shown(ctx, `q=${encodeURIComponent(q)}`)).toEqual(["@nool.laundry"]);
    }
  });
});

describe("pages of the table", () => {
  test("hold fifty rows each, and a page past the end shows the last one", async ({ ctx }) => {
    for (let at = 0; at < accountsPageSize + 3; at += 1) {
      await addAccount(ctx, `@a${String(at).padStart(3, "0")}`);
    }
    const list = (page: number) =>
      listAccounts(ctx, loadAccountsQuery(new URLSearchParams({ page: String(page) })));

    expect(await list(1)).toMatchObject({ total: 53, page: 1, pages: 2, rows: { length: 50 } });
    const last = await list(99);
    expect(last).toMatchObject({ page: 2, rows: { length: 3 } });
    expect(last.rows.at(-1)?.label).toBe("@a052");
    expect(await list(-4)).toMatchObject({ page: 1 });
  });

  test("keep their order in both directions, with what was never checked last", async ({ ctx }) => {
    await addAccount(ctx, "@early", { checkedAt: ago(ctx, 2) });
    await addAccount(ctx, "@late", { checkedAt: ago(ctx, 1) });
    await addAccount(ctx, "@never", { overall: "unknown", checkedAt: null });

    expect(await shown(ctx, "sort=checked")).toEqual(["@early", "@late", "@never"]);
    expect(await shown(ctx, "sort=checked&dir=desc")).toEqual(["@late", "@early", "@never"]);
    expect(await shown(ctx, "dir=desc")).toEqual(["@never", "@late", "@early"]);
  });
});

test("the views count what they show", async ({ ctx }) => {
  const none = { associated: "none", instagramBacked: "none", pageBacked: "not_applicable" } as const;
  await addAccount(ctx, "@ready");
  await addAccount(ctx, "@todo", { overall: "needs_action", overallChangedAt: ctx.now(), ...none });
  await addAccount(ctx, "@unknown", { overall: "unknown", associated: "unknown" });
  await addAccount(ctx, "@shut", { overall: "not_eligible" });
  await addAccount(ctx, "@left.out", { included: false });

  expect(await countAccountViews(ctx)).toEqual({
    ...{ all: 4, todo: 2, changed: 1, no_threads: 1, not_eligible: 1 },
  });
  expect(await shown(ctx, "view=no_threads")).toEqual(["@todo"]);
  expect(await shown(ctx)).not.toContain("@left.out");
});

test("rows of another workspace never appear, in no list, count or filter", async ({ ctx, db }) => {
  const other = await makeMember(db);
  await addAccount(other, "@theirs", { obstacle: "role", overall: "not_eligible" });

  expect(await shown(ctx)).toEqual([]);
  expect(await shown(ctx, "q=theirs")).toEqual([]);
  expect(await countAccountViews(ctx)).toMatchObject({ all: 0, not_eligible: 0 });
  expect(await listAccountFilters(ctx)).toEqual({ businesses: [], obstacles: [] });
  expect(await findLastCheck(ctx)).toBeNull();
});
