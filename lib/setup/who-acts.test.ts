import { expect, test } from "vitest";
import { findingOrder } from "@/lib/audits/finding-codes";
import { groupByWho, whoActs } from "./who-acts";

test("somebody is named for everything an audit can find", () => {
  expect(Object.keys(whoActs).sort()).toEqual([...findingOrder].sort());
});

test("what the reader can do stands first, and what frees the most accounts before the rest", () => {
  const groups = groupByWho([
    { obstacle: "role", accounts: 9 },
    { obstacle: "permissions", accounts: 2 },
    { obstacle: "threads_account", accounts: 5 },
  ]);

  expect(groups).toEqual([
    {
      who: "you",
      rows: [
        { obstacle: "threads_account", accounts: 5 },
        { obstacle: "permissions", accounts: 2 },
      ],
    },
    { who: "page_admin", rows: [{ obstacle: "role", accounts: 9 }] },
  ]);
});

test("a finding this version does not know is not lost", () => {
  expect(groupByWho([{ obstacle: "written_by_a_newer_version", accounts: 1 }])).toEqual([
    { who: "you", rows: [{ obstacle: "written_by_a_newer_version", accounts: 1 }] },
  ]);
});
