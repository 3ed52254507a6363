// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { Button } from "./button";
import { renderUi } from "./render";

test("a pending button keeps its label and its focus, and ignores presses", async () => {
  const press = vi.fn();
  const { user, rerender } = renderUi(<Button onClick={press}>Create</Button>);
  await user.click(screen.getByRole("button", { name: "Create" }));
  rerender(
    <Button pending onClick={press}>
      Create
    </Button>,
  );

  const button = screen.getByRole("button", { name: "Create" });
  await user.click(button);

  expect(press).toHaveBeenCalledTimes(1);
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute("aria-busy", "true");
});

test("a refused button can be reached, says why and does nothing", async () => {
  const press = vi.fn();
  const { user } = renderUi(
    <Button notAllowed="Publishing needs the role editor." onClick={press}>
      Publish
    </Button>,
  );

  await user.tab();
  const button = screen.getByRole("button", { name: "Publish" });
  await user.keyboard("{Enter}");

  expect(button).toHaveFocus();
  expect(button).toHaveAttribute("aria-disabled", "true");
  expect(button).toHaveAccessibleDescription("Publishing needs the role editor.");
  expect(press).not.toHaveBeenCalled();
});

test("a refused submit button does not send its form", async () => {
  const send = vi.fn((event: React.FormEvent) => event.preventDefault());
  const { user } = renderUi(
    <form onSubmit={send}>
      <Button type="submit" notAllowed="Not yet.">
        Send
      </Button>
    </form>,
  );

  await user.click(screen.getByRole("button", { name: "Send" }));

  expect(send).not.toHaveBeenCalled();
});
