import { personOf } from "@/lib/sandbox/core/access";
import { defineKind } from "@/lib/sandbox/nodes/define-kind";
import type { AdAccount } from "@/lib/sandbox/world/node";

export const adAccountKind = defineKind<AdAccount>({
  defaults: ["account_id", "id"],
  always: ["id"],
  fields: {
    id: ({ id }) => id,
    account_id: ({ id }) => id.replace("act_", ""),
    name: ({ name }) => name,
    account_status: ({ status }) => status,
    disable_reason: ({ disableReason }) => disableReason,
    currency: ({ currency }) => currency,
    timezone_name: ({ timezone }) => timezone,
    timezone_id: () => 1,
    business: ({ businessId }, call) => call.store.world.business(businessId),
    owner: ({ businessId }) => businessId,
    user_tasks: ({ profiles }, call) => profiles[personOf(call).profile],
    amount_spent: () => "0",
    balance: () => "0",
    spend_cap: () => "0",
    is_personal: () => 0,
    is_prepay_account: () => false,
    created_time: () => "2024-02-01T09:00:00+0000",
  },
});
