import { expect, test } from "./fixtures";
import { requestBody } from "./steps/creative";
import { reachThreadsStep } from "./steps/set-up";

const link = "https://loomfield.example/rye";

test("a command becomes a draft, without its token and with all that the studio has no field for", async ({
  page,
  member,
  db,
}) => {
  await reachThreadsStep(page, member.slug);
  const where = { workspaceId: member.workspaceId };
  const account = await db.threadsAccount.findFirstOrThrow({
    where: { ...where, kind: "associated", threadsUserId: { not: null } },
    include: { source: true },
  });
  const spec = {
    ...{ page_id: "PAGE_ID", instagram_user_id: "INSTAGRAM_USER_ID", threads_user_id: account.threadsUserId },
    link_data: {
      link,
      message: "Bread by ten",
      event_id: "77",
      call_to_action: { type: "SHOP_NOW", value: { link } },
    },
  };
  const body = JSON.stringify({ name: "Rye, pasted", object_story_spec: spec, url_tags: "from=paste" });
  const command = `curl https://graph.facebook.com/v25.0/act_5/adcreatives \\\n  -H 'Authorization: Bearer EAABsecret' \\\n  -d '${body}'`;
  await page.goto(`/${member.slug}/creatives`);
  await page.getByRole("link", { name: "Import" }).click();
  const box = page.getByRole("textbox", { name: "Request, command or id" });

  await test.step("says where it cannot be read", async () => {
    await box.fill(command.replace('"url_tags":', '"url_tags"'));
    await page.getByRole("button", { name: "Read it" }).click();
    await expect(page.getByText(/Line 3, column \d+: here it stops being JSON/)).toBeVisible();
    await expect(box).toHaveAttribute("aria-invalid", "true");
  });

  await test.step("shows what is understood, and what became of the token", async () => {
    await box.fill(command);
    await page.getByRole("button", { name: "Read it" }).click();
    const read = page.getByRole("region", { name: "What it says" });
    await expect(read).toContainText("A cURL command");
    await expect(read).toContainText(account.source.label);
    await expect(read).toContainText('url_tags: "from=paste"');
    await expect(read).toContainText('object_story_spec.link_data.event_id: "77"');
    await expect(read).toContainText("It was thrown away before anything else was read");
    await expect(read).toContainText("It was made for act_5.");
    expect(await db.draft.count({ where })).toBe(0);
  });

  await test.step("becomes a draft whose request holds all of it", async () => {
    await page.getByRole("button", { name: "Make a draft" }).click();
    await expect(page).toHaveURL(/creatives\/[0-9a-f-]{36}$/);
    await expect(requestBody(page)).toContainText('"url_tags": "from=paste"');
    await expect(requestBody(page)).toContainText('"event_id": "77"');
    await expect(requestBody(page)).toContainText(account.threadsUserId ?? "none");
    await expect(page.getByRole("heading", { name: "Kept as it is" })).toBeVisible();
    const draft = await db.draft.findFirstOrThrow({ where, include: { versions: true } });
    expect(draft.name).toBe("Rye, pasted");
    expect(JSON.stringify(draft)).not.toContain("EAABsecret");
  });
});
