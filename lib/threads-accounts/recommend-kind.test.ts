import { describe, expect, test } from "vitest";
import type { KindColumns } from "@/lib/threads-accounts/kind-columns";
import { recommendKind } from "@/lib/threads-accounts/recommend-kind";

const instagram: KindColumns = { associated: "none", instagramBacked: "none", pageBacked: "not_applicable" };
const page: KindColumns = {
  associated: "not_applicable",
  instagramBacked: "not_applicable",
  pageBacked: "none",
};

describe("the recommendation", () => {
  test("is the associated kind wherever there is one", () => {
    expect(recommendKind("instagram", { ...instagram, associated: "found" })).toBe("associated");
    expect(
      recommendKind("instagram", { associated: "found", instagramBacked: "found", pageBacked: "found" }),
    ).toBe("associated");
  });

  test("is Instagram-backed where there is none, whether it exists yet or not", () => {
    expect(recommendKind("instagram", instagram)).toBe("instagram_backed");
    expect(recommendKind("instagram", { ...instagram, instagramBacked: "found" })).toBe("instagram_backed");
  });

  test("waits for the answer about the associated kind", () => {
    expect(recommendKind("instagram", { ...instagram, associated: "unknown" })).toBeNull();
  });

  test("is Page-backed for a Page, unless Meta refuses it", () => {
    expect(recommendKind("page", page)).toBe("page_backed");
    expect(recommendKind("page", { ...page, pageBacked: "unknown" })).toBe("page_backed");
    expect(recommendKind("page", { ...page, pageBacked: "refused" })).toBeNull();
  });
});
