import type { Creative } from "@/lib/creatives/schema";
import type { Ctx } from "@/lib/ctx";
import type { Tx } from "@/lib/jobs/queue";

type Version = {
  draftId: string;
  version: number;
  name: string;
  value: Creative;
  /** The version this one brings back. It is an entry of its own, so that what stood before it can be brought back, too. */
  restoredFrom?: number;
};

/** One person's typing within this time is one version. */
const togetherMs = 60_000;

type VersionKey = { workspaceId: string; draftId: string; version: number };

/** Whether somebody was asked about the version, decided on it, or had it published: it stays as it was. */
async function isNamed(tx: Tx, { version, ...of }: VersionKey) {
  const [published, reviewed] = await Promise.all([
    tx.publishedCreative.count({ where: { ...of, draftVersion: version } }),
    tx.draftReview.count({ where: { ...of, OR: [{ askedVersion: version }, { decidedVersion: version }] } }),
  ]);
  return published + reviewed > 0;
}

/**
 * Keeps the version in the draft's history. Autosaves of the same person shortly after each other become one entry, which
 * begins when the first was saved.
 */
export async function keepVersion(tx: Tx, ctx: Ctx, { draftId, ...version }: Version) {
  const of = { workspaceId: ctx.workspace.id, draftId };
  const authorId = ctx.actor.userId;
  const last = await tx.draftVersion.findFirst({ where: of, orderBy: { version: "desc" } });
  const isTogether =
    last !== null &&
    last.restoredFrom === null &&
    version.restoredFrom === undefined &&
    last.authorId === authorId &&
    ctx.now().getTime() - last.savedAt.getTime() < togetherMs &&
    !(await isNamed(tx, { ...of, version: last.version }));
  if (isTogether) {
    const key = { workspaceId_draftId_version: { ...of, version: last.version } };
    await tx.draftVersion.update({ where: key, data: version });
  } else {
    await tx.draftVersion.create({ data: { ...of, ...version, authorId, savedAt: ctx.now() } });
  }
}
