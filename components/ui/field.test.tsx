// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Field } from "./field";
import { Input } from "./input";
import { renderUi } from "./render";

test("one message at a time: the error, else the warning, else the help", () => {
  const words = { label: "Headline", help: "Shown under the picture", warning: "Cut on phones" };
  const { rerender } = renderUi(
    <Field {...words} error="Meta refuses this">
      <Input />
    </Field>,
  );
  expect(screen.getByLabelText("Headline")).toHaveAccessibleDescription("Meta refuses this");
  expect(screen.getByLabelText("Headline")).toBeInvalid();
  expect(screen.getByRole("alert")).toHaveTextContent("Meta refuses this");

  rerender(
    <Field {...words}>
      <Input />
    </Field>,
  );
  expect(screen.getByLabelText("Headline")).toHaveAccessibleDescription("Cut on phones");
  expect(screen.getByLabelText("Headline")).toBeValid();

  rerender(
    <Field label="Headline" help="Shown under the picture">
      <Input />
    </Field>,
  );
  expect(screen.getByLabelText("Headline")).toHaveAccessibleDescription("Shown under the picture");
});

test("typing goes on past the limit, and the counter says how far", async () => {
  const { user } = renderUi(
    <Field label="Text" counter={{ count: 1078, limit: 1000 }}>
      <Input />
    </Field>,
  );

  await user.type(screen.getByLabelText("Text"), "more");

  expect(screen.getByLabelText("Text")).toHaveValue("more");
  expect(screen.getByText("1,078 / 1,000")).toBeVisible();
  expect(await screen.findByText("78 characters over", {}, { timeout: 3000 })).toHaveAttribute(
    "aria-live",
    "polite",
  );
});
