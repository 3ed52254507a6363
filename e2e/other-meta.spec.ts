import { createDb } from "@/lib/db";
import { freePort } from "../scripts/ports.mjs";
import { expect, test as base } from "./fixtures";
import { startOtherGraph } from "./other-graph/server";
import { startProduct } from "./start-product";
import { fillCreative, publish, requestBody } from "./steps/creative";
import { continueTo, create, expectFound, expectLookedUp, expectStep, outbar, rowOf } from "./steps/set-up";

type Product = Awaited<ReturnType<typeof startProduct>>;

/** The same build beside the first, told by environment variables alone that Meta is somewhere else. */
const test = base.extend<object, { product: Product }>({
  product: [
    async ({}, use) => {
      const meta = await startOtherGraph(0);
      const given = {
        META_GRAPH_URL: meta.url,
        META_GRAPH_VIDEO_URL: meta.url,
        META_DIALOG_URL: meta.url,
        META_APP_ID: "1",
        META_APP_SECRET: "0123456789abcdef0123456789abcdef",
      };
      const product = await startProduct({ name: "other_meta", port: await freePort(), given });
      await use(product);
      await product.stop();
      meta.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ product }, use) => use(product.url),
});

test("the journey works with another server that speaks the documented API", async ({ page, product }) => {
  test.setTimeout(120_000);
  const accept = () => page.getByRole("link", { name: "Accept" }).click();
  await page.goto("/");
  await expect(page.getByText("This is a sandbox")).toBeVisible();
  await page.getByRole("button", { name: "Continue with Facebook" }).click();
  await accept();
  await page.getByRole("link", { name: "Continue set-up" }).click();

  await expectStep(page, "Connect Meta");
  await expect(page.getByText("Connected as Ottoline Vance")).toBeVisible();
  await continueTo(page, "Permissions");
  await page.getByRole("button", { name: "Ask Facebook for 8 permissions" }).click();
  await accept();
  await expect(page.getByText("Granted", { exact: true })).toHaveCount(8);

  await continueTo(page, "Portfolio");
  await expectFound(page, 4);
  await continueTo(page, "Ad account");
  await page.getByRole("radio", { name: "Vance GBP" }).click();
  await expect(outbar(page)).toContainText("Creatives will be made in Vance GBP");

  await continueTo(page, "Threads accounts");
  await expectLookedUp(page);
  await expect(rowOf(page, "@vance.bindery")).toContainText("27171717171717171");
  await expect(rowOf(page, "Larkmoor Warehouse")).toContainText("Will be created");
  await create(page, 3);
  await expect(page.getByText("3 created.")).toBeVisible({ timeout: 30_000 });
  await expect(rowOf(page, "@larkmoor.lamps").getByRole("radio", { checked: true })).toHaveAccessibleName(
    /Instagram-backed/,
  );

  await continueTo(page, "Placement");
  await page.getByRole("link", { name: "Build a creative with @larkmoor.lamps" }).click();
  await expect(requestBody(page)).toContainText('"instagram_user_id": "17841999000000002"');
  await fillCreative(page, { message: "Light for long evenings.", headline: "Long light", name: "Lamps 1" });
  await publish(page, "Vance GBP");
  await expect(page.getByText("6100000000001")).toBeVisible();

  const db = createDb(product.env.DATABASE_URL);
  expect(await db.publishedCreative.findMany()).toMatchObject([
    { state: "published", creativeId: "6100000000001", adAccountId: "act_90909" },
  ]);
  await db.$disconnect();
});
