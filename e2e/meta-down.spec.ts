import type { Db } from "@/lib/db";
import { expect, test } from "./fixtures";
import { sandbox } from "./sandbox";
import { create, grid, reachThreadsStep, rowOf } from "./steps/set-up";

/** How often Meta made an account for each that was wanted. */
async function timesMade(db: Db, workspaceId: string) {
  const [wanted, counted] = await Promise.all([
    db.creation.findMany({ where: { workspaceId }, include: { source: true } }),
    sandbox.creations(),
  ]);
  return wanted.map(({ kind, source }) => counted[`${kind}:${source.instagramAccountId ?? source.pageId}`]);
}

const onceEach = (count: number) => Array.from({ length: count }, () => 1);

test("an answer that got lost is unknown until Meta is asked again, and nothing is made twice", async ({
  page,
  member,
  db,
}) => {
  test.setTimeout(90_000);
  await reachThreadsStep(page, member.slug);
  const { workspaceId } = member;
  const account = await db.instagramAccount.findFirstOrThrow({
    where: { workspaceId, username: "marrowandrye" },
  });
  const path = `/${account.id}/instagram_backed_threads_user`;
  await sandbox.fault({ match: { path, method: "POST" }, do: { kind: "cut_after_commit" } });
  const silence = await sandbox.fault({
    match: { path, method: "GET", nth: 2, times: 1_000_000 },
    do: { kind: "error", code: 2 },
  });

  const row = rowOf(page, "@marrowandrye");
  const state = () =>
    db.creation.findFirstOrThrow({ where: { workspaceId, source: { label: "@marrowandrye" } } });
  await create(page, 13);
  await expect(page.getByText("12 created. 1 failed.")).toBeVisible({ timeout: 60_000 });
  await expect(row).toContainText("Meta did not answer.");
  await expect(row.getByRole("checkbox")).toHaveCount(0);
  expect(await state()).toMatchObject({ state: "uncertain", threadsUserId: null });
  await page.reload();
  await expect(row).toContainText("Meta did not answer.");

  await sandbox.endFault(silence);
  await row.getByRole("button", { name: "Look up @marrowandrye again" }).first().click();
  await expect(row.getByRole("radio", { checked: true })).toHaveAccessibleName(/Instagram-backed/, {
    timeout: 30_000,
  });
  expect(await state()).toMatchObject({ state: "created", threadsUserId: expect.stringMatching(/^\d+$/) });
  expect(await timesMade(db, workspaceId)).toEqual(onceEach(13));
  const told = { workspaceId, verb: "threads_account_created", irreversible: true };
  expect(await db.activity.count({ where: told })).toBe(13);
});

test("Meta goes down half way: the job says that it waits, goes on by itself, and makes one each", async ({
  page,
  member,
  db,
}) => {
  test.setTimeout(120_000);
  await reachThreadsStep(page, member.slug);
  const { workspaceId } = member;
  const { key } = member.person;
  const error = { kind: "error", code: 2 };
  const down = [
    await sandbox.fault({ match: { person: key, method: "POST", nth: 4, times: 1_000_000 }, do: error }),
    await sandbox.fault({ match: { person: key, endpoint: "getMe" }, do: error }),
  ];

  await create(page, 13);
  const waits = page.getByText(/Meta has a problem of its own\. Goes on by itself/);
  await expect(waits).toBeVisible({ timeout: 30_000 });
  const made = await db.creation.count({ where: { workspaceId, state: "created" } });
  expect(made).toBeGreaterThan(0);
  expect(made).toBeLessThan(4);
  await expect(grid(page).getByText("Waits its turn")).toHaveCount(13 - made);
  await page.reload();
  await expect(grid(page).getByText("Waits its turn")).toHaveCount(13 - made);

  for (const id of down) await sandbox.endFault(id);
  await expect(page.getByText("13 created.")).toBeVisible({ timeout: 60_000 });
  await expect(grid(page).getByText("Waits its turn")).toHaveCount(0);
  expect(await timesMade(db, workspaceId)).toEqual(onceEach(13));
});
