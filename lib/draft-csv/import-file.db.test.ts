import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import { emptyCard, emptyCarousel, emptyImage, emptyVideo } from "@/lib/creatives/empty-creative";
import { Creative } from "@/lib/creatives/schema";
import { csvLine } from "@/lib/csv-line";
import type { Ctx } from "@/lib/ctx";
import { columnsFor } from "@/lib/draft-csv/columns";
import { importFile, mostRows } from "@/lib/draft-csv/import-file";
import { dismissImport, findOpenImport, getImport, listProblemRows } from "@/lib/draft-csv/queries";
import { receiveCsv } from "@/lib/draft-csv/receive-csv";
import { streamDrafts } from "@/lib/draft-csv/stream-drafts";
import { deleteDrafts } from "@/lib/drafts/delete-drafts";
import { saveDraft } from "@/lib/drafts/save-draft";
import { loadDraftsQuery } from "@/lib/drafts/search-params";
import { DraftId, SourceId } from "@/lib/ids";
import { addAccount } from "@/lib/testing/accounts";
import { bodyOf, jpeg, makeWorkspace } from "@/lib/testing/creative-world";
import { storeMedia } from "@/lib/media/store-media";
import { AppError } from "@/lib/reasons";
import { failure } from "@/lib/testing/scripted-graph";
import { test } from "@/lib/testing/test";

const folder = mkdtempSync(join(tmpdir(), "heddle-csv-test-"));

async function read(ctx: Ctx, content: string | Buffer) {
  const path = join(folder, `${randomUUID()}.csv`);
  writeFileSync(path, content);
  return importFile(ctx, { path, fileName: "autumn.csv" });
}

async function imported(ctx: Ctx, content: string | Buffer) {
  const answer = await read(ctx, content);
  if (!("importId" in answer)) throw new Error(answer.refused.code);
  const { made, known, broken } = await getImport(ctx, answer.importId);
  const rows = await listProblemRows(ctx, answer.importId, 1);
  const problems = rows.flatMap(({ row, problems }) =>
    problems.map(({ column, code }) => `${row} ${column} ${code}`),
  );
  return { counts: [made, known, broken], problems, importId: answer.importId };
}
const refusal = async (ctx: Ctx, content: string | Buffer) => {
  const answer = await read(ctx, content);
  return "refused" in answer ? answer.refused : null;
};

const draftsOf = async (ctx: Ctx) => {
  const where = { workspaceId: ctx.workspace.id, deletedAt: null };
  const rows = await ctx.db.draft.findMany({ where, orderBy: { name: "asc" } });
  return rows.map(({ value }) => Creative.parse(value));
};
const namesOf = async (ctx: Ctx) => (await draftsOf(ctx)).map(({ name }) => name);

const text = "Name,Format,Primary text,Call to action\r\nA,single_image,Hi,Shop now\r\nB,carousel,Ho,\r\n";

