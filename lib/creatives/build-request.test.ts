import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildRequest } from "@/lib/creatives/build-request";
import { emptyCard, emptyCarousel, emptyVideo } from "@/lib/creatives/empty-creative";
import { readRequest } from "@/lib/creatives/read-request";
import { sameRequest } from "@/lib/creatives/same-request";
import type { Creative, Extra, SingleImage } from "@/lib/creatives/schema";
import { cardKeys, linkDataKeys, storyKeys, videoDataKeys } from "@/lib/sandbox/creatives/spec-keys";
import { anyRequest } from "@/lib/testing/any-creative";
import { exampleCreative } from "@/lib/testing/creative-subject";

const ids = {
  pageId: "104872205518834",
  instagramUserId: "17841402210889310",
  threadsUserId: "17920334810056127",
};
const hash = "02bee5277ec507b6fd0f9b9ff2f22d9c";
const media = [{ imageHash: hash, videoId: "" }];

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;
const at = (value: unknown, ...path: string[]) =>
  path.reduce<unknown>((part, key) => (isTree(part) ? part[key] : undefined), value);
const keysAt = (value: unknown, ...path: string[]) => Object.keys(Object(at(value, ...path)));

/** What was pasted stands by path: in which order it is found says nothing. */
function inOrder(creative: Creative): unknown {
  const byPath = (one: Extra, other: Extra) => (String(one.path) < String(other.path) ? -1 : 1);
  const sorted = <Has extends { extra: Extra[] }>(of: Has) => ({ ...of, extra: of.extra.toSorted(byPath) });
  return creative.format === "carousel"
    ? { ...sorted(creative), cards: creative.cards.map(sorted) }
    : sorted(creative);
}

