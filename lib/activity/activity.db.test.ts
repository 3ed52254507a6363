import { describe, expect } from "vitest";
import { recordActivity } from "@/lib/activity/record-activity";
import type { Ctx } from "@/lib/ctx";
import { addMember, makeMember } from "@/lib/testing/member";
import { test } from "@/lib/testing/test";
import { listActivity, listActivityChoices, streamActivity } from "./queries";
import { resultsOf } from "./result-of";
import { activityCsvRow } from "./to-csv";

const everything = { verb: null, by: null, page: 1 };
const draft = (label: string) => ({ objectType: "draft", objectId: label, objectLabel: label });

async function record(ctx: Ctx, count: number) {
  for (let at = 1; at <= count; at += 1)
    await recordActivity(ctx, { verb: "draft_created", ...draft(`Draft ${at}`) });
}

describe("the activity of a workspace", () => {
  test("is listed the newest first, fifty a page", async ({ ctx }) => {
    await record(ctx, 53);
    const first = await listActivity(ctx, everything);
    const second = await listActivity(ctx, { ...everything, page: 2 });

    expect(first.total).toBe(53);
    expect(first.rows.map(({ objectLabel }) => objectLabel).slice(0, 2)).toEqual(["Draft 53", "Draft 52"]);
    expect(second.rows.map(({ objectLabel }) => objectLabel)).toEqual(["Draft 3", "Draft 2", "Draft 1"]);
  });

  test("can be narrowed to an act, to a person, and to what Heddle did by itself", async ({ db, ctx }) => {
    const tavi = await addMember(db, ctx.workspace, { name: "Tavi R." });
    await recordActivity(ctx, { verb: "draft_created", ...draft("one") });
    await recordActivity(tavi, { verb: "draft_deleted", ...draft("two") });
    await recordActivity({ ...ctx, actor: null }, { verb: "connection_expired", ...draft("three") });
    const labels = async (filter: { by: string }) =>
      (await listActivity(ctx, { ...everything, ...filter })).rows.map(({ objectLabel }) => objectLabel);

    expect((await listActivity(ctx, { ...everything, verb: "draft_deleted" })).total).toBe(1);
    expect(await labels({ by: tavi.actor.userId })).toEqual(["two"]);
    expect(await labels({ by: "heddle" })).toEqual(["three"]);
    expect(await labels({ by: "nobody-at-all" })).toEqual([]);
    expect(await listActivityChoices(ctx)).toMatchObject({
      verbs: ["connection_expired", "draft_created", "draft_deleted"],
      people: [{ id: ctx.actor.userId }, { id: tavi.actor.userId, name: "Tavi R." }],
    });
  });

  test("is nobody else's", async ({ db, ctx }) => {
    await record(ctx, 1);

    expect(await listActivity(await makeMember(db), everything)).toEqual({ rows: [], total: 0 });
  });

  test("is exported whole, however long it is", async ({ db, ctx }) => {
    const acts = Array.from({ length: 1203 }, (_, at) => ({
      ...{ workspaceId: ctx.workspace.id, verb: "draft_created", ...draft(`Draft ${at}`) },
    }));
    await db.activity.createMany({ data: acts });
    const labels: string[] = [];
    for await (const rows of streamActivity(ctx, { verb: null, by: null })) {
      labels.push(...rows.map(({ objectLabel }) => objectLabel));
    }

    expect(labels).toHaveLength(1203);
    expect(new Set(labels).size).toBe(1203);
  });

  test("is written into a spreadsheet without a name becoming a formula", async ({ ctx }) => {
    await recordActivity(ctx, {
      ...{
        verb: "threads_account_created",
        result: "created",
        irreversible: true,
        detail: { kind: "page_backed" },
      },
      ...draft('=HYPERLINK("x"),1'),
    });
    const [act] = (await listActivity(ctx, everything)).rows;

    expect(act && activityCsvRow(act)).toContain(`threads_account_created,draft,"'=HYPERLINK(""x""),1"`);
    expect(act && activityCsvRow(act)).toContain(`created,yes,"{""kind"":""page_backed""}"\r\n`);
  });
});

describe("what came of an act", () => {
  test.for([
    [
      "created",
      { kind: "page_backed" },
      [
        { is: "made", made: "created" },
        { is: "kind", kind: "page_backed" },
      ],
    ],
    ["rate_limited", null, [{ is: "reason", reason: "rate_limited" }]],
    [null, { count: 3 }, [{ is: "count", count: 3 }]],
    [null, { drafts: 12 }, [{ is: "drafts", count: 12 }]],
    [null, { role: "viewer" }, [{ is: "role", role: "viewer" }]],
    [null, { from: "editor", to: "admin" }, [{ is: "roles", from: "editor", to: "admin" }]],
    [null, { from: "Spring kiln" }, []],
    ["a word of a later version", { odd: true }, []],
  ] as const)("is read from %j and %j", ([result, detail, expected]) => {
    expect(resultsOf({ result, detail })).toEqual(expected);
  });
});
