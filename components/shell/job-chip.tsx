import Link from "next/link";
import { Spinner } from "@/components/ui/spinner";

/** The newest running job, for the top bar: "Checking 287 of 311". */
export function JobChip({ text, href }: { text: string; href: string }) {
  return (
    <Link
      href={href}
      className="inline-flex h-[26px] min-w-0 shrink items-center gap-[7px] rounded-full border border-line px-[9px] text-sm text-ink-2 tabular-nums hover:bg-hover max-md:h-9"
    >
      <Spinner size={13} />
      <span className="truncate">{text}</span>
    </Link>
  );
}
