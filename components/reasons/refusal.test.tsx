import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderUi } from "@/components/ui/render";
import { Refusal } from "./refusal";

test.each([
  [1, "It can go on in 1 second."],
  [45, "It can go on in 45 seconds."],
  [300, "It can go on in 5 minutes."],
  [7200, "It can go on in 2 hours."],
])("a refusal that passes by itself says when: after %d s", (retryAfterSeconds, sentence) => {
  renderUi(<Refusal declined={{ ok: false, reason: "rate_limited", retryAfterSeconds }} />);

  expect(screen.getByText(sentence)).toBeVisible();
});

test("one that does not pass by itself names no time", () => {
  renderUi(<Refusal declined={{ ok: false, reason: "permission_missing" }} />);

  expect(screen.queryByText(/It can go on/)).toBeNull();
});