describe("every request", () => {
  const keys: [ReadonlySet<string>, string[]][] = [
    [storyKeys, ["object_story_spec"]],
    [linkDataKeys, ["object_story_spec", "link_data"]],
    [videoDataKeys, ["object_story_spec", "video_data"]],
  ];

  test("has only keys that Meta's specification lists, and threads_user_id exactly once", () => {
    fc.assert(
      fc.property(anyRequest, ({ creative, ids, media }) => {
        const body = buildRequest(creative, ids, media);
        for (const [known, path] of keys) {
          expect(keysAt(body, ...path).filter((key) => !known.has(key))).toEqual([]);
        }
        const cards = at(body, "object_story_spec", "link_data", "child_attachments") ?? [];
        expect(
          Object.values(cards).flatMap((card) => keysAt(card).filter((key) => !cardKeys.has(key))),
        ).toEqual([]);

        const inSpec = body.object_story_spec.threads_user_id;
        expect([inSpec, body.threads_user_id].filter(Boolean)).toEqual([ids.threadsUserId]);
        expect(inSpec !== undefined).toBe(creative.threadsIdPosition === "spec");
      }),
      { numRuns: 2000 },
    );
  });

  test("read back gives the same creative, with what the studio has no field for", () => {
    fc.assert(
      fc.property(anyRequest, (whole) => {
        const read = readRequest(
          JSON.parse(JSON.stringify(buildRequest(whole.creative, whole.ids, whole.media))),
        );

        expect(read && inOrder(read.creative)).toEqual(inOrder(whole.creative));
        expect(read?.ids).toEqual(whole.ids);
        expect(read?.media).toEqual(whole.media);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the documented body", () => {
  const link = "https://lumfold.example/bed";

  test("of a picture, keys in reading order and empty texts left out", () => {
    expect(JSON.stringify(buildRequest(exampleCreative, ids, media))).toBe(
      JSON.stringify({
        name: "Lamp for people who read in bed",
        object_story_spec: {
          page_id: ids.pageId,
          instagram_user_id: ids.instagramUserId,
          threads_user_id: ids.threadsUserId,
          link_data: {
            link,
            message: "It dims when you do.",
            name: "Read till late",
            image_hash: hash,
            call_to_action: { type: "SHOP_NOW", value: { link } },
          },
        },
      }),
    );
  });

  test("of a video, which has no link but in its button", () => {
    const { name, texts, callToAction } = exampleCreative;
    const video = { ...emptyVideo(), ...{ name, texts, callToAction, link } };
    const { object_story_spec: spec } = buildRequest(video, ids, [{ imageHash: hash, videoId: "9001" }]);

    expect(spec["video_data"]).toEqual({
      ...{ video_id: "9001", image_hash: hash, message: "It dims when you do.", title: "Read till late" },
      call_to_action: { type: "SHOP_NOW", value: { link } },
    });
  });

  test("of a carousel, whose cards each have a picture, a link and the button's type", () => {
    const cards = ["a", "b"].map((one) => ({ ...emptyCard(one), headline: one, link: `${link}/${one}` }));
    const refs = [media[0] ?? { imageHash: "", videoId: "" }, { imageHash: hash, videoId: "9002" }];
    const { object_story_spec: spec } = buildRequest({ ...emptyCarousel(undefined, cards), link }, ids, refs);
    const button = (to: string) => ({ type: "LEARN_MORE", value: { link: to } });

    expect(spec["link_data"]).toEqual({
      ...{ link, multi_share_optimized: true, multi_share_end_card: true },
      child_attachments: [
        { link: `${link}/a`, name: "a", image_hash: hash, call_to_action: button(`${link}/a`) },
        {
          link: `${link}/b`,
          name: "b",
          image_hash: hash,
          video_id: "9002",
          call_to_action: button(`${link}/b`),
        },
      ],
    });
  });
});

describe("what was pasted", () => {
  const pasted = (creative: Partial<SingleImage>) =>
    buildRequest({ ...exampleCreative, ...creative }, ids, media);

  test("never says who speaks, which account it is or what happens with the request", () => {
    const paths = [
      ["name"],
      ["access_token"],
      ["execution_options"],
      ["adAccountId"],
      ...[["method"], ["batch"], ["ids"]],
      ["threads_user_id"],
      ["object_story_spec"],
      ["object_story_spec", "page_id"],
      ["object_story_spec", "link_data"],
    ];

    expect(pasted({ extra: paths.map((path) => ({ path, value: "9" })) })).toEqual(pasted({}));
  });

  test("is read with its own address for the button, and loses its token", () => {
    const body = pasted({});
    const other = { type: "SHOP_NOW", value: { link: "https://elsewhere.example" } };
    const spec = body.object_story_spec;
    const changed = {
      ...body,
      access_token: "EAAB",
      object_story_spec: { ...spec, link_data: { ...Object(spec["link_data"]), call_to_action: other } },
    };
    const read = readRequest(changed);

    expect(read?.creative.extra).toEqual([
      {
        path: ["object_story_spec", "link_data", "call_to_action", "value", "link"],
        value: "https://elsewhere.example",
      },
    ]);
  });

  test("with a format the studio does not have is not taken for one it has", () => {
    const { name, object_story_spec: spec } = pasted({});
    const { link_data: _, ...rest } = spec;

    expect(
      readRequest({ name, object_story_spec: { ...rest, photo_data: { image_hash: hash } } }),
    ).toBeNull();
  });
});

describe("two requests", () => {
  const change = (changes: Partial<SingleImage>) =>
    buildRequest({ ...exampleCreative, ...changes }, ids, media);
  const read = {
    ...change({}),
    id: "23850000000000",
    object_story_spec: {
      ...change({}).object_story_spec,
      link_data: { ...Object(change({}).object_story_spec["link_data"]), attachment_style: "link" },
    },
  };

  test("are the same when only the place of threads_user_id, or what Meta added, differs", () => {
    expect(sameRequest(change({}), change({ threadsIdPosition: "top" }))).toBe(true);
    expect(sameRequest(change({}), read)).toBe(true);
  });

  test("differ by any text, id or picture, and by what was pasted", () => {
    const extra = (value: string) => ({ extra: [{ path: ["url_tags"], value }] });

    expect(sameRequest(change({}), change({ name: "Another" }))).toBe(false);
    expect(sameRequest(change({}), buildRequest(exampleCreative, { ...ids, pageId: "1" }, media))).toBe(
      false,
    );
    expect(
      sameRequest(change({}), buildRequest(exampleCreative, ids, [{ imageHash: "0", videoId: "" }])),
    ).toBe(false);
    expect(sameRequest(change(extra("a=1")), change(extra("a=2")))).toBe(false);
  });

  test("are never the same when one cannot be read", () => {
    expect(sameRequest(change({}), { name: exampleCreative.name })).toBe(false);
  });
});
