import type { Page } from "@playwright/test";
import type { Db } from "@/lib/db";
import { SourceId } from "@/lib/ids";
import { invitePath } from "@/lib/invitations/invite-path";
import { sharePath } from "@/lib/shares/share-path";
import type { Member } from "../fixtures";
import { expect } from "../fixtures";
import { importWithProblems, makeDrafts } from "./drafts";
import { askAboutDraft } from "./discussion";
import { inviteElsewhere, inviteSomebody } from "./invitation";
import { reachThreadsStep } from "./set-up";

type Visit = {
  /** What tells that the page is there, in any language. */
  name: string;
  path: string;
  /** Opens what the page alone does not show: a panel, a dialog. */
  open?: (page: Page) => Promise<void>;
};

/** Every page of the product, for somebody whose accounts were looked up and who has one draft. */
export async function everyPage(page: Page, member: Member, db: Db): Promise<Visit[]> {
  await reachThreadsStep(page, member.slug);
  const ws = `/${member.slug}`;
  const where = { workspaceId: member.workspaceId };
  const source = await db.source.findFirstOrThrow({ where: { ...where, overall: "ready" } });
  await page.goto(`${ws}/creatives/new?source=${source.id}`);
  await page.locator("textarea").first().fill("#linen and 24 bowls");
  await expect.poll(() => db.draft.count({ where })).toBe(1);
  const draft = await db.draft.findFirstOrThrow({ where });
  const { carousel, video, ready, shared } = await makeDrafts(db, member, SourceId.parse(source.id));
  const reviewed = await askAboutDraft(db, member, carousel);
  const withProblems = await importWithProblems(db, member);
  const steps = ["connect", "permissions", "portfolio", "ad-account", "threads-accounts", "placement"];
  const settings = ["", "/members", "/connections", "/appearance", "/data"];
  const inside = (name: string, path: string, open?: Visit["open"]): Visit => ({
    name,
    path: `${ws}${path}`,
    ...(open && { open }),
  });
  return [
    inside("overview", ""),
    ...steps.map((step) => inside(`set-up ${step}`, `/setup/${step}`)),
    inside("accounts", "/accounts"),
    inside("account panel", `/accounts?open=${source.id}`),
    inside("creatives", "/creatives"),
    inside("creatives, selected", "/creatives", async (at) => {
      await at.locator("thead [role=checkbox]").click();
      await expect(at.getByRole("toolbar")).toBeVisible();
    }),
    inside("creatives, nothing found", "/creatives?q=linen&status=refused"),
    inside("templates", "/creatives?tab=templates"),
    inside("template, asked for what it leaves open", "/creatives?tab=templates", async (at) => {
      await at.locator("tbody [aria-haspopup=menu]").first().click();
      await at.locator("[role=menuitem]").first().click();
      await expect(at.locator("[role=dialog] textarea")).toBeVisible();
    }),
    inside("media", "/media"),
    inside("studio", `/creatives/${draft.id}`),
    inside("studio, carousel", `/creatives/${carousel}`),
    inside("studio, video", `/creatives/${video}`),
    inside("studio, versions", `/creatives/${draft.id}`, async (at) => {
      await at.locator("header button:visible").last().click();
      await at.locator("[role=menuitem]:has(.lucide-history)").click();
      await expect(at.getByRole("dialog")).toBeVisible();
    }),
    inside("studio, comments", `/creatives/${reviewed.draft}?comment=${reviewed.thread}`, async (at) => {
      await expect(at.getByRole("dialog").getByRole("article").first()).toBeVisible();
    }),
    inside(
      "studio, naming somebody",
      `/creatives/${reviewed.draft}?comment=${reviewed.thread}`,
      async (at) => {
        await at.locator("[role=dialog] textarea").pressSequentially("@");
        await expect(at.getByRole("listbox")).toBeVisible();
      },
    ),
    inside("studio, asking for a review", `/creatives/${draft.id}`, async (at) => {
      await at.locator("header button:visible").last().click();
      await at.locator("[role=menuitem]:has(.lucide-eye)").click();
      await expect(at.locator("[role=dialog] [role=checkbox]").first()).toBeVisible();
    }),
    inside("studio, asking for changes", `/creatives/${reviewed.draft}`, async (at) => {
      await at.locator("#content button:has(.lucide-message-square)").first().click();
      await expect(at.getByRole("dialog").locator("textarea")).toBeVisible();
    }),
    inside("studio, asked where to publish", `/creatives/${ready}`, async (at) => {
      await at.locator("header button:visible").nth(-2).click();
      await expect(at.locator("[role=alertdialog] [role=checkbox]").first()).toBeVisible();
    }),
    inside("studio, cropping", `/creatives/${ready}`, async (at) => {
      await at.locator("[id='creative-media-message'] button").click();
      await expect(at.locator("[role=dialog] input[type=range]")).toBeVisible();
    }),
    inside("import", "/creatives/import"),
    inside("import of a CSV", "/creatives/import/csv"),
    inside("import of a CSV, problems", `/creatives/import/csv/${withProblems}`),
    inside("linking guide", "/linking-guide"),
    inside("linking guide of an account", `/linking-guide?source=${source.id}`),
    inside("activity", "/activity"),
    ...settings.map((section) => inside(`settings${section}`, `/settings${section}`)),
    inside("accounts, filtering", "/accounts", async (at) => {
      await at.locator("#content [aria-haspopup=menu]:visible").first().click();
      await expect(at.getByRole("menu")).toBeVisible();
    }),
    inside("accounts, selected", "/accounts", async (at) => {
      await at.locator("thead [role=checkbox]").click();
      await expect(at.getByRole("toolbar")).toBeVisible();
    }),
    inside("set-up, asked whether to create", "/setup/threads-accounts", async (at) => {
      await at.locator("div[role=region] button:visible").last().click();
      await expect(at.getByRole("alertdialog")).toBeVisible();
    }),
    inside("studio, what is missing", `/creatives/${draft.id}`, async (at) => {
      await at.locator("header button:visible").nth(-2).click();
      await expect(at.locator("[aria-invalid=true]").first()).toBeVisible();
    }),
    inside("keys", "", async (at) => {
      await at.keyboard.press("?");
      await expect(at.getByRole("dialog")).toBeVisible();
    }),
    inside("command palette", "", async (at) => {
      await at.keyboard.press("Control+k");
      await expect(at.getByRole("dialog")).toBeVisible();
    }),
    inside("invite dialog", "/settings/members", async (at) => {
      await at.locator("button:has(.lucide-user-plus)").click();
      await expect(at.getByRole("dialog")).toBeVisible();
    }),
    inside("invitation's link", "/settings/members", async (at) => {
      await at.locator("button:has(.lucide-user-plus)").click();
      await at.locator("[role=dialog] button").last().click();
      await expect(at.locator("[role=dialog] input[readonly]")).toBeFocused();
    }),
    { name: "invitation of a member", path: await inviteSomebody(db, member) },
    { name: "invitation", path: await inviteElsewhere(db, member) },
    { name: "invitation that leads nowhere", path: invitePath("nowhere") },
    { name: "shared draft", path: shared },
    { name: "shared draft that is gone", path: sharePath("nothing") },
    { name: "help", path: "/help/link-threads" },
    { name: "not found", path: "/help/nothing-here" },
  ];
}

/** Every page for somebody who is signed out. */
export async function everyOpenPage(member: Member, db: Db): Promise<Visit[]> {
  return [
    { name: "sign-in", path: "/sign-in" },
    { name: "data deletion", path: "/data-deletion/0000" },
    { name: "invitation, signed out", path: await inviteSomebody(db, member) },
  ];
}
