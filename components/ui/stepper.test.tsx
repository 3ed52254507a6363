// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderUi } from "./render";
import { Stepper, type Step } from "./stepper";

const steps: Step[] = [
  { id: "connect", title: "Connect Meta", state: "done", href: "/w/setup/connect" },
  { id: "accounts", title: "Threads accounts", state: "now", href: "/w/setup/accounts" },
  { id: "placement", title: "Placement", state: "ahead" },
];

test("a finished step is a link, the current one says it is, and the rest wait", () => {
  renderUi(<Stepper label="Set-up" steps={steps} />);
  const [done, now, ahead] = within(screen.getByRole("navigation", { name: "Set-up" })).getAllByRole(
    "listitem",
  );

  expect(within(done!).getByRole("link", { name: "Connect Meta" })).toHaveAttribute(
    "href",
    "/w/setup/connect",
  );
  expect(now).toHaveAttribute("aria-current", "step");
  expect(within(now!).queryByRole("link")).not.toBeInTheDocument();
  expect(ahead).toHaveTextContent("still to come");
});
