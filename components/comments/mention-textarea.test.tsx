import { screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { expect, test } from "vitest";
import { Field } from "@/components/ui/field";
import { renderUi } from "@/components/ui/render";
import { MentionTextarea } from "./mention-textarea";
import { labelled } from "@/lib/comments/mentions";

const members = [
  { id: "01890000-0000-7000-8000-000000000001", name: "Tavi R.", image: null, role: "editor" as const },
  { id: "01890000-0000-7000-8000-000000000002", name: "Odo Tann", image: null, role: "viewer" as const },
];
const people = { isKnown: true, people: members, mentionable: labelled(members) };

function Box({ onSend = () => {} }: { onSend?: () => void }) {
  const [text, setText] = useState("");
  return (
    <Field label="Comment">
      <MentionTextarea value={text} onChange={setText} people={people} onSend={onSend} />
    </Field>
  );
}
const box = () => screen.getByRole("textbox", { name: "Comment" });

test("offers people behind an @, and takes one by keys", async () => {
  const { user } = renderUi(<Box />);
  await user.type(box(), "Look, @ta");
  expect(await screen.findAllByRole("option")).toHaveLength(2);
  const [first, second] = screen.getAllByRole("option");
  expect(box()).toHaveAttribute("aria-activedescendant", first?.id);
  await user.keyboard("{ArrowDown}");
  expect(box()).toHaveAttribute("aria-activedescendant", second?.id);
  await user.keyboard("{Enter}");

  expect(box()).toHaveValue("Look, @Odo Tann ");
  await waitFor(() => expect(screen.queryByRole("option")).toBeNull());
});

test("leaves what was typed alone after Escape, and in an address", async () => {
  const { user } = renderUi(<Box />);
  await user.type(box(), "@ta");
  expect(await screen.findAllByRole("option")).toHaveLength(2);
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("option")).toBeNull());
  await user.type(box(), "v and ana@ta");

  expect(screen.queryByRole("option")).toBeNull();
  expect(box()).toHaveValue("@tav and ana@ta");
});

test("is sent by the keys that send, and not by Enter alone", async () => {
  let sent = 0;
  const { user } = renderUi(<Box onSend={() => void (sent += 1)} />);
  await user.type(box(), "One{Enter}two");
  expect(sent).toBe(0);
  await user.keyboard("{Control>}{Enter}{/Control}");

  expect(sent).toBe(1);
  expect(box()).toHaveValue("One\ntwo");
});
