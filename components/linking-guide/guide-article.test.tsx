import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { renderUi } from "@/components/ui/render";
import type { GuideAccount } from "@/lib/setup/guide-account";
import { GuideArticle } from "./guide-article";

const read = { state: "pass", readAt: "2026-11-21T11:56:00.000Z" } as const;
const account: GuideAccount = {
  sourceId: "s1",
  type: "instagram",
  name: "@kettlewick.tea",
  secondary: "Kettlewick Tea",
  pictureUrl: null,
  checking: false,
  associated: { state: "none", threadsUserId: null, inUse: false },
  backed: { state: "none", threadsUserId: null, creatable: true },
  facts: {
    picture: read,
    published: { state: "unknown", readAt: null },
    page: { state: "fail", readAt: read.readAt },
  },
  answers: [],
};

beforeEach(() => window.localStorage.clear());

describe("the linking guide", () => {
  test("reads alone, without an account to speak of", () => {
    renderUi(<GuideArticle account={null} />);

    expect(screen.getByRole("heading", { level: 1, name: "Link a Threads profile" })).toBeVisible();
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      "What linking does",
      "Before you start",
      "The steps",
      "If something goes wrong",
    ]);
    expect(screen.queryByText(/^read/)).toBeNull();
  });

  test("tells what was read from what nobody can read", () => {
    renderUi(<GuideArticle account={account} />);
    const line = (words: RegExp) => screen.getByText(words).closest("li");

    expect(line(/has a profile picture/)).toHaveTextContent(
      /^Yes: The Instagram account has a profile pictureread/,
    );
    expect(line(/linked to a Page/)).toHaveTextContent(/^No: It is linked to a Pagemissing, read/);
    expect(line(/It is published/)).toHaveTextContent("Unknown: It is publishednot read yet");
    expect(line(/It is public\./)).toHaveTextContent("cannot be read");
    expect(line(/password, or somebody/)).toHaveTextContent("only you know");
  });

  test("keeps the step somebody reached", async () => {
    const { user, unmount } = renderUi(<GuideArticle account={account} />);
    const now = () =>
      screen.getAllByRole("listitem").find((item) => item.getAttribute("aria-current") === "step");
    expect(now()).toHaveTextContent("Install Threads on a phone");

    await user.click(screen.getByRole("button", { name: "Done, next step" }));
    expect(now()).toHaveTextContent("Sign in with Instagram as @kettlewick.tea");

    unmount();
    renderUi(<GuideArticle account={account} />);
    expect(now()).toHaveTextContent("Sign in with Instagram as @kettlewick.tea");
  });

  test("has every step behind it once the profile was found", () => {
    renderUi(
      <GuideArticle
        account={{ ...account, associated: { state: "found", threadsUserId: "17", inUse: true } }}
      />,
    );

    expect(screen.queryByRole("button", { name: "Done, next step" })).toBeNull();
  });

  test("answers five troubles, each with a way on", () => {
    renderUi(<GuideArticle account={account} />);
    const trouble = within(screen.getByRole("region", { name: "If something goes wrong" }));

    const ways = trouble
      .getAllByRole("link", { hidden: true })
      .map((link) => link.getAttribute("href") ?? "");
    expect(ways).toHaveLength(5);
    for (const way of ways) expect(document.getElementById(way.slice(1))).not.toBeNull();
  });

  test("has every word in the catalogue", () => {
    const { container } = renderUi(<GuideArticle account={account} hurry />, { locale: "en-XA" });

    expect(container.textContent?.replaceAll("@kettlewick.tea", "")).not.toMatch(
      /\b(Threads|Instagram|step|profile)\b/,
    );
  });
});
