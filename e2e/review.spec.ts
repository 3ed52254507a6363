import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { arriveAsColleague } from "./steps/colleague";
import { fillCreative, publish, requestBody, saveState } from "./steps/creative";
import { lookUpEverything } from "./steps/looked-up";

const sheet = (page: Page) => page.getByRole("dialog", { name: "Comments" });
const primary = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** What is done before a page has its script is lost: the request shows the first letter that was taken. */
async function answers(page: Page) {
  const text = page.getByRole("textbox", { name: "Primary text" });
  await expect(async () => {
    await text.fill("");
    await text.fill("Bowls");
    await expect(requestBody(page)).toContainText('"Bowls"', { timeout: 1_000 });
  }).toPass();
}

async function askTavi(page: Page) {
  await primary(page, "Ask for review").click();
  const dialog = page.getByRole("dialog", { name: "Ask for a review" });
  await dialog.getByRole("checkbox", { name: "Tavi R." }).check();
  await dialog.getByRole("button", { name: "Ask for review" }).click();
  await expect(dialog).toHaveCount(0);
}

test("a creative is published once somebody else approved it", async ({
  page: juno,
  member,
  db,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  await lookUpEverything(db, member);
  const source = await db.source.findFirstOrThrow({
    where: { workspaceId: member.workspaceId, label: "@ai.kiri" },
  });
  const tavi = await arriveAsColleague(browser, db, member, { name: "Tavi R.", baseURL });

  await test.step("the workspace wants an approval", async () => {
    await juno.goto(`/${member.slug}/settings`);
    const needed = juno.getByRole("switch", { name: "Creatives need an approval before they are published" });
    // A press before the page has its script does nothing.
    await expect(async () => {
      if (!(await needed.isChecked())) await needed.click();
      await expect(needed).toBeChecked({ timeout: 1_000 });
    }).toPass();
    await expect
      .poll(
        async () => (await db.workspace.findFirstOrThrow({ where: { id: member.workspaceId } })).needsReview,
      )
      .toBe(true);
  });

  await test.step("the author names somebody in a comment, and asks for a review", async () => {
    await juno.goto(`/${member.slug}/creatives/new?source=${source.id}`);
    await answers(juno);
    await fillCreative(juno, { message: "Twenty-four bowls.", headline: "One firing", name: "Kiln 1" });
    await juno.getByRole("button", { name: "Comments", exact: true }).click();
    const text = sheet(juno).getByRole("textbox", { name: "Comment" });
    await text.pressSequentially("Is this right, @ta");
    await expect(juno.getByRole("option", { name: "Tavi R." })).toBeVisible();
    await text.press("Enter");
    await expect(text).toHaveValue("Is this right, @Tavi R. ");
    await sheet(juno).getByRole("button", { name: "Comment", exact: true }).click();
    await expect(sheet(juno).getByRole("article")).toContainText("@Tavi R.");
    await juno.keyboard.press("Escape");
    await expect(primary(juno, "Publish")).toHaveCount(0);
    await askTavi(juno);
    await expect(primary(juno, "Approve")).toHaveAttribute("aria-disabled", "true");
    await expect(primary(juno, "Approve")).toHaveAccessibleDescription(/Somebody else has to/);
  });
  const path = new URL(juno.url()).pathname;

  await test.step("the other is told, and asks for changes on a field", async () => {
    await tavi.goto(`/${member.slug}`);
    const told = tavi.getByRole("region", { name: "Waits for you" }).or(tavi.getByRole("main"));
    await expect(told.getByText(/asks for your review: Kiln 1/).first()).toBeVisible();
    await tavi.getByRole("link", { name: /named you: Kiln 1/ }).click();
    await expect(sheet(tavi).getByRole("article")).toContainText("Is this right, @Tavi R.");
    await tavi.keyboard.press("Escape");
    await expect
      .poll(() => db.commentMention.count({ where: { workspaceId: member.workspaceId, seenAt: null } }))
      .toBe(0);
    await tavi.getByRole("button", { name: "Ask for changes" }).click();
    const dialog = tavi.getByRole("dialog", { name: "Ask for changes" });
    await dialog.getByRole("combobox", { name: "About" }).click();
    await tavi.getByRole("option", { name: "Headline" }).click();
    await dialog.getByRole("textbox", { name: "What has to change" }).fill("Say how many.");
    await dialog.getByRole("button", { name: "Ask for changes" }).click();
    await expect(dialog).toHaveCount(0);
    await expect(tavi.getByText("Changes asked").first()).toBeVisible();
  });

  await test.step("the author is led to the field, mends it and settles what was said", async () => {
    await expect(juno.getByText(/asked for changes to version/)).toBeVisible();
    await juno.getByRole("button", { name: "1 open comment: Headline" }).click();
    const thread = sheet(juno).getByRole("listitem").filter({ hasText: "Say how many." });
    await expect(thread.getByRole("blockquote").or(thread.locator("blockquote"))).toHaveText("One firing");
    await thread.getByRole("button", { name: "Headline" }).click();
    const headline = juno.getByRole("textbox", { name: "Headline" });
    await expect(headline).toBeFocused();
    await headline.fill("Twenty-four bowls, one firing");
    await expect(saveState(juno)).toHaveText(/^Saved/);
    await juno.getByRole("button", { name: "1 open comment: Headline" }).click();
    await expect(thread).toContainText("Changed since");
    await thread.getByRole("button", { name: "Resolve" }).click();
    await expect(sheet(juno).getByRole("button", { name: /Say how many\..*Resolved by/ })).toBeVisible();
    await juno.keyboard.press("Escape");
    await askTavi(juno);
  });

  await test.step("the other approves, an edit takes it back, and the next approval lets it be published", async () => {
    await expect(primary(tavi, "Approve")).not.toHaveAttribute("aria-disabled", "true");
    await expect(requestBody(tavi)).toContainText("Twenty-four bowls, one firing");
    await primary(tavi, "Approve").click();
    await expect(primary(tavi, "Publish")).toBeVisible();
    await expect(primary(juno, "Publish")).toBeVisible();
    await juno.getByRole("textbox", { name: "Description" }).fill("Ships in a week");
    await expect(juno.getByText("No longer approved")).toBeVisible();
    await expect(saveState(juno)).toHaveText(/^Saved/);
    await askTavi(juno);
    await expect(primary(tavi, "Approve")).not.toHaveAttribute("aria-disabled", "true");
    await expect(requestBody(tavi)).toContainText("Ships in a week");
    await primary(tavi, "Approve").click();
    await expect(primary(juno, "Publish")).toBeVisible();
    await publish(juno, "Loomfield EU");
  });

  await test.step("the history says which version was approved", async () => {
    await juno.goto(path);
    const versions = juno.getByRole("dialog", { name: "Versions" });
    await expect(async () => {
      await juno.getByRole("button", { name: "Versions" }).click();
      await expect(versions).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await expect(versions.getByText("Approved by Tavi R.")).toHaveCount(2);
  });
});
