"use client";

import { Refusal } from "@/components/reasons/refusal";
import { useAccountsState } from "./accounts-state";

/** Why a check was refused, whether it was asked for by a key, in the menu or in the panel. */
export function AccountsRefusal() {
  const { check } = useAccountsState();
  if (check.data?.ok !== false) return null;
  return <Refusal declined={check.data} className="mx-5 mb-2.5 shrink-0 max-md:mx-4" />;
}
