import { z } from "zod";
import { acceptAtFacebook, expect, test } from "./fixtures";
import { sandbox } from "./sandbox";
import { fillCreative, publish, requestBody, saveState } from "./steps/creative";
import {
  continueTo,
  create,
  expectFound,
  expectLookedUp,
  expectStep,
  outbar,
  rowOf,
  stepper,
} from "./steps/set-up";
import { signIn } from "./steps/sign-in";

test("a newcomer gets from sign-in to a published creative", async ({ page, person, db }) => {
  test.setTimeout(300_000);
  const slug = await signIn(page, person);
  await expect(page.getByRole("heading", { name: "Nothing on the loom yet" })).toBeVisible();
  await page.getByRole("link", { name: "Continue set-up" }).click();

  await test.step("connects, and gives the permissions in a second round", async () => {
    await expectStep(page, "Connect Meta");
    await expect(page.getByText(`Connected as ${person.name}`)).toBeVisible();
    await continueTo(page, "Permissions");
    await expect(page.getByText("Never asked")).toHaveCount(8);
    await page.getByRole("button", { name: "Ask Facebook for 8 permissions" }).click();
    await acceptAtFacebook(page, person);
    await expectStep(page, "Permissions");
    await expect(page.getByText("Granted", { exact: true })).toHaveCount(8);
    const connection = await db.connection.findFirstOrThrow({ where: { metaUserId: person.id } });
    expect(connection.granted).toContain("threads_business_basic");
    expect(await page.content()).not.toMatch(/EAA\w{20}/);
  });

  await test.step("chooses from everything the login reaches", async () => {
    await continueTo(page, "Portfolio");
    await expectFound(page, 22);
    await page.getByRole("searchbox").fill("sumac");
    await expect(page.getByText("1 account matches")).toBeVisible();
    await page.getByRole("checkbox", { name: "Use @sumac.garden" }).click();
    await expect(outbar(page)).toContainText("21 accounts are chosen");
    await page.reload();
    await expect(page.getByRole("searchbox")).toHaveValue("sumac");
    await expect(page.getByRole("checkbox", { name: "Use @sumac.garden" })).not.toBeChecked();
    await expect(outbar(page)).toContainText("21 accounts are chosen");
  });

  await test.step("chooses an ad account; a disabled one says why it cannot be", async () => {
    await continueTo(page, "Ad account");
    await expect(page.getByRole("radio", { name: "Loomfield outlet" })).toBeDisabled();
    await expect(page.getByText("Meta disabled it because a payment looked risky.")).toBeVisible();
    await page.getByRole("radio", { name: "Loomfield EU" }).click();
    await expect(outbar(page)).toContainText("Creatives will be made in Loomfield EU");
    await page.reload();
    await expect(page.getByRole("radio", { name: "Loomfield EU" })).toBeChecked();
  });

  await test.step("sees the three kinds of each account", async () => {
    await continueTo(page, "Threads accounts");
    await expectLookedUp(page);
    await expect(rowOf(page, "@ai.kiri").getByRole("radio")).toHaveCount(3);
    await expect(rowOf(page, "@ai.kiri").getByRole("radio", { checked: true })).toHaveAccessibleName(
      /Instagram-associated/,
    );
    await expect(rowOf(page, "@marrowandrye")).toContainText("Will be created");
    await expect(
      rowOf(page, "Otterbank Canoes").getByRole("checkbox", { checked: true }),
    ).toHaveAccessibleName("Create the Page-backed account of Otterbank Canoes");
    await expect(rowOf(page, "@ninthhour")).toContainText("Meta did not answer.");
    await expect(rowOf(page, "Petrel Ferries")).toContainText("Meta refused to say");
    await expect(rowOf(page, "Wicker Street Market")).toContainText("Your role here is Analyst.");
    await rowOf(page, "Dovetail Joinery").getByRole("checkbox").click();
    await expect(outbar(page)).toContainText(
      "11 accounts will be created: 6 Instagram-backed, 5 Page-backed",
    );
  });

  await test.step("leaves, comes back to the same step, and nothing is forgotten", async () => {
    await page.goto(`/${slug}`);
    await page
      .getByRole("navigation", { name: "Main" })
      .getByRole("link", { name: /^Set-up/ })
      .click();
    await expectStep(page, "Threads accounts");
    await expect(rowOf(page, "Dovetail Joinery").getByRole("checkbox")).not.toBeChecked();
    await expect(outbar(page)).toContainText("11 accounts will be created");
  });

  await test.step("creates the missing ones, once each", async () => {
    await create(page, 11);
    await expect(page.getByText("11 created.")).toBeVisible({ timeout: 30_000 });
    await expect(rowOf(page, "@marrowandrye")).toContainText("Created just now");
    await expect(rowOf(page, "@marrowandrye").getByRole("radio", { checked: true })).toHaveAccessibleName(
      /Instagram-backed/,
    );
    const workspace = await db.workspace.findUniqueOrThrow({ where: { slug } });
    const made = await db.creation.findMany({
      where: { workspaceId: workspace.id },
      include: { source: true },
    });
    expect(made.map(({ state }) => state)).toEqual(Array.from({ length: 11 }, () => "created"));
    const counted = await sandbox.creations();
    for (const { kind, source, threadsUserId } of made) {
      expect(counted[`${kind}:${source.instagramAccountId ?? source.pageId}`]).toBe(1);
      await expect(page.getByText(z.string().parse(threadsUserId))).toBeVisible();
    }
  });

  await test.step("learns what an ad set needs, and what is ready", async () => {
    await expect(stepper(page)).toContainText("12 ready");
    await continueTo(page, "Placement");
    await expect(page.getByRole("heading", { name: "12 accounts are ready" })).toBeVisible();
    await expect(page.getByRole("region", { name: "Targeting as JSON" })).toContainText('"threads_stream"');
    await expect(page.getByText("Profile picture missing")).toBeVisible();
    await page.goBack();
    await expectStep(page, "Threads accounts");
    await page.goForward();
    await expectStep(page, "Placement");
  });

  await test.step("builds a creative, and sees what will be sent while typing", async () => {
    await page.getByRole("link", { name: "Build a creative with @marrowandrye" }).click();
    await fillCreative(page, { message: "Bread by ten.", headline: "Rye, warm", name: "Rye 1" });
    const preview = page.getByRole("article", { name: "Preview of the ad in the feed" });
    await expect(preview).toContainText("Bread by ten.");
    await expect(preview).toContainText("marrowandrye");
    await expect(requestBody(page)).toContainText('"message": "Bread by ten."');
    await expect(requestBody(page)).toContainText(/"threads_user_id": "\d+"/);
    await page.getByRole("button", { name: "Move it here" }).click();
    await expect(page.getByRole("radio", { name: "Top level" }).first()).toBeChecked();
    await expect(saveState(page)).toHaveText(/^Saved · version/);
    await page.reload();
    await page.getByRole("button", { name: "Change: Texts" }).click();
    await expect(page.getByRole("textbox", { name: "Primary text" })).toHaveValue("Bread by ten.");
  });

  await test.step("publishes it once, and gets Meta's id", async () => {
    await publish(page, "Loomfield EU");
    const { workspaceId, ...published } = await db.publishedCreative.findFirstOrThrow({
      where: { draft: { workspace: { slug } } },
    });
    expect(published).toMatchObject({ state: "published", creativeId: expect.stringMatching(/^\d+$/) });
    await expect(page.getByText(z.string().parse(published.creativeId)).first()).toBeVisible();
    expect(await sandbox.posts(person.key, "adcreatives")).toHaveLength(1);
    expect(await db.publishedCreative.count({ where: { workspaceId } })).toBe(1);
  });
});
