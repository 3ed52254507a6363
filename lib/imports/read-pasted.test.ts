import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildRequest } from "@/lib/creatives/build-request";
import { emptyCreative } from "@/lib/creatives/empty-creative";
import { quoteForShell, toCurl } from "@/lib/creatives/to-curl";
import { ImportError, type ImportProblem } from "@/lib/imports/problem";
import { readPasted } from "@/lib/imports/read-pasted";
import { splitWords } from "@/lib/imports/split-words";
import { understand } from "@/lib/imports/understand";

const spec = {
  page_id: "102030405060708",
  instagram_user_id: "17841400000000003",
  threads_user_id: "17890000000000009",
  link_data: {
    link: "https://loomfield.example",
    message: "Bread by ten",
    image_hash: "0".repeat(32),
    call_to_action: { type: "SHOP_NOW", value: { link: "https://loomfield.example" } },
  },
};
const body = { name: "Rye", object_story_spec: spec };

function problemOf(act: () => unknown): ImportProblem | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof ImportError) return error.problem;
    throw error;
  }
}
const refused = (text: string) => problemOf(() => understand(readPasted(text).body));

describe("what was pasted", () => {
  test("may be a spec, a whole body, or either within JSON of its own", () => {
    expect(readPasted(JSON.stringify(spec))).toMatchObject({
      kind: "spec",
      body: { object_story_spec: spec },
    });
    expect(readPasted(JSON.stringify(body))).toMatchObject({ kind: "body", body });
    const packed = JSON.stringify({ creative: { ...body, object_story_spec: JSON.stringify(spec) } });
    expect(readPasted(packed).body).toEqual(body);
  });

  test("may be our own command, which says the same again", () => {
    const creative = {
      ...emptyCreative(),
      name: "Kiln",
      texts: { ...emptyCreative().texts, message: "'$(x)'\n🧵" },
    };
    const ids = { pageId: "1020", instagramUserId: "1784", threadsUserId: "1789" };
    const request = buildRequest(creative, ids, [{ imageHash: "abc", videoId: "" }]);
    const text = toCurl(request, "act_123", { url: "https://graph.facebook.com", version: "v25.0" });
    const pasted = readPasted(text);

    expect(pasted).toEqual({ kind: "curl", body: request, adAccountId: "act_123", hadSecret: false });
    expect(understand(pasted.body)).toMatchObject({ creative, ids });
  });

  test("may be a form, encoded in any of curl's ways", () => {
    const url = "https://graph.facebook.com/v25.0/act_123/adcreatives";
    const json = JSON.stringify(spec);
    const encoded = new URLSearchParams({ name: "Rye", object_story_spec: json }).toString();
    for (const command of [
      `curl ${url} -F name=Rye -F ${quoteForShell(`object_story_spec=${json}`)} -F 'access_token=EAAB'`,
      `curl -XPOST '${url}?access_token=EAAB' --data ${quoteForShell(encoded)}`,
      `$ curl --url ${url} -d name=Rye --data-urlencode ${quoteForShell(`object_story_spec=${json}`)} -d access_token=EAAB`,
    ]) {
      expect(readPasted(command)).toEqual({ kind: "curl", body, adAccountId: "act_123", hadSecret: true });
    }
  });

  test("loses its tokens at once, wherever they stand", () => {
    const token = "EAABsecret";
    const url = "https://graph.facebook.com/v25.0/act_1/adcreatives";
    const inside = JSON.stringify({ ...body, access_token: token, deep: [{ appsecret_proof: token }] });
    for (const text of [
      inside,
      `curl ${url} -H 'Authorization: Bearer ${token}' -d ${quoteForShell(JSON.stringify(body))}`,
      `curl ${url} -u me:${token} -b sid=${token} -d ${quoteForShell(inside)}`,
    ]) {
      const pasted = readPasted(text);
      expect(pasted.hadSecret).toBe(true);
      expect(JSON.stringify(pasted)).not.toContain(token);
    }
    expect(readPasted(JSON.stringify(body)).hadSecret).toBe(false);
  });

  test("keeps the digits of ids that are written as numbers", () => {
    const text = JSON.stringify(body).replace('"17841400000000003"', "17841400000000003");

    expect(understand(readPasted(text).body).ids.instagramUserId).toBe("17841400000000003");
  });

  test("keeps what the studio has no field for", () => {
    const more = {
      ...body,
      url_tags: "a=b",
      object_story_spec: { ...spec, link_data: { ...spec.link_data, event_id: "7" } },
    };
    const { creative } = understand(readPasted(JSON.stringify(more)).body);

    expect(creative.extra.toSorted((a, b) => a.path.length - b.path.length)).toEqual([
      { path: ["url_tags"], value: "a=b" },
      { path: ["object_story_spec", "link_data", "event_id"], value: "7" },
    ]);
  });

  test("may name nobody yet, or have names in the place of ids", () => {
    const { link_data } = spec;
    const { creative, ids } = understand({
      object_story_spec: { page_id: "PAGE_ID", link_data },
      name: "Rye",
    });

    expect(ids).toEqual({});
    expect(creative).toMatchObject({ format: "single_image", name: "Rye", callToAction: "SHOP_NOW" });
  });

  test("may be a video or a carousel", () => {
    const { page_id, instagram_user_id, threads_user_id } = spec;
    const whose = { page_id, instagram_user_id, threads_user_id };
    const video = {
      ...whose,
      video_data: {
        video_id: "55",
        title: "Loom",
        call_to_action: { type: "SHOP_NOW", value: { link: "https://a.example" } },
      },
    };
    const child_attachments = ["One", "Two"].map((name) => ({
      name,
      link: "https://a.example",
      image_hash: "abc",
    }));

    expect(understand({ object_story_spec: video })).toMatchObject({
      creative: { format: "single_video", texts: { headline: "Loom" } },
      media: [{ videoId: "55" }],
    });
    expect(
      understand({
        object_story_spec: { ...whose, link_data: { link: "https://a.example", child_attachments } },
      }),
    ).toMatchObject({
      creative: { format: "carousel", cards: [{ headline: "One" }, { headline: "Two" }] },
    });
  });
});