describe("a file", () => {
  test("becomes drafts, a row each, with a version and one line of history", async ({ db }) => {
    const ctx = await makeWorkspace(db);

    expect(await imported(ctx, text)).toMatchObject({ counts: [2, 0, 0], problems: [] });
    expect(await draftsOf(ctx)).toMatchObject([
      { name: "A", format: "single_image", texts: { message: "Hi" }, callToAction: "SHOP_NOW" },
      { name: "B", format: "carousel", texts: { message: "Ho" }, callToAction: "LEARN_MORE" },
    ]);
    const versions = await db.draftVersion.findMany({ where: { workspaceId: ctx.workspace.id } });
    expect(versions.map(({ version, name }) => [version, name]).sort()).toEqual([
      [1, "A"],
      [1, "B"],
    ]);
    const acts = await db.activity.findMany({ where: { workspaceId: ctx.workspace.id } });
    expect(acts).toMatchObject([
      { verb: "drafts_imported", objectLabel: "autumn.csv", detail: { drafts: 2 } },
    ]);
  });

  test("may have semicolons, tabs, a mark at its beginning, UTF-16 and quotes with lines in them", async ({
    db,
  }) => {
    const ctx = await makeWorkspace(db);
    const swap = (delimiter: string) =>
      text.replaceAll(",", delimiter).replaceAll("A", delimiter === ";" ? "S" : "T");
    const utf16 = (name: string) => Buffer.from(`\uFEFF${text.replace("A,", `${name},`)}`, "utf16le");
    const big = utf16("Größe");
    big.swap16();
    const rows = 'name;format;message\n"Q";single_image;"one ""two"";\nthree"\n\n;;\n';

    for (const content of [swap(";"), swap("\t"), `\uFEFF${text}`, utf16("كعك"), big, rows]) {
      expect((await imported(ctx, content)).problems).toEqual([]);
    }
    expect(await namesOf(ctx)).toEqual(expect.arrayContaining(["A", "B", "Größe", "Q", "S", "T", "كعك"]));
    expect((await draftsOf(ctx)).find(({ name }) => name === "Q")?.texts.message).toBe('one "two";\nthree');
  });

  test("is refused whole, with a reason, where it cannot be read; nothing is made of it", async ({ db }) => {
    const ctx = await makeWorkspace(db);
    const head = "name,format\n";

    expect(await refusal(ctx, "")).toEqual({ code: "empty", params: {} });
    expect(await refusal(ctx, "first,second\na,b\n")).toMatchObject({ code: "no_head" });
    expect(await refusal(ctx, head)).toMatchObject({ code: "no_rows" });
    expect(await refusal(ctx, "name,format,Colour\na,b,c\n")).toEqual({
      ...{ code: "unknown_column", params: { column: "Colour" } },
    });
    expect(await refusal(ctx, "message,Primary text\na,b\n")).toMatchObject({ code: "column_twice" });
    expect(await refusal(ctx, `${head}A,single_image\nB,"single"_image\n`)).toEqual({
      ...{ code: "broken_quote", params: { line: 3 } },
    });
    expect(
      await refusal(ctx, Buffer.concat([Buffer.from(`${head}Caf`), Buffer.from([0xe9, 10])])),
    ).toMatchObject({
      code: "not_utf8",
    });
    expect(await refusal(ctx, `${head}"${"a".repeat(1_000_001)}",b\n`)).toMatchObject({
      code: "row_too_long",
    });
    const many = Array.from({ length: mostRows + 1 }, (_, at) => `${at},single_image`).join("\n");
    expect(await refusal(ctx, head + many)).toMatchObject({
      code: "too_many_rows",
      params: { limit: mostRows },
    });
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1024 * 1024).fill(97)),
    });
    expect(await receiveCsv(ctx, endless, "big.csv")).toMatchObject({ refused: { code: "too_big" } });
    expect(await namesOf(ctx)).toEqual([]);
    expect(await db.draftImport.count({ where: { workspaceId: ctx.workspace.id } })).toBe(0);
  });

  test("names the place of what is wrong, and makes drafts of the other rows", async ({ db }) => {
    const ctx = await makeWorkspace(db);
    const content =
      "name,format,media,call_to_action\nA,single_image,,\nB,story,,\nC,single_image,gone.jpg,PRESS,more\nD,single_image,gone.jpg,PRESS\n";
    const { counts, problems, importId } = await imported(ctx, content);

    expect(counts).toEqual([1, 0, 3]);
    expect(problems).toEqual([
      ...["3 format not_a_format", "4  cell_count", "5 media media_unknown", "5 call_to_action not_a_button"],
    ]);
    expect(await namesOf(ctx)).toEqual(["A"]);
    expect(await findOpenImport(ctx)).toMatchObject({ id: importId });
    await dismissImport(ctx, importId);
    expect(await findOpenImport(ctx)).toBeNull();
  });

  test("is imported twice without a second draft, and corrected rows come in afterwards", async ({ db }) => {
    const ctx = await makeWorkspace(db);
    const twins = "name,format\nTwin,single_image\nTwin,single_image\nBad,story\n";
    await imported(ctx, twins);

    expect((await imported(ctx, twins)).counts).toEqual([0, 2, 1]);
    expect((await imported(ctx, "Format;Name\nsingle_image;Twin\n")).counts).toEqual([0, 1, 0]);
    expect((await imported(ctx, "name,format,problem\nBad,carousel,was a story\n")).counts).toEqual([
      1, 0, 0,
    ]);
    expect(await namesOf(ctx)).toEqual(["Bad", "Twin", "Twin"]);
    const of = { draftIds: [], search: "q=twin", press: randomUUID() };
    await deleteDrafts(ctx, of);
    expect((await imported(ctx, twins)).counts).toEqual([2, 0, 1]);
  });

  test("imported by two at the same moment makes each row once", async ({ db }) => {
    const ctx = await makeWorkspace(db);
    const rows = Array.from({ length: 150 }, (_, at) => `${at},single_image`).join("\n");
    const counts = await Promise.all([1, 2].map(() => imported(ctx, `name,format\n${rows}\n`)));
    const total = counts.map(({ counts: [made = 0] }) => made).reduce((sum, made) => sum + made, 0);

    expect(total).toBe(150);
    expect(await namesOf(ctx)).toHaveLength(150);
  });
});

