import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAnswer } from "@/lib/graph/answer";
import { createAdCreative } from "@/lib/graph/endpoints/creatives";
import { getMe } from "@/lib/graph/endpoints/me";
import { uploadImage } from "@/lib/graph/endpoints/media";
import { listMyPages } from "@/lib/graph/endpoints/portfolio";
import { createBackedThreadsUser, findBackedThreadsUser } from "@/lib/graph/endpoints/threads-users";
import type { Endpoint } from "@/lib/graph/endpoint";
import { GraphError } from "@/lib/graph/errors";

type How = { status?: number; headers?: Record<string, string> };

function read(endpoint: Endpoint, body: unknown, { status = 200, headers = {} }: How = {}) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const context = { now: new Date("2026-11-20T10:00:00Z"), secrets: ["canary-secret"] };
  try {
    return readAnswer(endpoint, { status, headers: new Headers(headers), body: text }, context);
  } catch (error) {
    if (error instanceof GraphError) return error;
    throw error;
  }
}
const error = (facts: object) => ({ error: { type: "OAuthException", fbtrace_id: "AbCdEf12345", ...facts } });

describe("an error of Meta's", () => {
  test("keeps all that helps to understand it", () => {
    const body = error({
      message: "(#100) Invalid parameter",
      code: 100,
      error_subcode: 1443226,
      error_user_title: "Thumbnail missing",
      error_user_msg: "Add a thumbnail.",
      error_data: {
        blame_field_specs: [
          ["object_story_spec", "video_data"],
          ["child_attachments", 0],
        ],
      },
    });

    expect(read(createAdCreative, body, { status: 400 })).toMatchObject({
      reason: "image_missing",
      endpoint: "createAdCreative",
      ...{ code: 100, subcode: 1443226, retry: "never", committed: "no" },
      title: "Thumbnail missing",
      userMessage: "Add a thumbnail.",
      metaMessage: "(#100) Invalid parameter",
      fbtraceId: "AbCdEf12345",
      blame: [
        ["object_story_spec", "video_data"],
        ["child_attachments", "0"],
      ],
    });
  });

  test.each([
    [{ blame_field_specs: [["name"]] }, [["name"]]],
    [
      '{"blame_field_specs":[["object_story_spec","link_data","link"]]}',
      [["object_story_spec", "link_data", "link"]],
    ],
    [{ blame_field_specs: ["name"] }, [["name"]]],
    [{ blame_field_specs: [["name"], null, []] }, [["name"]]],
    ["null", []],
    ["not json", []],
    [{ blame_field_specs: "name" }, []],
    [[], []],
    [17, []],
    [null, []],
  ])("is blamed on fields by error_data %j", (error_data, blame) => {
    expect(read(createAdCreative, error({ code: 100, error_data }))).toMatchObject({ code: 100, blame });
  });

  test("counts when it is delivered with HTTP 200", () => {
    expect(read(getMe, error({ code: 190, error_subcode: 463 }))).toMatchObject({ reason: "token_expired" });
  });

  test.each([
    [error({ code: "190", error_subcode: "458" }), "token_revoked"],
    [error({ message: null, code: null }), "unknown_error"],
    [{ error: "invalid_request", error_description: "?" }, "unknown_error"],
    [{ error: {} }, "unknown_error"],
    [{ error_code: 190, error_msg: "old style" }, "token_invalid"],
  ])("is understood as %j", (body, reason) => {
    expect(read(getMe, body, { status: 400 })).toMatchObject({ reason });
  });

  test("that is null is none", () => {
    expect(read(getMe, { id: "7", error: null })).toMatchObject({ id: "7" });
  });

  test("of the server leaves open whether a creation took effect", () => {
    const transient = error({ code: 2, is_transient: true });

    expect(read(createBackedThreadsUser, transient, { status: 500 })).toMatchObject({
      ...{ reason: "temporary", retry: "now", committed: "maybe" },
    });
    expect(read(findBackedThreadsUser, transient, { status: 500 })).toMatchObject({ committed: "no" });
    expect(read(createBackedThreadsUser, error({ code: 100 }), { status: 400 })).toMatchObject({
      committed: "no",
    });
    expect(read(createBackedThreadsUser, error({ code: 777 }), { status: 503 })).toMatchObject({
      ...{ reason: "temporary", committed: "maybe" },
    });
  });
});

