import { describe, expect, test } from "vitest";
import { addExtra, findExtra } from "@/lib/creatives/extra";
import { readRequest } from "@/lib/creatives/read-request";
import { sameJson } from "@/lib/creatives/same-json";
import { sameRequest } from "@/lib/creatives/same-request";
import { buildRequest } from "@/lib/creatives/build-request";
import { showsKept } from "@/lib/creatives/shows-kept";
import { carouselSubject, exampleCreative } from "@/lib/testing/creative-subject";

const at = (...path: string[]) => ({ path, value: "new" });
const ids = { pageId: "1", instagramUserId: "2", threadsUserId: "3" };
const media = [{ imageHash: "h", videoId: "" }];
const body = buildRequest(exampleCreative, ids, media);

describe("what was pasted", () => {
  test("stands beside what the studio writes, at any depth, and in place of a single value", () => {
    const written = { a: { b: "old" }, c: "old" };

    expect(addExtra(written, [at("d")])).toEqual({ ...written, d: "new" });
    expect(addExtra(written, [at("a", "e")])).toEqual({ a: { b: "old", e: "new" }, c: "old" });
    expect(addExtra(written, [at("f", "g", "h")])).toEqual({ ...written, f: { g: { h: "new" } } });
    expect(addExtra(written, [at("a", "b")])).toEqual({ a: { b: "new" }, c: "old" });
    expect(addExtra(written, [at("d"), at("e")])).toEqual({ ...written, d: "new", e: "new" });
    expect(written).toEqual({ a: { b: "old" }, c: "old" });
  });

  test("never stands in place of a whole object, of a list, or inside a single value", () => {
    const written = { a: { b: "old" }, c: "old", list: ["old"] };

    expect(
      addExtra(written, [at("a"), at("c", "d"), at("list"), at("list", "0"), { path: [], value: 1 }]),
    ).toEqual(written);
  });

  test("is data, whatever it is called", () => {
    const grown = addExtra({}, [at("__proto__", "polluted"), at("toString")]);

    expect(Object.keys(grown)).toEqual(["__proto__", "toString"]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  test.each([
    "name",
    "adAccountId",
    "access_token",
    "appsecret_proof",
    "execution_options",
    "threads_user_id",
    "method",
    "batch",
    "ids",
    "object_story_spec.page_id",
    "object_story_spec.instagram_user_id",
    "object_story_spec.threads_user_id",
  ])("is neither sent nor kept as %s", (name) => {
    const path = name.split(".");
    const whole = path.length === 1 ? { [name]: "9" } : { object_story_spec: { [path[1] ?? ""]: "9" } };

    expect(addExtra({}, [{ path, value: "9" }])).toEqual({});
    expect(addExtra({}, [{ path: [...path, "deep"], value: "9" }])).toEqual({});
    expect(findExtra(whole, { object_story_spec: {} }, [])).toEqual([]);
  });

  test("may be called like something reserved where that is something else", () => {
    const deep = { object_story_spec: { link_data: { page_id: "9", name: "x" } } };
    const paths = findExtra(deep, { object_story_spec: { link_data: {} } }, []).map(({ path }) =>
      path.join("."),
    );

    expect(paths).toEqual(["object_story_spec.link_data.page_id", "object_story_spec.link_data.name"]);
    expect(addExtra({}, [at("object_story_spec")])).toEqual({ object_story_spec: "new" });
  });

  test("is found by what it says beyond the request, but not where the studio has a field", () => {
    const written = { a: { b: 1, c: { d: 1 } }, e: [1] };
    const found = (whole: Record<string, unknown>, ...known: string[][]) => findExtra(whole, written, known);

    expect(found({ a: { b: 1, c: { d: 1 } }, e: [1] })).toEqual([]);
    expect(found({ a: { b: 2 } })).toEqual([{ path: ["a", "b"], value: 2 }]);
    expect(found({ a: { b: 2 } }, ["a", "b"])).toEqual([]);
    expect(found({ a: { b: 2 } }, ["a", "b", "c"], ["b"])).toEqual([{ path: ["a", "b"], value: 2 }]);
    expect(found({ a: { c: { d: 1, e: 2 } }, e: [2] })).toEqual([
      { path: ["a", "c", "e"], value: 2 },
      { path: ["e"], value: [2] },
    ]);
    expect(found({ a: [1] })).toEqual([{ path: ["a"], value: [1] }]);
    expect(found({ a: null, toString: 1 })).toEqual([
      { path: ["a"], value: null },
      { path: ["toString"], value: 1 },
    ]);
  });

  test("names a picture or a video itself", () => {
    for (const key of ["image_hash", "picture", "image_url", "video_id"]) {
      expect(showsKept({ extra: [at("object_story_spec", "link_data", key)] })).toBe(true);
    }
    expect(showsKept({ extra: [at("picture", "width"), at("url_tags"), { path: [], value: 1 }] })).toBe(
      false,
    );
  });
});

describe("the same as JSON", () => {
  test("is what says the same in whatever order its keys stand", () => {
    expect(sameJson({ a: 1, b: { c: [1, 2], d: null } }, { b: { d: null, c: [1, 2] }, a: 1 })).toBe(true);
    expect(sameJson([{ a: 1, b: 2 }], [{ b: 2, a: 1 }])).toBe(true);
    for (const [one, other] of [
      [
        [1, 2],
        [2, 1],
      ],
      [{ a: 1 }, { a: 2 }],
      [{ a: 1 }, { a: 1, b: 1 }],
      [{ a: null }, {}],
      ["1", 1],
      [[], {}],
    ]) {
      expect(sameJson(one, other)).toBe(false);
    }
  });
});

describe("a request that is read", () => {
  const spec = body.object_story_spec;

  test("may name its ids as bare numbers, and threads_user_id at the top", () => {
    const { threads_user_id: _, ...rest } = spec;
    const read = readRequest({ ...body, threads_user_id: 3, object_story_spec: { ...rest, page_id: 1 } });

    expect(read?.ids).toEqual(ids);
    expect(read?.creative.threadsIdPosition).toBe("top");
    expect(readRequest(body)?.creative.threadsIdPosition).toBe("spec");
  });

  test("with both places takes the one in the spec", () => {
    expect(readRequest({ ...body, threads_user_id: "9" })?.ids.threadsUserId).toBe("3");
  });

  test.each([
    ["nothing", null],
    ["no spec", { name: "x" }],
    ["no Threads account", { ...body, object_story_spec: { ...spec, threads_user_id: undefined } }],
    ["no Page", { ...body, object_story_spec: { ...spec, page_id: undefined } }],
    ["an id that is none", { ...body, object_story_spec: { ...spec, page_id: "x" } }],
    ["a name nobody can keep", { ...body, name: "x".repeat(20_001) }],
  ])("is not one with %s", (_, of) => {
    expect(readRequest(of)).toBeNull();
  });

  test("without a name has an empty one", () => {
    expect(readRequest({ object_story_spec: spec })?.creative.name).toBe("");
  });

  test("with two kinds of data is a video that keeps the other", () => {
    const both = { ...body, object_story_spec: { ...spec, video_data: { video_id: "9" } } };
    const read = readRequest(both);

    expect(read?.creative.format).toBe("single_video");
    expect(read?.creative.extra.map(({ path }) => path.join("."))).toEqual(["object_story_spec.link_data"]);
  });
});

describe("two requests", () => {
  const { creative } = carouselSubject();
  const refs = [media[0], media[0], media[0]].flatMap((ref) => ref ?? []);
  const cards = buildRequest(creative, ids, refs);
  const withExtra = (index: number, value: string) => ({
    ...creative,
    cards: creative.cards.map((card, place) =>
      place === index ? { ...card, extra: [{ path: ["static_card"], value }] } : card,
    ),
  });
  const of = (index: number, value = "x") => buildRequest(withExtra(index, value), ids, refs);

  test("are the same where one has more, not where each has something of its own", () => {
    const tags = (value: string) =>
      buildRequest({ ...exampleCreative, extra: [{ path: ["url_tags"], value }] }, ids, media);

    expect(sameRequest(body, tags("a"))).toBe(true);
    expect(sameRequest(tags("a"), body)).toBe(true);
    expect(sameRequest(tags("a"), tags("b"))).toBe(false);
    expect(sameRequest(cards, of(0))).toBe(true);
    expect(sameRequest(of(1), of(1))).toBe(true);
    expect(sameRequest(of(1), of(1, "y"))).toBe(false);
    expect(sameRequest(of(0), of(1))).toBe(false);
  });

  test("are the same however their addresses are spelled", () => {
    const leads = (link: string) => buildRequest({ ...exampleCreative, link }, ids, media);

    expect(sameRequest(leads("https://A.example"), leads("https://a.example/"))).toBe(true);
    expect(sameRequest(leads("https://a.example/A"), leads("https://a.example/a"))).toBe(false);
    expect(sameRequest(leads("a b"), leads(" a b "))).toBe(true);
  });

  test("are not the same where one is no request", () => {
    expect(sameRequest(null, body)).toBe(false);
    expect(sameRequest(body, {})).toBe(false);
    expect(sameRequest(null, null)).toBe(false);
  });
});
