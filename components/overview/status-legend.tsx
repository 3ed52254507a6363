import { useFormatter } from "next-intl";
import Link from "next/link";
import { Status } from "@/components/audits/status";
import { accountsPath } from "@/lib/accounts/search-params";
import type { StatusCounts } from "@/lib/accounts/overview";

const order = ["ready", "needs_action", "not_eligible", "stale", "unknown", "checking"] as const;

export function StatusLegend({ workspace, counts }: { workspace: string; counts: StatusCounts }) {
  const format = useFormatter();
  return (
    <ul className="mt-4 grid grid-cols-6 gap-x-4 gap-y-3 max-lg:grid-cols-3 max-md:grid-cols-2">
      {order.map((status) => (
        <li key={status}>
          <Link href={accountsPath(workspace, { status: [status] })} className="group block rounded-sm">
            <Status status={status} plain />
            <span className="ms-[21px] block text-lg font-semibold tabular-nums group-hover:underline">
              {format.number(counts[status])}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
