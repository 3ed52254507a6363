import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, test } from "vitest";
import { renderUi } from "@/components/ui/render";
import type { PlannedAccount } from "@/lib/setup/planned-account";
import { CreateDialog } from "./create-dialog";

const account = (number: number): PlannedAccount => ({
  sourceId: `s${number}`,
  label: `@account.${number}`,
  type: "instagram",
  pictureUrl: null,
  kind: "instagram_backed",
});
const accounts = Array.from({ length: 8 }, (_, index) => account(index + 1));

function Asked({
  list = accounts,
  onConfirm = () => {},
}: {
  list?: PlannedAccount[] | null;
  onConfirm?: () => void;
}) {
  const [open, setOpen] = useState(true);
  return (
    <CreateDialog
      open={open}
      onOpenChange={setOpen}
      counts={{ instagram_backed: 7, page_backed: 1 }}
      accounts={list}
      pending={false}
      refused={null}
      onConfirm={onConfirm}
    />
  );
}

describe("the question before creating", () => {
  test("names the number, and every account on request", async () => {
    const { user } = renderUi(<Asked />);
    const dialog = within(screen.getByRole("alertdialog", { name: "Create 8 Threads accounts?" }));
    const list = within(dialog.getByRole("list", { name: "To be created" }));

    expect(list.getByText("@account.5")).toBeVisible();
    expect(list.queryByText("@account.6")).toBeNull();
    expect(list.getByText("and 3 more")).toBeVisible();

    await user.click(list.getByRole("button", { name: "Show all" }));
    expect(list.getByText("@account.8")).toBeVisible();
    expect(list.queryByText(/more/)).toBeNull();
  });

  test("waits for the tick that they cannot be deleted, and starts on Cancel", async () => {
    let confirmed = 0;
    const { user } = renderUi(<Asked onConfirm={() => (confirmed += 1)} />);
    const confirm = () => screen.getByRole("button", { name: "Create 8 accounts" });
    expect(screen.getByRole("button", { name: "Cancel" })).toHaveFocus();

    await user.click(confirm());
    expect(confirmed).toBe(0);

    await user.click(screen.getByRole("checkbox", { name: "I know they cannot be deleted" }));
    await user.click(confirm());
    expect(confirmed).toBe(1);
  });

  test("closes without a trace", async () => {
    let confirmed = 0;
    const { user } = renderUi(<Asked onConfirm={() => (confirmed += 1)} />);

    await user.keyboard("{Escape}");
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(confirmed).toBe(0);
  });

  test("keeps its place while the names are on their way", () => {
    renderUi(<Asked list={null} />);

    expect(screen.getByRole("list", { name: "To be created" })).toHaveAttribute("aria-busy", "true");
    expect(screen.queryByText(/and \d+ more/)).toBeNull();
  });
});
