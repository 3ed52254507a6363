import sharp from "sharp";
import { movie } from "@/lib/testing/movie-bytes";
import { expect, test } from "./fixtures";
import { fillCreative, saveState, section } from "./steps/creative";
import { press } from "./steps/keys";
import { lookUpEverything } from "./steps/looked-up";

const tall = () =>
  sharp({ create: { width: 1080, height: 1920, channels: 3, background: "#b0532f" } })
    .jpeg()
    .toBuffer();

test("mends by buttons: another account of the same source, and a crop by keys that can be undone", async ({
  page,
  db,
  member,
}) => {
  test.setTimeout(120_000);
  await lookUpEverything(db, member);
  const where = { workspaceId: member.workspaceId };
  const source = await db.source.findFirstOrThrow({ where: { ...where, label: "@ai.kiri" } });
  await db.threadsAccount.deleteMany({ where: { ...where, sourceId: source.id, kind: "associated" } });
  await db.source.updateMany({
    where: { ...where, id: source.id },
    data: { associated: "none", chosenKind: "instagram_backed" },
  });
  await page.goto(`/${member.slug}/creatives/new?source=${source.id}`);
  await fillCreative(page, { message: "Tall.", headline: "Tall", name: "Tall 1", image: await tall() });
  const media = section(page, "Media");

  await test.step("crops where somebody chose, and gives the original back", async () => {
    await media.getByRole("button", { name: "Crop it" }).click();
    const dialog = page.getByRole("dialog", { name: "Crop loom.jpg" });
    await expect(dialog).toContainText("285 px at the top and 285 at the bottom go.");
    const slider = dialog.getByRole("slider", { name: "How far down" });
    await slider.focus();
    await page.keyboard.press("Home");
    await expect(slider).toHaveAttribute("aria-valuetext", "0 px at the top and 570 at the bottom go.");
    await press(page, dialog.getByRole("button", { name: "Crop", exact: true }), "Enter");
    await expect(dialog).toHaveCount(0, { timeout: 20_000 });
    await expect(media).toContainText("loom 4x5.jpg");
    await expect(media).toContainText("1080 × 1350");
    await expect(media.getByText("Threads shows 4:5.", { exact: false })).toHaveCount(0);
    await page.getByRole("button", { name: "Use the original" }).click();
    await expect(media).toContainText("1080 × 1920");
    expect(await db.media.count({ where })).toBe(2);
  });

  await test.step("shows how Meta draws it, and says when that is old", async () => {
    const drawn = page.getByRole("region", { name: "As Meta draws it" });
    await drawn.getByRole("button", { name: "Show Meta’s rendering" }).click();
    await expect(drawn).toContainText("In the Threads feed, by Meta.", { timeout: 20_000 });
    const frame = drawn.getByTitle("As Meta draws it");
    await expect(frame).toHaveAttribute("sandbox", "allow-scripts allow-same-origin");
    await expect(frame).toHaveAttribute("referrerpolicy", "no-referrer");
    await expect(frame.contentFrame().getByText("Tall.", { exact: true })).toBeVisible();
    await page.getByRole("textbox", { name: "Primary text" }).fill("Taller.");
    await expect(drawn).toContainText("Changed since. This is how it was.");
    await drawn.getByRole("button", { name: "Show again" }).click();
    await expect(drawn.getByText("Changed since.", { exact: false })).toHaveCount(0);
    await expect(frame.contentFrame().getByText("Taller.", { exact: true })).toBeVisible();
  });

  await test.step("goes over to the account that can speak", async () => {
    await expect(saveState(page)).toHaveText(/^Saved/);
    const draft = await db.draft.findFirstOrThrow({ where });
    const [identity, kind] = ["identity", "kind"];
    await db.$executeRaw`
      UPDATE drafts SET value = jsonb_set(value, ARRAY[${identity}, ${kind}], '"associated"')
      WHERE "workspaceId" = ${member.workspaceId}::uuid AND id = ${draft.id}::uuid`;
    await page.goto(`/${member.slug}/creatives/${draft.id}`);
    const identitySection = section(page, "Identity");
    await expect(identitySection).toContainText("There is no Threads account of this kind.");
    await press(
      page,
      page.getByRole("button", { name: "Use the Instagram-backed account instead" }),
      "Enter",
    );
    await expect(page.getByText("There is no Threads account of this kind.", { exact: false })).toHaveCount(
      0,
    );
    await expect(page.getByText("Nothing blocks publishing")).toBeVisible();
  });
});

test("follows a video to the ad account, and sends it again when it stopped", async ({
  page,
  db,
  member,
}) => {
  test.setTimeout(120_000);
  await lookUpEverything(db, member);
  const where = { workspaceId: member.workspaceId };
  await page.goto(`/${member.slug}/creatives/new`);
  await page.getByRole("radio", { name: "Single video" }).click();
  await page.getByLabel("Video file").setInputFiles({
    ...{ name: "indigo.mp4", mimeType: "video/mp4", buffer: movie() },
  });
  const media = section(page, "Media");
  await expect(media).toContainText("Ready in Loomfield EU", { timeout: 45_000 });
  await expect(saveState(page)).toHaveText(/^Saved/);
  const draft = await db.draft.findFirstOrThrow({ where });

  await db.adAccountVideo.updateMany({ where, data: { state: "failed", reason: "video_unplayable" } });
  await page.goto(`/${member.slug}/creatives/${draft.id}`);
  await expect(media).toContainText("Meta refused it. Meta cannot play the video.");
  await media.getByRole("button", { name: "Send it again" }).click();
  await expect(media).toContainText("Ready in Loomfield EU", { timeout: 45_000 });
});
