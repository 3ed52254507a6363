import { describe, expect, test } from "vitest";
import { listMyPages, listOwnedPages } from "@/lib/graph/endpoints/portfolio";
import { GraphError } from "@/lib/graph/errors";
import { failure, json, scriptedGraph, userToken } from "@/lib/testing/scripted-graph";

const page = (ids: string[], next?: string, cursors = { before: "b", after: "z" }) =>
  json({ data: ids.map((id) => ({ id })), paging: { cursors, ...(next && { next }) } });

async function collect(pages: AsyncGenerator<{ id: string }[]>) {
  const ids: string[][] = [];
  for await (const items of pages) ids.push(items.map(({ id }) => id));
  return ids;
}

describe("a list", () => {
  test("goes on with the parameters of next, on our own host, without the token in them", async () => {
    const next = `https://elsewhere.test/v1.0/other/edge?access_token=stolen&appsecret_proof=old&pretty=0&limit=2&after=AAA`;
    const { graph, sent } = scriptedGraph([page(["1", "2"], next), page(["3"])]);

    expect(await collect(graph.list(listOwnedPages, { businessId: "9" }, { limit: 2 }))).toEqual([
      ["1", "2"],
      ["3"],
    ]);
    expect(sent.map(({ url }) => url.origin + url.pathname)).toEqual(
      Array.from({ length: 2 }, () => "https://graph.test/v25.0/9/owned_pages"),
    );
    expect(sent[0]?.url.searchParams.get("limit")).toBe("2");
    expect(Object.fromEntries(sent[1]?.url.searchParams ?? [])).toMatchObject({
      ...{ limit: "2", pretty: "0", after: "AAA" },
      fields: sent[0]?.url.searchParams.get("fields"),
      appsecret_proof: sent[0]?.url.searchParams.get("appsecret_proof"),
    });
    expect(sent[1]?.url.searchParams.has("access_token")).toBe(false);
    expect(sent[1]?.headers.get("authorization")).toBe(`Bearer ${userToken}`);
  });

  test("ends where next is absent, though there are cursors", async () => {
    const { graph } = scriptedGraph([page(["1"])]);

    expect(await collect(graph.list(listMyPages, {}))).toEqual([["1"]]);
  });

  test("goes on past a short and an empty page", async () => {
    const { graph } = scriptedGraph([
      page(["1"], "https://m.test/?after=A"),
      page([], "/?after=B"),
      page(["2"]),
    ]);

    expect(await collect(graph.list(listMyPages, {}))).toEqual([["1"], [], ["2"]]);
  });

  test("that answers without paging has one page", async () => {
    const { graph } = scriptedGraph([json({ data: [] }), json({ data: [{ id: 1 }], paging: null })]);

    expect(await collect(graph.list(listMyPages, {}))).toEqual([[]]);
    expect(await collect(graph.list(listMyPages, {}))).toEqual([["1"]]);
  });

  test.each([
    ["https://m.test/?after=A", "https://m.test/?after=A"],
    ["https://m.test/?after=A&__t=1", "https://m.test/?after=A&__t=2"],
    ["https://m.test/?offset=25", "https://m.test/?offset=25"],
  ])("stops when it is sent round in a circle: %s, %s", async (first, second) => {
    const { graph, sent } = scriptedGraph([page(["1"], first), page(["2"], second)]);

    expect(await collect(graph.list(listMyPages, {}))).toEqual([["1"], ["2"]]);
    expect(sent).toHaveLength(2);
  });

  test("fails where it breaks off, so that nobody takes the part for the whole", async () => {
    const refused = json({ error: { code: 190, error_subcode: 463 } }, { status: 401 });
    const { graph } = scriptedGraph([page(["1"], "https://m.test/?after=A"), refused]);
    const error = await failure(collect(graph.list(listMyPages, {})), GraphError);

    expect(error.reason).toBe("token_expired");
  });

  test("does not take an answer without data, or with a next that is no URL, for the end", async () => {
    for (const odd of [json({}), json({ data: {} }), json({ data: [], paging: { next: "http://[" } })]) {
      const error = await failure(collect(scriptedGraph([odd]).graph.list(listMyPages, {})), GraphError);

      expect(error.reason).toBe("unreadable_answer");
    }
  });

  test("asks for less at a time when Meta finds a page too much, and goes on so", async () => {
    const message = "Please reduce the amount of data you're asking for, then retry your request";
    const tooMuch = () => json({ error: { message, code: 1 } }, { status: 500 });
    const next = page(["1"], "https://m.test/?after=A&limit=10");
    const { graph, sent } = scriptedGraph([tooMuch(), tooMuch(), next, tooMuch(), page(["2"])]);

    expect(await collect(graph.list(listMyPages, {}, { limit: 40 }))).toEqual([["1"], ["2"]]);
    expect(sent.map(({ url }) => url.searchParams.get("limit"))).toEqual(["40", "20", "10", "10", "5"]);
  });

  test("gives up when even one item is too much", async () => {
    const tooMuch = () => json({ error: { message: "Please reduce the amount of data", code: 1 } });
    const { graph, sent } = scriptedGraph(Array.from({ length: 9 }, tooMuch));
    const error = await failure(collect(graph.list(listMyPages, {})), GraphError);

    expect(error.reason).toBe("too_much_asked");
    expect(sent.map(({ url }) => url.searchParams.get("limit"))).toEqual([null, "12", "6", "3", "1"]);
  });

  test("asks for no page nobody wants", async () => {
    const { graph, sent } = scriptedGraph([page(["1"], "https://m.test/?after=A")]);
    for await (const _ of graph.list(listMyPages, {})) break;

    expect(sent).toHaveLength(1);
  });
});
