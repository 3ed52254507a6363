/** Meta's `account_status`. Source: numbers seen in the field; Meta publishes no list of the last ones. */
const statuses = {
  1: "active",
  2: "disabled",
  3: "unsettled",
  7: "pending_risk_review",
  8: "pending_settlement",
  9: "in_grace_period",
  100: "pending_closure",
  101: "closed",
} as const;
export type AdAccountStatus = (typeof statuses)[keyof typeof statuses] | "other";

/** Meta's `disable_reason`. */
const disableReasons = {
  1: "ads_integrity_policy",
  2: "ads_ip_review",
  3: "risk_payment",
  4: "gray_account_shut_down",
  5: "ads_afc_review",
  6: "business_integrity_rar",
  7: "permanent_close",
  8: "unused_reseller_account",
  9: "unused_account",
  10: "umbrella_ad_account",
  11: "business_manager_integrity_policy",
  12: "misrepresented_ad_account",
  13: "aoab_deshare_legal_entity",
  14: "ctx_thread_review",
  15: "compromised_ad_account",
} as const;
export type DisableReason = (typeof disableReasons)[keyof typeof disableReasons] | "none" | "other";

const isKey = <Table extends object>(table: Table, key: PropertyKey): key is keyof Table =>
  Object.hasOwn(table, key);

/** Null where Meta did not say. */
export function nameStatus(status: number | null): AdAccountStatus | null {
  if (status === null) return null;
  return isKey(statuses, status) ? statuses[status] : "other";
}

export function nameDisableReason(reason: number | null): DisableReason {
  if (!reason) return "none";
  return isKey(disableReasons, reason) ? disableReasons[reason] : "other";
}

/** The states in which Meta takes new ads: in the grace period a debt is still waited for. */
export const canSpend = (status: AdAccountStatus) => status === "active" || status === "in_grace_period";

/** Ended for good, or by Meta's decision; the others end when somebody pays or waits. */
export const isShut = (status: AdAccountStatus) =>
  status === "disabled" || status === "closed" || status === "pending_closure";

/** Null where Meta did not say what the person may do in the ad account. */
export function canAdvertiseWith(userTasks: readonly string[]): boolean | null {
  return userTasks.length === 0 ? null : userTasks.some((task) => task === "ADVERTISE" || task === "MANAGE");
}

type Standing = { status: number | null; userTasks: readonly string[] };

/** Whether an ad account can be chosen for creatives: not shut, and nothing says that the person may not. */
export function canMakeAdsIn({ status, userTasks }: Standing): boolean {
  const named = nameStatus(status);
  return !(named && isShut(named)) && canAdvertiseWith(userTasks) !== false;
}
