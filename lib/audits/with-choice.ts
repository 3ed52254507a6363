import type { KindFact } from "@/lib/audits/facts";
import { inOrder, type FoundFinding } from "@/lib/audits/finding-codes";
import { usableFinding } from "@/lib/audits/findings/threads-findings";
import type { SourceType, ThreadsKind } from "@/lib/generated/prisma/enums";
import { kindColumn, type KindColumns } from "@/lib/threads-accounts/kind-columns";

type Chosen = KindColumns & {
  type: SourceType;
  chosenKind: ThreadsKind | null;
  threadsAccounts: readonly { kind: ThreadsKind; threadsUserId: string | null }[];
};

const dependsOnChoice = new Set(["threads_account", "threads_refused"]);

/** The findings of a check as they stand after the person chose another kind: nothing new was read for it. */
export function withChoice(findings: readonly FoundFinding[], source: Chosen): FoundFinding[] {
  const before = findings.find(({ code }) => dependsOnChoice.has(code));
  if (!before) return [...findings];
  const kind = (name: ThreadsKind): KindFact => {
    const known = findings.find(({ code }) => code === `threads_${name}`)?.evidence["reason"];
    return {
      state: source[kindColumn[name]],
      id: source.threadsAccounts.find((account) => account.kind === name)?.threadsUserId ?? null,
      reason: typeof known === "string" ? known : null,
    };
  };
  const kinds = {
    associated: kind("associated"),
    instagramBacked: kind("instagram_backed"),
    pageBacked: kind("page_backed"),
  };
  const { type, chosenKind } = source;
  return inOrder([...findings.filter((one) => one !== before), usableFinding({ type, chosenKind, kinds })]);
}
