import { useFormatter } from "next-intl";
import Link from "next/link";
import { Status } from "@/components/audits/status";
import { accountsPath } from "@/lib/accounts/search-params";
import type { StatusCounts } from "@/lib/accounts/overview";

const order = ["ready", "needs_action", "not_eligible", "stale", "unknown", "checking"] as const;

/** Each number leads to exactly those accounts. */
export function StatusLegend({ workspace, counts }: { workspace: string; counts: StatusCounts }) {
  const format = useFormatter();
  return (
    <ul className="mt-3 flex flex-wrap justify-between gap-1 max-md:grid max-md:grid-cols-2 max-md:gap-x-4 max-md:gap-y-0">
      {order.map((status) => (
        <li key={status}>
          <Link
            href={accountsPath(workspace, { status: [status] })}
            className="-ms-2.5 block rounded-md px-2.5 py-1.5 text-ink-2 hover:bg-hover max-md:-mx-2 max-md:flex max-md:min-h-10 max-md:items-center max-md:px-2"
          >
            <Status status={status} plain />
            <b className="block ps-[21px] text-lg font-semibold text-ink tabular-nums max-md:ms-auto max-md:ps-0 max-md:text-base">
              {format.number(counts[status])}
            </b>
          </Link>
        </li>
      ))}
    </ul>
  );
}
