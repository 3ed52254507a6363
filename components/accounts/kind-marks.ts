import type { KindState } from "@/components/threads-accounts/three-kinds-cell";
import type { AccountView } from "@/lib/accounts/account-view";
import type { ThreadsKind } from "@/lib/generated/prisma/enums";
import { kindColumn } from "@/lib/threads-accounts/kind-columns";

/** What the three-kinds cell draws: found and in use differ, and a check that runs shows as such. */
export function kindMarks(account: Pick<AccountView, "kinds" | "inUse" | "overall">) {
  const mark = (kind: ThreadsKind): KindState => {
    const state = account.kinds[kindColumn[kind]];
    if (account.overall === "checking" && state !== "not_applicable" && state !== "found") return "looking";
    return state === "found" && account.inUse === kind ? "used" : state;
  };
  return {
    associated: mark("associated"),
    instagramBacked: mark("instagram_backed"),
    pageBacked: mark("page_backed"),
  };
}
