// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { CopyId, shortId } from "./copy-id";
import { renderUi } from "./render";

test("copies the whole id however it is shown, and says so", async () => {
  const { user } = renderUi(<CopyId id="17920334810056127" short />);
  expect(screen.getByText("1792…6127")).toBeVisible();

  await user.click(screen.getByRole("button", { name: "Copy 17920334810056127" }));

  expect(await screen.findByText("Copied")).toHaveAttribute("role", "status");
  expect(await navigator.clipboard.readText()).toBe("17920334810056127");
});

test("a short id stays whole", () => {
  expect(shortId("123456")).toBe("123456");
});
