import { describe, expect, test } from "vitest";
import type { AccountView } from "./account-view";
import { csvHead, csvRow } from "./to-csv";

const row: AccountView = {
  id: "0190d5b2-0000-7000-8000-000000000000",
  type: "instagram",
  metaId: "17841402210889310",
  label: "@kettlewick.tea",
  name: "Kettlewick Tea",
  pictureUrl: null,
  hasPicture: true,
  overall: "ready",
  changedThisWeek: false,
  kinds: { associated: "unknown", instagramBacked: "found", pageBacked: "not_applicable" },
  inUse: "instagram_backed",
  creatable: null,
  obstacle: null,
  obstacleCount: 0,
  role: null,
  portfolio: "Tallowmere",
  adAccount: "assigned",
  checkedAt: "2026-11-21T10:00:00.000Z",
};

describe("the export", () => {
  test("has as many cells in a row as in its head", () => {
    expect(csvRow(row).split(",")).toHaveLength(csvHead.split(",").length);
  });

  test("does not let a name become a formula", () => {
    expect(csvRow({ ...row, name: '=HYPERLINK("https://x.example")' })).toContain(
      `"'=HYPERLINK(""https://x.example"")"`,
    );
    expect(csvRow(row)).toContain("'@kettlewick.tea");
  });

  test("keeps ids whole and says unknown where nothing is known", () => {
    expect(csvRow(row)).toContain(",17841402210889310,");
    expect(csvRow(row)).toContain(",unknown,");
  });
});
