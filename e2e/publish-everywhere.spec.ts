import { expect, test } from "./fixtures";
import { sandbox } from "./sandbox";
import { fillCreative, publish } from "./steps/creative";
import { lookUpEverything } from "./steps/looked-up";

test("publishes to two ad accounts, and tries again only where one refused", async ({ page, db, member }) => {
  test.setTimeout(120_000);
  await lookUpEverything(db, member);
  const where = { workspaceId: member.workspaceId };
  const source = await db.source.findFirstOrThrow({ where: { ...where, label: "@ai.kiri" } });
  const other = await db.adAccount.findFirstOrThrow({ where: { ...where, name: "Kiri 日本" } });
  await sandbox.fault({
    match: { person: member.person.key, path: `${other.id}/adcreatives`, method: "POST", times: 1 },
    do: { kind: "error", code: 100, message: "Invalid parameter", userMessage: "Not today, says Meta." },
  });
  await page.goto(`/${member.slug}/creatives/new?source=${source.id}`);
  await fillCreative(page, { message: "Twice.", headline: "Linen", name: "Linen 1" });

  const question = page.getByRole("alertdialog");
  const results = question.getByRole("list", { name: "Result in each ad account" });
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await test.step("names each place, and why one cannot be chosen", async () => {
    await expect(question).toHaveAccessibleName("Publish to Loomfield EU?");
    const shut = question.getByRole("checkbox", { name: "Loomfield outlet" });
    await expect(shut).toBeDisabled();
    await expect(shut).toHaveAccessibleDescription(/payment looked risky/);
    await question.getByRole("checkbox", { name: "Kiri 日本" }).click();
    await expect(question).toHaveAccessibleName("Publish to 2 ad accounts?");
    await expect(question).toContainText("Makes 2 ad creatives, one in each. Spends nothing.");
    await expect(question).toContainText(other.id);
  });

  await test.step("says what came of it in each", async () => {
    await question.getByRole("button", { name: "Publish", exact: true }).click();
    await expect(results.getByRole("listitem").filter({ hasText: "Loomfield EU" })).toContainText("Created", {
      timeout: 30_000,
    });
    await expect(results.getByRole("listitem").filter({ hasText: "Kiri" })).toContainText(
      "Not today, says Meta.",
    );
    await expect(question).toContainText("Nothing was made in 1 of 2 ad accounts.");
  });

  await test.step("is still there after leaving, and tries again only what is missing", async () => {
    await page.goto(`/${member.slug}/creatives`);
    const { draftId } = await db.publishedCreative.findFirstOrThrow({ where });
    await page.goto(`/${member.slug}/creatives/${draftId}`);
    await page.getByRole("button", { name: "Try again there" }).click();
    await expect(question).toHaveAccessibleName("Publish to Kiri 日本?");
    await expect(question.getByRole("checkbox", { name: "Kiri 日本" })).toBeChecked();
    await question.getByRole("button", { name: "Publish", exact: true }).click();
    await expect(page.getByText(/^Version \d+ in 2 ad accounts$/)).toBeVisible({
      timeout: 30_000,
    });
  });

  const sent = (await sandbox.posts(member.person.key, "adcreatives")).map(({ path }) => path);
  expect(sent.filter((path) => path.includes(other.id))).toHaveLength(2);
  expect(sent).toHaveLength(3);
  const made = await db.publishedCreative.findMany({ where: { ...where, state: "published" } });
  expect(made.map(({ adAccountId }) => adAccountId)).toContain(other.id);
  expect(new Set(made.map(({ creativeId }) => creativeId)).size).toBe(2);
});

/** The action's own answer to one press, as its lines carry it. */
const publicationIn = (answer: string) => /"publicationIds":\["([0-9a-f-]{36})"\]/.exec(answer)?.[1];

test("ten tabs that press at once make one creative, though Meta's answer is cut off", async ({
  page,
  db,
  member,
}) => {
  test.setTimeout(120_000);
  await lookUpEverything(db, member);
  const where = { workspaceId: member.workspaceId };
  const source = await db.source.findFirstOrThrow({ where: { ...where, label: "@ai.kiri" } });
  await sandbox.fault({
    match: { person: member.person.key, path: "/adcreatives", method: "POST", times: 1 },
    do: { kind: "cut_after_commit" },
  });
  await page.goto(`/${member.slug}/creatives/new?source=${source.id}`);
  await fillCreative(page, { message: "Once.", headline: "Linen", name: "Linen 2" });

  const answers: Promise<string>[] = [];
  await page.route(/\/creatives\//, async (route) => {
    const request = route.request();
    const body = request.method() === "POST" ? (request.postData() ?? "") : "";
    const [, press] = /"press":"([0-9a-f-]{36})"/.exec(body) ?? [];
    if (!press) return route.continue();
    const headers = await request.allHeaders();
    for (let tab = 1; tab < 10; tab += 1) {
      const data = body.replace(press, crypto.randomUUID());
      answers.push(page.request.post(request.url(), { headers, data }).then((answer) => answer.text()));
    }
    await route.continue();
  });
  await publish(page, "Loomfield EU");

  const rows = await db.publishedCreative.findMany({ where });
  expect(rows).toMatchObject([{ state: "published" }]);
  expect((await Promise.all(answers)).map(publicationIn)).toEqual(Array(9).fill(rows[0]?.id));
  expect(await sandbox.posts(member.person.key, "adcreatives")).toHaveLength(1);
});