describe("a rate limit", () => {
  test.each([
    [{ code: 80004, error_subcode: 2446079 }, {}, 300],
    [{ code: 613, error_subcode: 5044001 }, {}, 5],
    [{ code: 17, error_subcode: 1885172 }, {}, 86_400],
    [{ code: 4 }, { "retry-after": "90" }, 90],
    [
      { code: 80004 },
      { "x-business-use-case-usage": '{"7":[{"call_count":100,"estimated_time_to_regain_access":12}]}' },
      720,
    ],
  ])("%j waits as the headers say, else as Meta documents", (facts, headers, afterSeconds) => {
    expect(read(getMe, error(facts), { status: 400, headers })).toMatchObject({
      ...{ reason: "rate_limited", retry: { afterSeconds }, committed: "no" },
    });
  });

  test("needs no readable body", () => {
    expect(read(createAdCreative, "<html>slow down</html>", { status: 429 })).toMatchObject({
      ...{ reason: "rate_limited", retry: { afterSeconds: 60 }, committed: "no" },
    });
  });
});

describe("a body that is no answer", () => {
  test.each([
    ["<!DOCTYPE html><html><body>Sorry</body></html>", 200, "unreadable_answer"],
    ["<html>502 Bad Gateway</html>", 502, "temporary"],
    ["", 200, "unreadable_answer"],
    ["   \n", 200, "unreadable_answer"],
    ["", 503, "temporary"],
    ['{"data":[{"id":"1"', 200, "unreadable_answer"],
    ['{"hello":"world"}', 404, "unreadable_answer"],
    ["true false", 200, "unreadable_answer"],
  ])("%j with HTTP %s is %s", (body, status, reason) => {
    expect(read(createAdCreative, body, { status })).toMatchObject({
      reason,
      retry: "now",
      committed: "maybe",
    });
    expect(read(getMe, body, { status })).toMatchObject({ reason, retry: "now", committed: "no" });
  });

  test.each([[[]], [null], [true], ["17"], [{}], [{ id: {} }], [[{ id: "1" }]]])(
    "%j is JSON of an unexpected shape, so asking again does not help",
    (body) => {
      expect(read(getMe, body)).toMatchObject({ reason: "unreadable_answer", retry: "never" });
    },
  );

  test("is told by where it differs, never by what it said", () => {
    const seen = read(listMyPages, { data: [{ id: "1" }, { id: "canary-secret" }] });

    expect(seen).toMatchObject({ detail: "unexpected shape at data.1.id" });
  });
});

test("whatever arrives is an answer or a GraphError", () => {
  const deep = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, true, 0, -1, 1e300, "", "1", "act_1", "error"),
      fc.array(tie("tree"), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom(
          "data",
          "error",
          "id",
          "code",
          "error_data",
          "paging",
          "next",
          "images",
          "threads_user_id",
        ),
        tie("tree"),
        { maxKeys: 4 },
      ),
    ),
  })).tree;
  const cut = fc.tuple(deep, fc.nat(60)).map(([value, at]) => JSON.stringify(value).slice(0, at));
  const body = fc.oneof(
    deep.map((value) => JSON.stringify(value)),
    cut,
    fc.string(),
    fc.json(),
  );
  const endpoint = fc.constantFrom<Endpoint>(
    ...[getMe, listMyPages, findBackedThreadsUser, createBackedThreadsUser, createAdCreative, uploadImage],
  );
  fc.assert(
    fc.property(endpoint, body, fc.integer({ min: 200, max: 599 }), (asked, text, status) => {
      const seen = read(asked, text, { status });
      if (!(seen instanceof GraphError)) expect(seen).toBeTypeOf("object");
      if (status >= 300) expect(seen).toBeInstanceOf(GraphError);
    }),
    { numRuns: 2000 },
  );
});
