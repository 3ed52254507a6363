import { screen, within } from "@testing-library/react";
import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { beforeEach, describe, expect, test } from "vitest";
import { renderUi } from "@/components/ui/render";
import type { KindCell, KindRow as Row } from "@/lib/threads-accounts/schema";
import { GridContext } from "./grid-context";
import { KindRow } from "./kind-row";
import { ThreadsOutbar } from "./threads-outbar";
import { useTicks } from "./use-ticks";

const cell = (kind: KindCell["kind"], over: Partial<KindCell> = {}): KindCell => ({
  kind,
  state: "none",
  threadsUserId: null,
  origin: null,
  foundAt: null,
  lookedUpAt: "2026-11-21T11:00:00.000Z",
  creatable: kind !== "associated",
  why: kind === "associated" ? "by_hand" : null,
  refusal: null,
  ...over,
});
const away = { state: "not_applicable", creatable: false, why: "not_applicable" } as const;
const unknown = { state: "unknown", creatable: false, why: "unknown" } as const;

const instagram = (label: string, cells: Partial<Row["kinds"]> = {}, over: Partial<Row> = {}): Row => ({
  sourceId: label,
  type: "instagram",
  metaId: "1",
  label,
  name: null,
  pictureUrl: null,
  hasPicture: true,
  businessName: null,
  overall: "needs_action",
  checkedAt: null,
  kinds: {
    associated: cell("associated"),
    instagramBacked: cell("instagram_backed"),
    pageBacked: cell("page_backed", away),
    ...cells,
  },
  recommendedKind: "instagram_backed",
  chosenKind: null,
  findings: [],
  ...over,
});

const page = (label: string): Row =>
  instagram(
    label,
    {
      associated: cell("associated", away),
      instagramBacked: cell("instagram_backed", away),
      pageBacked: cell("page_backed"),
    },
    { type: "page", recommendedKind: "page_backed" },
  );

const linked = (label: string) =>
  instagram(
    label,
    { associated: cell("associated", { state: "found", threadsUserId: "17920334810056127", why: "exists" }) },
    { recommendedKind: "associated" },
  );

type Calls = { used: unknown[][]; looked: string[]; guided: string[] };

function Grid({
  rows,
  calls,
  notAllowed = null,
}: {
  rows: Row[];
  calls?: Calls;
  notAllowed?: string | null;
}) {
  const creatable = {
    instagramBacked: rows.filter(
      (row) => row.recommendedKind === "instagram_backed" && row.kinds.instagramBacked.creatable,
    ).length,
    pageBacked: rows.filter((row) => row.recommendedKind === "page_backed" && row.kinds.pageBacked.creatable)
      .length,
  };
  const { ticks, planned, tick } = useTicks("brackenfold", rows, {
    total: rows.length,
    ready: 0,
    unchecked: 0,
    creatable,
  });
  const grid = {
    workspace: "brackenfold",
    notAllowed,
    ticks,
    tick,
    use: (...chosen: unknown[]) => void calls?.used.push(chosen),
    lookUpAgain: (id: string) => void calls?.looked.push(id),
    openGuide: (id: string) => void calls?.guided.push(id),
    tryAgain: () => {},
    creating: new Map(),
    checking: false,
    lookingUp: new Set<string>(),
  };
  const router = {
    push() {},
    replace() {},
    refresh() {},
    back() {},
    forward() {},
    prefetch() {},
    bfcacheId: "",
  };
  return (
    <AppRouterContext value={router}>
      <GridContext value={grid}>
        <ul>
          {rows.map((row) => (
            <KindRow key={row.sourceId} row={row} />
          ))}
        </ul>
        <ThreadsOutbar
          workspace="brackenfold"
          planned={planned}
          ready={3}
          busy={false}
          notAllowed={notAllowed}
          onCreate={() => {}}
        />
      </GridContext>
    </AppRouterContext>
  );
}

const outbar = () => within(screen.getByRole("region", { name: "Next" }));

beforeEach(() => window.localStorage.clear());

