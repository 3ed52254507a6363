"use client";

import { Checkbox } from "@/components/ui/checkbox";
import type { Declined } from "@/lib/decline";
import { includeMatchingAction } from "@/lib/portfolio/actions";
import { useInclude } from "./use-include";

type Props = {
  workspace: string;
  label: string;
  /** An id or "none"; left out, all portfolios are meant. */
  businessId?: string | undefined;
  q?: string | undefined;
  counts: { included: number; total: number };
  mayChange: boolean;
  onRefused?: ((declined: Declined | null) => void) | undefined;
};

/** One tick for all accounts of a portfolio, or all that a search matches. */
export function IncludeAll({ workspace, label, businessId, q, counts, mayChange, onRefused }: Props) {
  const { run, pending } = useInclude(onRefused);
  const checked = counts.included === 0 ? false : counts.included < counts.total ? "mixed" : true;

  function change() {
    const filter = { ...(q ? { q } : {}), ...(businessId ? { businessId } : {}) };
    run(() => includeMatchingAction({ workspace, ...filter, included: checked !== true }));
  }

  return (
    <Checkbox
      aria-label={label}
      checked={checked}
      onChange={change}
      disabled={pending || !mayChange || counts.total === 0}
    />
  );
}
