// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { ConfirmDialog } from "./confirm-dialog";
import { renderUi } from "./render";

const props = {
  open: true,
  title: "Create 5 Threads accounts?",
  description: "Meta offers no way to delete them.",
  confirmLabel: "Create 5 accounts",
};

test("the confirming button works only after the sentence was ticked", async () => {
  const confirm = vi.fn();
  const { user } = renderUi(
    <ConfirmDialog
      {...props}
      acknowledge="I know they cannot be deleted"
      onConfirm={confirm}
      onOpenChange={() => {}}
    />,
  );
  const button = screen.getByRole("button", { name: "Create 5 accounts" });

  await user.click(button);
  expect(confirm).not.toHaveBeenCalled();
  expect(button).toHaveAccessibleDescription("Tick first: I know they cannot be deleted");

  await user.click(screen.getByRole("checkbox", { name: "I know they cannot be deleted" }));
  await user.click(screen.getByRole("button", { name: "Create 5 accounts" }));
  expect(confirm).toHaveBeenCalledTimes(1);
});

test("focus starts on Cancel, and the dialog names itself and its consequence", () => {
  renderUi(<ConfirmDialog {...props} onConfirm={() => {}} onOpenChange={() => {}} />);

  expect(screen.getByRole("button", { name: "Cancel" })).toHaveFocus();
  expect(screen.getByRole("alertdialog", { name: props.title })).toHaveAccessibleDescription(
    props.description,
  );
});

test("while it is being done it cannot be closed", async () => {
  const change = vi.fn();
  const { user } = renderUi(<ConfirmDialog {...props} pending onConfirm={() => {}} onOpenChange={change} />);

  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Cancel" }));

  expect(change).not.toHaveBeenCalled();
});

test("closed, it gives the focus back to what opened it", async () => {
  function Page() {
    const [open, setOpen] = useState(false);
    return (
      <>
        <button onClick={() => setOpen(true)}>Create</button>
        <ConfirmDialog {...props} open={open} onConfirm={() => {}} onOpenChange={setOpen} />
      </>
    );
  }
  const { user } = renderUi(<Page />);
  await user.click(screen.getByRole("button", { name: "Create" }));
  expect(screen.getByRole("button", { name: "Cancel" })).toHaveFocus();

  await user.keyboard("{Escape}");

  await waitFor(() => expect(screen.getByRole("button", { name: "Create" })).toHaveFocus());
});
