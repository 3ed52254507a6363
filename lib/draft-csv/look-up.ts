import { z } from "zod";
import type { Ctx } from "@/lib/ctx";
import type { Lookups } from "@/lib/draft-csv/cells";
import type { Row } from "@/lib/draft-csv/write-row";
import { SourceId } from "@/lib/ids";

const isUuid = (text: string) => z.uuid().safeParse(text).success;
const small = (text: string) => text.trim().toLowerCase();

/** `@name` and `name` are the same account. */
const bare = (label: string) => small(label).replace(/^@/, "");

async function findSpeakers(ctx: Ctx, words: readonly string[]) {
  const labels = words.flatMap((text) => [text.trim(), `@${text.trim()}`]);
  return ctx.db.source.findMany({
    where: {
      workspaceId: ctx.workspace.id,
      OR: [
        { label: { in: labels, mode: "insensitive" } },
        { instagramAccountId: { in: [...words] } },
        { pageId: { in: [...words] } },
        { id: { in: words.filter(isUuid) } },
      ],
    },
    select: {
      ...{ id: true, label: true, instagramAccountId: true, pageId: true },
      ...{ chosenKind: true, recommendedKind: true },
    },
  });
}

async function findFiles(ctx: Ctx, words: readonly string[]) {
  const within = { in: [...words] };
  return ctx.db.media.findMany({
    where: {
      workspaceId: ctx.workspace.id,
      OR: [
        { fileName: within },
        { id: { in: words.filter(isUuid) } },
        { adAccounts: { some: { imageHash: within } } },
        { adVideos: { some: { videoId: within } } },
      ],
    },
    select: {
      ...{ id: true, fileName: true },
      adAccounts: { select: { imageHash: true } },
      adVideos: { select: { videoId: true } },
    },
  });
}

const only = <Thing>(found: readonly Thing[]) => {
  const [first, ...more] = found;
  return first === undefined ? "unknown" : more.length > 0 ? "several" : first;
};

const words = (rows: readonly Row[], isWanted: (column: string) => boolean) => [
  ...new Set(
    rows.flatMap((row) =>
      Object.entries(row).flatMap(([column, text]) => (isWanted(column) && text.trim() ? [text.trim()] : [])),
    ),
  ),
];

/** Everything that these rows name, in two queries however many they are. An id counts before a name. */
export async function lookUp(ctx: Ctx, rows: readonly Row[]): Promise<Lookups> {
  const [speakers, files] = await Promise.all([
    findSpeakers(
      ctx,
      words(rows, (column) => column === "speaks_as"),
    ),
    findFiles(
      ctx,
      words(rows, (column) => /(^|_)(media|thumbnail)$/.test(column)),
    ),
  ]);
  return {
    speakerOf: (text) => {
      const byId = speakers.filter(({ id, instagramAccountId, pageId }) =>
        [id, instagramAccountId, pageId].includes(text),
      );
      const found = only(byId.length > 0 ? byId : speakers.filter(({ label }) => bare(label) === bare(text)));
      if (typeof found === "string") return found;
      const preferredKind = found.chosenKind ?? found.recommendedKind;
      return { sourceId: SourceId.parse(found.id), preferredKind };
    },
    mediaOf: (text) => {
      const byId = files.filter(
        ({ id, adAccounts, adVideos }) =>
          id === small(text) ||
          adAccounts.some(({ imageHash }) => imageHash === text) ||
          adVideos.some(({ videoId }) => videoId === text),
      );
      return only(byId.length > 0 ? byId : files.filter(({ fileName }) => fileName === text));
    },
  };
}
