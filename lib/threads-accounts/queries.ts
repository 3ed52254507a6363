import { displayedOverall } from "@/lib/audits/displayed-overall";
import { parseFindings } from "@/lib/audits/parse-findings";
import { withChoice } from "@/lib/audits/with-choice";
import { own, type Ctx } from "@/lib/ctx";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { SourceId } from "@/lib/ids";
import { activeStates } from "@/lib/jobs/schema";
import { AppError } from "@/lib/reasons";
import { kindCell } from "@/lib/threads-accounts/kind-cell";
import { kindColumn } from "@/lib/threads-accounts/kind-columns";
import { creatableWhere, kindRowsWhere } from "@/lib/threads-accounts/kind-rows-where";
import {
  kindRowsPageSize,
  type KindCounts,
  type KindRow,
  type KindRows,
  type KindRowsFilter,
  type OpenFinding,
} from "@/lib/threads-accounts/schema";

const include = {
  business: { select: { name: true } },
  page: { select: { id: true, name: true, pictureUrl: true } },
  instagramAccount: { select: { id: true, name: true, pictureUrl: true, hasProfilePicture: true } },
  threadsAccounts: true,
} satisfies Prisma.SourceInclude;

type Row = Prisma.SourceGetPayload<{ include: typeof include }>;

/** What of the rows' last checks did not pass, by source. */
async function listOpenFindings(ctx: Ctx, rows: readonly Row[]) {
  const workspaceId = ctx.workspace.id;
  const audits = await ctx.db.audit.findMany({
    where: { workspaceId, id: { in: rows.flatMap(({ lastAuditId }) => lastAuditId ?? []) } },
    select: { sourceId: true, findingsOf: true },
  });
  const findings = await ctx.db.finding.findMany({
    where: { workspaceId, auditId: { in: audits.map((audit) => audit.findingsOf) } },
    orderBy: { position: "asc" },
  });
  const open = (row: Row): OpenFinding[] => {
    const holder = audits.find(({ sourceId }) => sourceId === row.id)?.findingsOf;
    const found = parseFindings(findings.filter(({ auditId }) => auditId === holder));
    return withChoice(found, row).flatMap(({ state, ...rest }) =>
      state === "pass" ? [] : [{ ...rest, state }],
    );
  };
  return new Map(rows.map((row) => [row.id, open(row)]));
}

async function listCreations(ctx: Ctx, sourceIds: string[]) {
  const where = { workspaceId: ctx.workspace.id, sourceId: { in: sourceIds } };
  const [creations, items] = await Promise.all([
    ctx.db.creation.findMany({
      where,
      orderBy: [{ sourceId: "asc" }, { kind: "asc" }, { createdAt: "desc" }],
      distinct: ["sourceId", "kind"],
    }),
    ctx.db.jobItem.findMany({
      where: {
        ...where,
        state: { in: ["queued", "working", "waiting"] },
        run: { type: "creation", state: { in: activeStates } },
      },
      select: { sourceId: true, kind: true },
    }),
  ]);
  return { creations, items };
}

/** One page of the included sources with their three kinds, by name. */
export async function listKindRows(ctx: Ctx, filter: KindRowsFilter): Promise<KindRows> {
  const { page = 1 } = filter;
  const where = kindRowsWhere(ctx, filter);
  const [rows, total] = await Promise.all([
    ctx.db.source.findMany({
      where,
      include,
      orderBy: [{ label: "asc" }, { id: "asc" }],
      skip: (page - 1) * kindRowsPageSize,
      take: kindRowsPageSize,
    }),
    ctx.db.source.count({ where }),
  ]);
  return { rows: await kindRows(ctx, rows), total, page, pages: Math.ceil(total / kindRowsPageSize) };
}

/** One included or left-out source as `listKindRows` shows it. */
export async function getKindRow(ctx: Ctx, sourceId: SourceId): Promise<KindRow> {
  const key = { workspaceId: ctx.workspace.id, id: sourceId };
  const row = await ctx.db.source.findUnique({ where: { workspaceId_id: key }, include });
  const [view] = row ? await kindRows(ctx, [row]) : [];
  if (!view) throw new AppError("not_found_here");
  return view;
}

async function kindRows(ctx: Ctx, rows: readonly Row[]): Promise<KindRow[]> {
  const [findings, { creations, items }] = await Promise.all([
    listOpenFindings(ctx, rows),
    listCreations(
      ctx,
      rows.map(({ id }) => id),
    ),
  ]);
  return rows.map((row) => {
    const cell = (kind: keyof typeof kindColumn) => {
      const mine = (entry: { sourceId: string; kind: string | null }) =>
        entry.sourceId === row.id && entry.kind === kind;
      return kindCell({
        kind,
        state: row[kindColumn[kind]],
        obstacle: row.obstacle,
        account: row.threadsAccounts.find((account) => account.kind === kind),
        creation: creations.find(mine),
        inProgress: items.some(mine),
      });
    };
    const subject = row.instagramAccount ?? row.page;
    return {
      sourceId: row.id,
      type: row.type,
      metaId: subject?.id ?? "",
      label: row.label,
      name: subject?.name ?? null,
      pictureUrl: subject?.pictureUrl ?? null,
      hasPicture: row.instagramAccount?.hasProfilePicture !== false,
      businessName: row.business?.name ?? null,
      overall: displayedOverall(row.overall, row.checkedAt, ctx.now()),
      checkedAt: row.checkedAt?.toISOString() ?? null,
      kinds: {
        associated: cell("associated"),
        instagramBacked: cell("instagram_backed"),
        pageBacked: cell("page_backed"),
      },
      recommendedKind: row.recommendedKind,
      chosenKind: row.chosenKind,
      findings: findings.get(row.id) ?? [],
    };
  });
}

export async function countKindRows(ctx: Ctx, { q }: Pick<KindRowsFilter, "q"> = {}): Promise<KindCounts> {
  const where = kindRowsWhere(ctx, { q });
  const count = (more: Prisma.SourceWhereInput) => ctx.db.source.count({ where: { AND: [where, more] } });
  const [total, ready, unchecked, instagramBacked, pageBacked] = await Promise.all([
    count({}),
    count({ overall: "ready" }),
    count({ checkedAt: null }),
    count(creatableWhere("instagram_backed")),
    count(creatableWhere("page_backed")),
  ]);
  return { total, ready, unchecked, creatable: { instagramBacked, pageBacked } };
}

const owned = { instagramAccount: { include: { pages: true } }, page: true } satisfies Prisma.SourceInclude;
export type SourceWithSubject = Prisma.SourceGetPayload<{ include: typeof owned }>;

export async function getOwnedSource(ctx: Ctx, sourceId: string) {
  const key = { workspaceId: ctx.workspace.id, id: sourceId };
  const row = await ctx.db.source.findUnique({ where: { workspaceId_id: key }, include: owned });
  if (!row) throw new AppError("not_found_here");
  return own<SourceWithSubject>(row);
}
