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

export const statesOf = ({ associated, instagramBacked, pageBacked }: SourceFacts["kinds"]) => ({
  associated: associated.state,
  instagramBacked: instagramBacked.state,
  pageBacked: pageBacked.state,
});

type Choice = Pick<SourceFacts, "type" | "kinds" | "chosenKind">;

export const countingKindOf = (facts: Choice): ThreadsKind | null =>
  facts.chosenKind ?? recommendKind(facts.type, statesOf(facts.kinds));

/** A kind that is absent is worth a look only where a person could still link it; making one is offered beside it. */
function kindState(kind: ThreadsKind, { state }: KindFact): FindingState | null {
  switch (state) {
    case "found":
      return "pass";
    case "unknown":
      return "unknown";
    case "refused":
      return "warn";
    case "none":
      return kind === "associated" ? "warn" : null;
    case "not_applicable":
      return null;
  }
}

function kindFindings({ kinds: known, instagram }: SourceFacts): FoundFinding[] {
  return kinds.flatMap((kind) => {
    const fact = known[kindColumn[kind]];
    const state = kindState(kind, fact);
    if (!state) return [];
    const { id, reason } = fact;
    const refused = fact.state === "refused";
    return [finding(codes[kind], state, { id, reason, refused, username: instagram?.username ?? null })];
  });
}

/** Whether there is an account to advertise as: of the kind that counts, else of the first that is in question. */
export function usableFinding(facts: Choice): FoundFinding {
  const all = kinds.map((kind) => ({ kind, ...facts.kinds[kindColumn[kind]] }));
  const kind = countingKindOf(facts);
  const fact =
    all.find((one) => one.kind === kind) ??
    all.find(({ state }) => state === "unknown") ??
    all.find(({ state }) => state === "refused");
  const evidence = { kind, id: fact?.id ?? null, reason: fact?.reason ?? null };
  switch (fact?.state) {
    case "found":
      return finding("threads_account", "pass", evidence);
    case "unknown":
      return finding("threads_account", "unknown", evidence);
    case "refused":
      // Where nobody may look, nobody knows; where Meta will not have it at all, that is an answer.
      return finding("threads_refused", fact.reason === "permission_missing" ? "unknown" : "fail", evidence);
    case "none":
    case "not_applicable":
    case undefined:
      return finding("threads_account", "fail", evidence);
  }
}

function associatedFindings({
  kinds: { associated, instagramBacked },
  instagram,
}: SourceFacts): FoundFinding[] {
  if (!instagram || associated.state === "not_applicable") return [];
  const named = { username: instagram.username };
  // Meta joins the two only where both have the same username and stand in the same portfolio.
  if (associated.state === "found") {
    return [finding("threads_username", "pass", named), finding("threads_portfolio", "pass", named)];
  }
  const missed = associated.state === "none" && instagramBacked.state !== "found";
  return missed ? [finding("threads_portfolio", "warn", named)] : [];
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
  usableFinding(facts),
  ...kindFindings(facts),
  ...associatedFindings(facts),
  ...pageBackedInstagram(facts),
];
