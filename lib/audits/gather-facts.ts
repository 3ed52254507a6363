import { z } from "zod";
import { pageOf, type Answers } from "@/lib/audits/ask-meta";
import type { KindFact, SourceFacts } from "@/lib/audits/facts";
import { kindFact, notApplicable } from "@/lib/audits/kind-fact";
import { pagesOf, type AuditSource } from "@/lib/audits/load-sources";
import type { ThreadsKind } from "@/lib/generated/prisma/enums";
import { CreationError } from "@/lib/threads-accounts/kind-cell";

/** What is the same for every source of a check. */
export type Around = Pick<SourceFacts, "now" | "connection" | "adAccount"> & {
  /** Whether the ad account's list of Instagram accounts is known to its end. */
  assignmentsKnown: boolean;
  /** Sources last listed before this are no longer listed. */
  listedSince: Date | null;
};

const unanswered: KindFact = { state: "unknown", id: null, reason: null };

function kindFacts(source: AuditSource, answers: Answers): SourceFacts["kinds"] {
  const known = (kind: ThreadsKind) =>
    source.threadsAccounts.find((account) => account.kind === kind)?.threadsUserId ?? null;
  const { associated, instagramBacked, pageBacked } = answers;
  const ofPage = pageBacked ? kindFact(pageBacked, "threadsUserId", known("page_backed")) : notApplicable;
  const onInstagram = (answer: typeof associated, kind: ThreadsKind) => {
    if (source.type === "page") return notApplicable;
    return answer ? kindFact(answer, "threadsUserId", known(kind)) : unanswered;
  };
  return {
    associated: onInstagram(associated, "associated"),
    instagramBacked: onInstagram(instagramBacked, "instagram_backed"),
    // Beside an Instagram account the Page-backed kind is no aim of its own; one that exists can be used.
    pageBacked: source.type === "instagram" && ofPage.state === "none" ? notApplicable : ofPage,
  };
}

function instagramFacts(
  source: AuditSource,
  { instagram }: Answers,
  around: Around,
): SourceFacts["instagram"] {
  const account = source.instagramAccount;
  if (!account) return null;
  const read = instagram?.ok ? instagram.value : null;
  const assigned = account.adAccounts.some(({ adAccountId }) => adAccountId === around.adAccount?.id);
  return {
    id: account.id,
    username: read?.username ?? account.username,
    hasPicture: read?.has_profile_pic ?? (read?.profile_picture_url ? true : null),
    isPublished: read?.is_published ?? null,
    assigned: around.adAccount && around.assignmentsKnown ? assigned : null,
  };
}

const Complaint = z.object({ message: z.string().nullable() });

function creationRefusal(source: AuditSource): SourceFacts["creationRefusal"] {
  const [last] = source.creations;
  if (!last) return null;
  const error = CreationError.safeParse(last.error).data;
  const message = Complaint.safeParse(error?.complaint).data?.message ?? null;
  return { kind: last.kind, reason: error?.reason ?? "unknown_error", message };
}

/** Joins what Meta just said with what is kept. An answer that did not arrive leaves its fact unknown. */
export function gatherFacts(source: AuditSource, answers: Answers, around: Around): SourceFacts {
  const chosenPage = pageOf(source);
  const pages = [...pagesOf(source)].sort(
    (one, other) => Number(other === chosenPage) - Number(one === chosenPage),
  );
  const seenAt = source.instagramAccount?.seenAt ?? source.page?.seenAt;
  const { page, pageBackedInstagram } = answers;
  return {
    type: source.type,
    now: around.now,
    connection: around.connection,
    listed: !seenAt || !around.listedSince || seenAt >= around.listedSince,
    pages: pages.map(({ id, name, tasks, tasksKnown }) => ({ id, name, tasks: tasksKnown ? tasks : null })),
    portfolio: source.business?.name ?? null,
    instagram: instagramFacts(source, answers, around),
    pageIsPublished: page?.ok ? (page.value.is_published ?? null) : null,
    pageBackedInstagram: pageBackedInstagram
      ? kindFact(pageBackedInstagram, "instagramUserId", chosenPage?.pageBackedInstagramId ?? null)
      : null,
    adAccount: around.adAccount,
    kinds: kindFacts(source, answers),
    chosenKind: source.chosenKind,
    creationRefusal: creationRefusal(source),
  };
}