describe("what cannot be read", () => {
  test("is told by its place", () => {
    expect(refused("  ")).toEqual({ code: "empty" });
    expect(refused('{\n  "name": "Rye",\n  "object_story_spec": {,}\n}')).toEqual({
      code: "not_json",
      line: 3,
      column: 25,
    });
    expect(refused('{"name": "Rye"')).toMatchObject({ code: "not_json", line: 1, column: 15 });
    expect(refused("[1]")).toEqual({ code: "not_an_object" });
    expect(refused('{"name": "Rye", "status": "ACTIVE"}')).toEqual({ code: "no_spec", keys: "name, status" });
    expect(refused('{"page_id": "1", "photo_data": {}}')).toEqual({
      code: "other_format",
      key: "object_story_spec.photo_data",
    });
    expect(refused('{"link_data": {"message": 7}}')).toEqual({
      code: "wrong_value",
      path: "object_story_spec.link_data.message",
    });
    expect(refused('{"link_data": {"child_attachments": [{}, {"name": []}]}}')).toEqual({
      code: "wrong_value",
      path: "object_story_spec.link_data.child_attachments.1.name",
    });
  });

  test("is told by its place in a command, too", () => {
    const url = "https://graph.facebook.com/v25.0/act_1/adcreatives";
    expect(refused(`curl ${url} \\\n  -d '{"a": 1`)).toEqual({ code: "unended_quote", line: 2, column: 6 });
    expect(refused(`curl ${url} \\\n  -d '{"a": }'`)).toEqual({ code: "not_json", line: 2, column: 13 });
    expect(refused(`curl ${url} -d '{}'; rm -rf /`)).toMatchObject({ code: "several_commands" });
    expect(refused(`curl ${url} -d @spec.json`)).toEqual({ code: "file_not_read", argument: "-d" });
    expect(refused(`curl ${url}`)).toEqual({ code: "no_data" });
    expect(refused("curl https://graph.facebook.com/v25.0/me -d a=b")).toEqual({
      code: "other_edge",
      path: "/v25.0/me",
    });
  });

  test("is refused however it looks, and never with another error", () => {
    const piece = fc.constantFrom(
      "curl ",
      "'",
      '"',
      "$'",
      "\\",
      "\n",
      "{",
      "}",
      "[",
      ":",
      ",",
      '"link_data"',
      "-d ",
      "act_1/adcreatives ",
      "@",
      "1",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (parts) => {
        expect(() => refused(parts.join(""))).not.toThrow();
      }),
      { numRuns: 3000 },
    );
    expect(refused("[".repeat(100_000))).toMatchObject({ code: "too_much" });
  });
});

describe("a command's words", () => {
  test("are those a real shell hands to the program", () => {
    const word = fc.oneof(
      fc.string({ unit: "grapheme" }).map((text) => quoteForShell(text.replaceAll("\0", ""))),
      fc.constantFrom('"a \\"b\\" \\$c \\x"', "a\\ b", "x'y'\"z\"", "''", "--data=1", "\\\n", "é🧵"),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const line = words.join(" ");
        const said = execFileSync("sh", ["-c", `printf '%s\\0' ${line}`], { encoding: "utf8" });
        const theirs = said.split("\0").slice(0, -1);
        // Without a word printf writes its format once.
        expect(splitWords(line)).toEqual(splitWords(line).length === 0 ? [] : theirs);
      }),
      { numRuns: 100 },
    );
  });

  test("may be written as browsers copy them", () => {
    expect(splitWords(String.raw`curl $'it\'s \u2028 \x41\n' a$'b'c`)).toEqual([
      "curl",
      "it's \u2028 A\n",
      "abc",
    ]);
    expect(splitWords("curl \\\r\n  -d 1\n")).toEqual(["curl", "-d", "1"]);
    expect(splitWords('curl "$(rm -rf /)" `x` $HOME')).toEqual(["curl", "$(rm -rf /)", "`x`", "$HOME"]);
  });
});
