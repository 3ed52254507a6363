import type { Page } from "@playwright/test";
import { acceptAtFacebook, expect } from "../fixtures";
import type { SandboxPerson } from "../sandbox";

/** Anybody's first minute: the sign-in page, Facebook's dialog, the overview. Returns the new workspace's slug. */
export async function signIn(page: Page, person: SandboxPerson) {
  await page.goto("/");
  await page.getByRole("button", { name: "Continue with Facebook" }).click();
  await acceptAtFacebook(page, person);
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  return new URL(page.url()).pathname.slice(1);
}
