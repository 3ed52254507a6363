import { z } from "zod";
import { activityPageSize, type ActivityQuery } from "@/lib/activity/search-params";
import { verbs } from "@/lib/activity/verbs";
import type { Ctx } from "@/lib/ctx";
import type { Activity, Prisma } from "@/lib/generated/prisma/client";

type Filter = Pick<ActivityQuery, "verb" | "by">;

const Person = z.uuid();

function whereOf(ctx: Ctx, { verb, by }: Filter): Prisma.ActivityWhereInput {
  const person = Person.safeParse(by);
  const who = by === null ? {} : by === "heddle" ? { actorId: null } : { actorId: person.data ?? null };
  // A person nobody can be matches nothing, not everything.
  const nobody = by !== null && by !== "heddle" && !person.success ? { id: { in: [] } } : {};
  return { workspaceId: ctx.workspace.id, ...who, ...nobody, ...(verb ? { verb } : {}) };
}

/** The newest first: ids are made in order of time. */
export async function listActivity(ctx: Ctx, query: ActivityQuery) {
  const where = whereOf(ctx, query);
  const [rows, total] = await Promise.all([
    ctx.db.activity.findMany({
      where,
      orderBy: { id: "desc" },
      skip: (Math.max(1, query.page) - 1) * activityPageSize,
      take: activityPageSize,
    }),
    ctx.db.activity.count({ where }),
  ]);
  return { rows, total };
}

const chunk = 500;

/** All that matches, a chunk at a time. */
export async function* streamActivity(ctx: Ctx, filter: Filter): AsyncGenerator<Activity[], void, undefined> {
  const where = whereOf(ctx, filter);
  let before: string | null = null;
  for (;;) {
    const rows: Activity[] = await ctx.db.activity.findMany({
      where: before === null ? where : { AND: [where, { id: { lt: before } }] },
      orderBy: { id: "desc" },
      take: chunk,
    });
    if (rows.length > 0) yield rows;
    if (rows.length < chunk) return;
    before = rows.at(-1)?.id ?? null;
  }
}

/** What the filter can be set to: acts that occurred, and everybody who may have done them. */
export async function listActivityChoices(ctx: Ctx) {
  const [used, members] = await Promise.all([
    ctx.db.activity.groupBy({ by: ["verb"], where: { workspaceId: ctx.workspace.id } }),
    ctx.db.membership.findMany({
      where: { workspaceId: ctx.workspace.id },
      select: { userId: true, user: { select: { name: true } } },
      orderBy: { createdAt: "asc" },
    }),
  ]);
  const occurred = new Set(used.map(({ verb }) => verb));
  return {
    verbs: verbs.filter((verb) => occurred.has(verb)),
    people: members.map(({ userId, user }) => ({ id: userId, name: user.name ?? "" })),
  };
}
