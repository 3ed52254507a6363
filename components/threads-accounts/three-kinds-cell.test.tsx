// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderUi } from "@/components/ui/render";
import { ThreeKindsCell } from "./three-kinds-cell";

test("says all three kinds in one sentence each, in the order that never changes", () => {
  renderUi(<ThreeKindsCell pageBacked="not_applicable" instagramBacked="used" associated="unknown" />);

  expect(screen.getByRole("img")).toHaveAccessibleName(
    "Instagram-associated: unknown. Instagram-backed: in use. Page-backed: does not apply.",
  );
});

test("unknown and none never look the same", () => {
  const { container } = renderUi(
    <ThreeKindsCell associated="unknown" instagramBacked="none" pageBacked="refused" />,
  );
  const [unknown, none, refused] = [...container.querySelectorAll("[role=img] > span")].map(
    (cell) => cell.innerHTML,
  );

  expect(new Set([unknown, none, refused]).size).toBe(3);
});

test("goes through the catalogue, so the pseudo-locale reaches it", () => {
  renderUi(<ThreeKindsCell associated="found" instagramBacked="none" pageBacked="looking" />, {
    locale: "en-XA",
  });

  expect(screen.getByRole("img").getAttribute("aria-label")).not.toMatch(/found|none|Instagram/);
});
