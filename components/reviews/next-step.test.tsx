import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { renderUi } from "@/components/ui/render";
import { NextStep } from "./next-step";
import type { Reviewing } from "./use-review";
import type { ReviewView } from "@/lib/reviews/schema";

const review: ReviewView = {
  id: "01890000-0000-7000-8000-0000000000a1",
  ...{ outcome: "asked", askedVersion: 4, note: "", askedBy: null, reviewers: [], obstacle: null },
  ...{ askedAt: "2026-11-21T10:00:00.000Z", decidedVersion: null, decidedBy: null, decidedAt: null },
  mayWithdraw: false,
};

/** The button's words, and what a press on it does. */
async function step(
  changes: Partial<ReviewView> | null,
  { isNeeded = true, version = 4 as number | null } = {},
) {
  const did: string[] = [];
  const approve = { isPending: false, mutate: () => void did.push("approve") };
  const reviewing: Pick<Reviewing, "review" | "isNeeded" | "version"> & {
    acts: { approve: typeof approve };
  } = {
    ...{ review: changes && { ...review, ...changes }, isNeeded, version },
    acts: { approve },
  };
  const { user } = renderUi(
    <NextStep
      reviewing={reviewing}
      onAsk={() => void did.push("ask")}
      onPublish={() => void did.push("publish")}
    />,
  );
  const button = screen.getByRole("button");
  await user.click(button);
  return { words: button.textContent, did, button };
}

describe("the one thing to do next", () => {
  test.for([
    ["Publish", null, { isNeeded: false }],
    ["Publish", { outcome: "asked" }, { isNeeded: false }],
    ["Ask for review", null, {}],
    ["Ask for review", { outcome: "changes_asked", decidedVersion: 4 }, {}],
    ["Approve", { outcome: "asked" }, {}],
    ["Publish", { outcome: "approved", decidedVersion: 4 }, {}],
    ["Ask for review", { outcome: "approved", decidedVersion: 4 }, { version: 5 }],
    ["Ask for review", { outcome: "approved", decidedVersion: 4 }, { version: null }],
  ] as const)("is %s", async ([words, changes, options]) => {
    const shown = await step(changes, options);

    expect(shown.words).toBe(words);
    expect(shown.did).toEqual([{ Publish: "publish", Approve: "approve", "Ask for review": "ask" }[words]]);
  });

  test("is refused to whoever had a hand in it, with the reason", async () => {
    const { button, did } = await step({ obstacle: "own_review" });

    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toHaveAccessibleDescription(/Somebody else has to/);
    expect(did).toEqual([]);
  });
});