describe("what will be created", () => {
  test("is said in numbers by kind, over what is recommended", () => {
    renderUi(
      <Grid
        rows={[
          instagram("@kettlewick.tea"),
          instagram("@zwoelfuhr"),
          page("Gullwing Ferries"),
          linked("@molle"),
        ]}
      />,
    );

    expect(outbar().getByText("3 accounts will be created: 2 Instagram-backed, 1 Page-backed")).toBeVisible();
    expect(outbar().getByRole("button", { name: "Create 3 accounts…" })).toBeVisible();
    expect(outbar().getByRole("button", { name: "Continue with 3 ready" })).toBeVisible();
  });

  test("follows each tick, and outlives the page", async () => {
    const rows = [instagram("@kettlewick.tea"), linked("@molle")];
    const { user, unmount } = renderUi(<Grid rows={rows} />);
    const recommended = screen.getByRole("checkbox", { name: /account of @kettlewick\.tea/ });
    const extra = screen.getByRole("checkbox", { name: /account of @molle/ });
    expect(recommended).toBeChecked();
    expect(extra).not.toBeChecked();

    await user.click(recommended);
    expect(outbar().getByText("Nothing is ticked to be created")).toBeVisible();
    expect(outbar().queryByRole("button", { name: /^Create/ })).toBeNull();

    await user.click(extra);
    expect(outbar().getByText("1 account will be created: 1 Instagram-backed")).toBeVisible();

    unmount();
    renderUi(<Grid rows={rows} />);
    expect(screen.getByRole("checkbox", { name: /account of @kettlewick\.tea/ })).not.toBeChecked();
    expect(screen.getByRole("checkbox", { name: /account of @molle/ })).toBeChecked();
  });

  test("can be read and not changed by whoever may only look", () => {
    renderUi(<Grid rows={[instagram("@kettlewick.tea")]} notAllowed="Your role here is viewer." />);

    expect(screen.getByRole("checkbox")).toBeDisabled();
    expect(outbar().getByRole("button", { name: "Create 1 account…" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    expect(outbar().getByRole("link", { name: "Continue with 3 ready" })).toBeVisible();
  });
});

describe("a row", () => {
  test("keeps unknown apart from none, and offers to look again", async () => {
    const calls: Calls = { used: [], looked: [], guided: [] };
    const rows = [
      instagram("@shemesh", { associated: cell("associated", unknown) }, { recommendedKind: null }),
    ];
    const { user } = renderUi(<Grid rows={rows} calls={calls} />);

    expect(screen.queryByText("None found")).toBeNull();
    expect(screen.getByText("Meta did not answer.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Look up @shemesh again" }));
    expect(calls.looked).toEqual(["@shemesh"]);
  });

  test("leads to the guide where no linked profile was found", async () => {
    const calls: Calls = { used: [], looked: [], guided: [] };
    const { user } = renderUi(<Grid rows={[instagram("@kettlewick.tea")]} calls={calls} />);

    await user.click(screen.getByRole("button", { name: "Link @kettlewick.tea by hand" }));
    expect(calls.guided).toEqual(["@kettlewick.tea"]);
  });

  test("lets one choose between accounts that exist", async () => {
    const calls: Calls = { used: [], looked: [], guided: [] };
    const both = linked("@tanpopo");
    const backed = cell("instagram_backed", {
      state: "found",
      threadsUserId: "179",
      origin: "already_existed",
      creatable: false,
      why: "exists",
    });
    const { user } = renderUi(
      <Grid rows={[{ ...both, kinds: { ...both.kinds, instagramBacked: backed } }]} calls={calls} />,
    );
    const choice = screen.getByRole("radiogroup", { name: "What creatives of @tanpopo use" });

    expect(within(choice).getByText("Already existed")).toBeVisible();
    expect(within(choice).getByRole("radio", { name: /Instagram-associated/ })).toBeChecked();
    await user.click(within(choice).getByRole("radio", { name: /Instagram-backed/ }));
    expect(calls.used).toEqual([["@tanpopo", "instagram_backed"]]);
  });

  test("says what keeps an account from being created", () => {
    const refused = page("The Very Small Museum");
    const locked = cell("page_backed", { creatable: false, why: "role_missing" });
    renderUi(<Grid rows={[{ ...refused, kinds: { ...refused.kinds, pageBacked: locked } }]} />);

    expect(screen.getByText("Cannot be created yet")).toBeVisible();
    expect(screen.getByText("Your role is too small")).toBeVisible();
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  test("has every word in the catalogue", () => {
    const { container } = renderUi(<Grid rows={[instagram("@a"), linked("@b"), page("C")]} />, {
      locale: "en-XA",
    });

    const words = (container.textContent ?? "").replace(/@\w|17920334810056127/g, "");
    expect(words).not.toMatch(/\b(Create|Found|Recommended|Continue|Needs)\b/);
  });
});
