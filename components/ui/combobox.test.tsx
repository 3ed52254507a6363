// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { Combobox } from "./combobox";
import { renderUi } from "./render";

const items = [
  { value: "1", label: "@kettlewick.tea", secondary: "Kettlewick Tea", group: "Instagram accounts" },
  { value: "2", label: "@kettlewick_old", group: "Instagram accounts", disabledReason: "not published" },
  { value: "3", label: "Kettlewick Wholesale", group: "Pages" },
  { value: "4", label: "Molle", group: "Pages" },
];

function Chooser() {
  const [value, setValue] = useState<string | null>(null);
  return <Combobox label="Speaks as" items={items} value={value} onChange={setValue} />;
}

test("typing narrows, arrows skip what cannot be chosen, Enter chooses", async () => {
  const { user } = renderUi(<Chooser />);
  const box = screen.getByRole("combobox", { name: "Speaks as" });

  await user.type(box, "kettle");
  expect(screen.getAllByRole("option")).toHaveLength(3);
  expect(box).toHaveAttribute(
    "aria-activedescendant",
    screen.getByRole("option", { name: /kettlewick.tea/ }).id,
  );

  await user.keyboard("{ArrowDown}");
  expect(box).toHaveAttribute("aria-activedescendant", screen.getByRole("option", { name: /Wholesale/ }).id);

  await user.keyboard("{Enter}");
  expect(box).toHaveValue("Kettlewick Wholesale");
  expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
});

test("what cannot be chosen stays in the list with its reason", async () => {
  const { user } = renderUi(<Chooser />);
  await user.type(screen.getByRole("combobox"), "old");

  const option = screen.getByRole("option", { name: /kettlewick_old/ });
  await user.click(option);

  expect(option).toHaveAttribute("aria-disabled", "true");
  expect(option).toHaveTextContent("not published");
  expect(screen.getByRole("combobox")).toHaveValue("old");
});

test("Escape closes the list and gives back what was chosen before", async () => {
  const { user } = renderUi(<Chooser />);
  const box = screen.getByRole("combobox");
  await user.type(box, "molle{Enter}");
  await user.clear(box);
  await user.type(box, "kett{Escape}");

  expect(box).toHaveValue("Molle");
  expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
});

test("while a server searches Enter takes nothing, then the first of its answer", async () => {
  const onChange = vi.fn();
  const props = { label: "Account", value: null, onChange, onSearch: () => {} };
  const before = [{ value: "1", label: "Before" }];
  const { user, rerender } = renderUi(<Combobox {...props} items={before} loading />);
  await user.type(screen.getByRole("combobox"), "aft{Enter}");
  expect(onChange).not.toHaveBeenCalled();

  rerender(<Combobox {...props} items={[{ value: "2", label: "After" }]} />);
  await user.keyboard("{Enter}");
  expect(onChange).toHaveBeenCalledExactlyOnceWith("2");
});
