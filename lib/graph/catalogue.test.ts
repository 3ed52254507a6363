import { describe, expect, test } from "vitest";
import { catalogue, lookUp } from "@/lib/graph/catalogue";
import { graphReasons } from "@/lib/graph/reasons";
import texts from "@/lib/i18n/en/reasons.json";
import { reasons } from "@/lib/reasons";

const reasonOf = (code: number, subcode?: number, message?: string) =>
  lookUp({ code, subcode, message }).reason;

describe("the catalogue", () => {
  test("knows more than forty pairs of code and subcode, or numbers that stand alone", () => {
    const telling = catalogue.filter(({ subcode, mark }) => subcode !== undefined || mark !== undefined);

    expect(telling.length).toBeGreaterThanOrEqual(40);
  });

  test("says nothing twice", () => {
    const keys = catalogue.map(({ code, subcode, mark, says, blames }) =>
      [code, subcode, mark, says, blames].join(),
    );

    expect(new Set(keys).size).toBe(keys.length);
  });

  test("finds each of its own entries", () => {
    for (const { code, subcode, mark, reason } of catalogue.filter((entry) => entry.subcode ?? entry.mark)) {
      expect(lookUp({ code: code ?? 100, subcode: subcode ?? mark }).reason).toBe(reason);
      if (mark !== undefined) expect(lookUp({ code: mark }).reason).toBe(reason);
    }
  });

  test("has a title and a remedy for every reason, and a reason for every text", () => {
    const titled = Object.entries(texts).filter(([, text]) => typeof text === "object");

    expect(titled.map(([key]) => key).sort()).toEqual(Object.keys(reasons).sort());
    for (const [, text] of titled)
      expect(text).toEqual({ title: expect.any(String), remedy: expect.any(String) });
    expect(Object.keys(reasons)).toEqual(expect.arrayContaining([...graphReasons]));
  });

  test("speaks in sentences without exclamation marks", () => {
    const all = Object.values(texts).flatMap((text) => (typeof text === "object" ? Object.values(text) : []));

    expect(all.filter((text) => /!|\bplease\b|oops|successfully/i.test(text))).toEqual([]);
    expect(all.filter((text) => !/^[A-Z]/.test(text))).toEqual([]);
  });
});

describe("a complaint", () => {
  test.each([
    [190, 463, "token_expired"],
    [190, 458, "token_revoked"],
    [190, 460, "password_changed"],
    [190, 459, "checkpoint"],
    [190, 464, "checkpoint"],
    [190, 492, "role_missing"],
    [190, 999, "token_invalid"],
    [102, undefined, "token_invalid"],
    [104, undefined, "proof_invalid"],
    [10, undefined, "permission_missing"],
    [200, undefined, "permission_missing"],
    [275, undefined, "permission_missing"],
    [294, undefined, "app_access_limited"],
    [100, 33, "not_found"],
    [803, undefined, "not_found"],
    [200, 1815199, "instagram_not_assigned"],
    [100, 1885183, "app_in_development"],
    [1885183, undefined, "app_in_development"],
    [100, 1443226, "image_missing"],
    [100, 1443050, "unknown_field"],
    [100, 1772103, "instagram_missing"],
    [100, 2446383, "link_needed"],
    [1373054, undefined, "call_to_action_unknown"],
    [100, 36009, "login_code_used"],
    [506, undefined, "duplicate"],
    [2635, undefined, "api_version_ended"],
    [368, undefined, "blocked_by_policy"],
    [80099, undefined, "rate_limited"],
    [100, 424242, "invalid_parameter"],
    [99999, undefined, "unknown_error"],
  ])("of code %s, subcode %s is %s", (code, subcode, reason) => {
    expect(reasonOf(code, subcode)).toBe(reason);
  });

  test.each([
    [190, "(#190) This method must be called with a Page Access Token", "page_token_needed"],
    [100, "Invalid appsecret_proof provided in the API argument", "proof_invalid"],
    [100, "API calls from the server require an appsecret_proof argument", "proof_invalid"],
    [
      100,
      "(#100) Tried accessing nonexisting field (threads_user_id) on node type (IGUser)",
      "unknown_field",
    ],
    [100, "(#100) Param instagram_actor_id must be a valid Instagram account id", "instagram_not_assigned"],
    [100, "(#100) Param threads_user_id must be a valid Threads account id", "threads_pair_mismatch"],
    [1, "Please reduce the amount of data you're asking for, then retry your request", "too_much_asked"],
    [1, "Error validating client secret.", "proof_invalid"],
    [100, "Invalid verification code format.", "login_code_used"],
    [100, "Please make sure your redirect_uri is identical to the one you used", "redirect_mismatch"],
    [100, "This authorization code has been used.", "login_code_used"],
    [100, "(#100) Too many IDs. Maximum: 50. Provided: 54.", "invalid_parameter"],
    [
      2500,
      "An active access token must be used to query information about the current user.",
      "token_invalid",
    ],
  ])("of code %s without a number of its own is told by its words: %s", (code, message, reason) => {
    expect(reasonOf(code, undefined, message)).toBe(reason);
  });

  test("that blames the Threads account is about the pair", () => {
    const blame = [["object_story_spec", "threads_user_id"]];

    expect(lookUp({ code: 100, message: "Invalid parameter", blame }).reason).toBe("threads_pair_mismatch");
    expect(lookUp({ code: 100, subcode: 1443226, blame }).reason).toBe("image_missing");
  });

  test("unknown but transient by Meta's own word passes", () => {
    expect(lookUp({ code: 424242, isTransient: true })).toMatchObject({ reason: "temporary", retry: "now" });
    expect(lookUp({}).reason).toBe("unknown_error");
  });
});
