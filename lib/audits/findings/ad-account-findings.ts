import type { SourceFacts } from "@/lib/audits/facts";
import type { FoundFinding } from "@/lib/audits/finding-codes";
import { finding, passOr } from "@/lib/audits/findings/finding";
import {
  canAdvertiseWith,
  canSpend,
  isShut,
  nameDisableReason,
  nameStatus,
} from "@/lib/portfolio/ad-account-status";

export function adAccountFindings({ adAccount }: SourceFacts): FoundFinding[] {
  if (!adAccount) return [finding("ad_account_chosen", "fail")];
  const { id, name, status: number, disableReason, userTasks } = adAccount;
  const named = { name, id };
  const status = nameStatus(number);
  const active = status === null ? null : canSpend(status);
  const state = status === "in_grace_period" ? "warn" : passOr(active, "fail");
  const reason = nameDisableReason(disableReason);
  return [
    finding("ad_account_chosen", "pass", named),
    finding("ad_account_active", state, {
      ...named,
      status,
      reason,
      shut: status !== null && isShut(status),
    }),
    finding("ad_account_role", passOr(canAdvertiseWith(userTasks), "fail"), {
      ...named,
      tasks: [...userTasks],
    }),
  ];
}
