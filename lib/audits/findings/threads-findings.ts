import type { KindFact, SourceFacts } from "@/lib/audits/facts";
import type { FindingCode, FoundFinding } from "@/lib/audits/finding-codes";
import { finding } from "@/lib/audits/findings/finding";
import type { FindingState, KindState, ThreadsKind } from "@/lib/generated/prisma/enums";
import { kindColumn, kinds } from "@/lib/threads-accounts/kind-columns";
import { recommendKind } from "@/lib/threads-accounts/recommend-kind";

const codes = {
  associated: "threads_associated",
  instagram_backed: "threads_instagram_backed",
  page_backed: "threads_page_backed",
} as const satisfies Record<ThreadsKind, FindingCode>;

const states: Record<Exclude<KindState, "not_applicable">, FindingState> = {
  found: "pass",
  none: "warn",
  unknown: "unknown",
  refused: "warn",
};

export const statesOf = ({ associated, instagramBacked, pageBacked }: SourceFacts["kinds"]) => ({
  associated: associated.state,
  instagramBacked: instagramBacked.state,
  pageBacked: pageBacked.state,
});

export const countingKindOf = (facts: SourceFacts): ThreadsKind | null =>
  facts.chosenKind ?? recommendKind(facts.type, statesOf(facts.kinds));

function kindFindings({ kinds: known, instagram }: SourceFacts): FoundFinding[] {
  return kinds.flatMap((kind) => {
    const fact = known[kindColumn[kind]];
    if (fact.state === "not_applicable") return [];
    const evidence = {
      ...{ id: fact.id, reason: fact.reason, refused: fact.state === "refused" },
      username: instagram?.username ?? null,
    };
    return [finding(codes[kind], states[fact.state], evidence)];
  });
}

/** Whether there is an account to advertise as: the kind that counts, which is the first of the preferred ones. */
function usable(facts: SourceFacts): FoundFinding {
  const all = kinds.map((kind) => ({ kind, ...facts.kinds[kindColumn[kind]] }));
  const kind = countingKindOf(facts);
  const counts = all.find((one) => one.kind === kind);
  const fact =
    counts ?? all.find(({ state }) => state === "unknown") ?? all.find(({ state }) => state === "refused");
  return finding("threads_account", fact ? usableState(fact) : "fail", {
    kind,
    id: fact?.id ?? null,
    reason: fact?.reason ?? null,
    refused: fact?.state === "refused",
  });
}

function usableState({ state, reason }: KindFact): FindingState {
  switch (state) {
    case "found":
      return "pass";
    case "none":
    case "not_applicable":
      return "fail";
    case "refused":
      // Nobody could look, so nobody knows.
      return reason === "permission_missing" ? "unknown" : "fail";
    case "unknown":
      return "unknown";
  }
}

function associatedFindings({ kinds: { associated }, instagram }: SourceFacts): FoundFinding[] {
  if (!instagram || associated.state === "not_applicable") return [];
  const named = { username: instagram.username };
  // Meta joins the two only where both have the same username and stand in the same portfolio.
  if (associated.state === "found") {
    return [finding("threads_username", "pass", named), finding("threads_portfolio", "pass", named)];
  }
  return associated.state === "none" ? [finding("threads_portfolio", "warn", named)] : [];
}

const pageBackedStates: Record<KindState, FindingState> = {
  found: "pass",
  none: "fail",
  unknown: "unknown",
  // Meta may have retired the question; Ads Manager still knows the answer.
  refused: "warn",
  not_applicable: "warn",
};

function pageBackedInstagram({ pageBackedInstagram: fact, pages }: SourceFacts): FoundFinding[] {
  if (!fact) return [];
  const evidence = { id: fact.id, reason: fact.reason, page: pages[0]?.name ?? null };
  return [finding("page_backed_instagram", pageBackedStates[fact.state], evidence)];
}

function creation({ creationRefusal: refusal, kinds: known }: SourceFacts): FoundFinding[] {
  if (!refusal || known[kindColumn[refusal.kind]].state === "found") return [];
  return [finding("threads_creation", "fail", { ...refusal })];
}

export const threadsFindings = (facts: SourceFacts): FoundFinding[] => [
  ...creation(facts),
  usable(facts),
  ...kindFindings(facts),
  ...associatedFindings(facts),
  ...pageBackedInstagram(facts),
];
