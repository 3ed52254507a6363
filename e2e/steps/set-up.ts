import type { Page } from "@playwright/test";
import { expect } from "../fixtures";

/** How long a job of the demo world may take on a busy machine. */
const patience = { timeout: 30_000 };

export const outbar = (page: Page) => page.getByRole("region", { name: "Next" });
export const stepper = (page: Page) => page.getByRole("navigation", { name: "Set-up steps" });

export async function expectStep(page: Page, title: string) {
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

export async function continueTo(page: Page, title: string) {
  await outbar(page)
    .getByRole("button", { name: /^Continue/ })
    .click();
  await expectStep(page, title);
}

/** The portfolio step looks by itself when nobody has; this waits until it is through. */
export async function expectFound(page: Page, count: number) {
  await expect(outbar(page)).toContainText(`${count} accounts are chosen`, patience);
  await expect(page.getByRole("button", { name: "Look again" })).not.toHaveAttribute("aria-busy", "true");
}

/** The accounts of the Threads step, and one of them by its name. */
export const grid = (page: Page) => page.getByRole("list", { name: "Accounts and their Threads accounts" });
export const rowOf = (page: Page, label: string) => grid(page).locator("> li").filter({ hasText: label });

/** The Threads step looks up by itself what was never looked up; this waits until nothing is left. */
export async function expectLookedUp(page: Page) {
  await expect(grid(page)).not.toContainText("Not looked up yet", patience);
  await expect(grid(page)).not.toContainText("Looking up", patience);
  await expect(page.getByRole("button", { name: "Look up again", exact: true }).first()).not.toHaveAttribute(
    "aria-busy",
    "true",
    patience,
  );
}

/** Straight to the Threads step of a member nobody has set anything up for, with every account of the demo world. */
export async function reachThreadsStep(page: Page, slug: string) {
  await page.goto(`/${slug}/setup/portfolio`);
  await expectFound(page, 22);
  await continueTo(page, "Ad account");
  await page.getByRole("radio", { name: "Loomfield EU" }).click();
  await expect(outbar(page)).toContainText("Creatives will be made in Loomfield EU");
  await continueTo(page, "Threads accounts");
  await expectLookedUp(page);
}

/** Through the question that cannot be taken back. */
export async function create(page: Page, count: number) {
  await outbar(page)
    .getByRole("button", { name: `Create ${count} accounts` })
    .click();
  const question = page.getByRole("alertdialog", { name: `Create ${count} Threads accounts?` });
  await question.getByRole("checkbox", { name: "I know they cannot be deleted" }).click();
  await question.getByRole("button", { name: `Create ${count} accounts` }).click();
  await expect(question).toBeHidden();
}