describe("a row", () => {
  test("finds who speaks and what it shows by name or id, of this workspace alone", async ({ ctx, db }) => {
    const { id } = await addAccount(ctx, "@molle", { recommendedKind: "associated" });
    const body = bodyOf(await jpeg(800, 1000));
    const stored = await storeMedia(ctx, { fileName: "loom.jpg", announced: null, body });
    if (!stored.ok) throw new Error(stored.refusal.code);
    const content = `name,format,speaks_as,media\nA,single_image,molle,loom.jpg\nB,single_image,'@MOLLE,${stored.media.id}\n`;

    expect((await imported(ctx, content)).problems).toEqual([]);
    const shown = { identity: { sourceId: id, kind: "associated" }, media: { mediaId: stored.media.id } };
    expect(await draftsOf(ctx)).toMatchObject([shown, shown]);
    const other = await makeWorkspace(db);
    expect((await imported(other, content)).problems).toEqual([
      ...["2 media media_unknown", "2 speaks_as speaker_unknown"],
      ...["3 media media_unknown", "3 speaks_as speaker_unknown"],
    ]);
  });
});

test("an export imports to equal drafts, follows the filter and holds no formula", async ({ ctx, db }) => {
  const { id } = await addAccount(ctx, "@molle");
  const identity = { sourceId: SourceId.parse(id), kind: null };
  const cards = [
    { ...emptyCard(randomUUID()), headline: "=1+1", extra: [{ path: ["static_card"], value: true }] },
    emptyCard(randomUUID()),
  ];
  const values: Creative[] = [
    { ...emptyImage(identity), name: "-a", link: "https://a.example" },
    { ...emptyCarousel(identity, cards), name: "b\nb", extra: [{ path: ["url_tags"], value: "c=d" }] },
    { ...emptyVideo(), name: "c" },
  ];
  for (const value of values) {
    await saveDraft(ctx, { draft: DraftId.parse(randomUUID()), baseVersion: 0, value });
  }
  const exported = async (search: string, options: Parameters<typeof streamDrafts>[2] = {}) => {
    let whole = "";
    const query = loadDraftsQuery(new URLSearchParams(search));
    for await (const piece of streamDrafts(ctx, query, options)) whole += piece;
    return whole;
  };
  const all = await exported("", { chunk: 2 });
  const plain = (creatives: Creative[]) =>
    JSON.parse(JSON.stringify(creatives).replaceAll(/"id":"[0-9a-f-]{36}"/g, '"id":""')) as unknown;

  expect(all).not.toMatch(/(^|,)"?[=+@-]/m);
  expect(all.startsWith(csvLine(columnsFor(2)))).toBe(true);
  expect(await exported("format=single_video")).toContain("c,single_video");
  expect(await exported("format=single_video")).not.toContain("carousel");
  expect(await exported("", { ids: [] })).toBe(csvLine(columnsFor(0)));
  const press = { draftIds: [], search: "", press: randomUUID() };
  await deleteDrafts(ctx, press);
  expect((await imported(ctx, `\uFEFF${all}`)).problems).toEqual([]);
  expect(plain(await draftsOf(ctx))).toEqual(plain(values));
  const other = await makeWorkspace(db);
  const importId = (await imported(ctx, text)).importId;
  expect((await failure(getImport(other, importId), AppError)).reason).toBe("not_found_here");
});
