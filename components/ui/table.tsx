import { ArrowDown, ArrowUp } from "lucide-react";
import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";

/** Scrolls on its own, so that the page never scrolls sideways and the head can stick. */
export function TableScroll({ label, className, ...rest }: ComponentProps<"div"> & { label: string }) {
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      {...rest}
      className={cn("relative min-w-0 scroll-pt-8 overflow-auto focus-visible:-outline-offset-2", className)}
    />
  );
}

export function Table({ className, ...rest }: ComponentProps<"table">) {
  return (
    <table {...rest} className={cn("w-full border-separate border-spacing-0 tabular-nums", className)} />
  );
}

type CellProps = {
  /** Numbers stand at the right. */
  end?: boolean | undefined;
  /** Stays in place while the rest scrolls sideways. */
  fixed?: boolean | undefined;
};

const headClass =
  "sticky top-0 z-sticky h-8 border-b border-line-strong bg-surface px-2.5 text-sm whitespace-nowrap text-ink-3 first:ps-5 last:pe-5";

export function Th({ end, fixed, className, ...rest }: ComponentProps<"th"> & CellProps) {
  return (
    <th
      scope="col"
      {...rest}
      className={cn(headClass, end && "text-end", fixed && "start-0 z-[11]", className)}
    />
  );
}

type SortProps = ComponentProps<"th"> &
  CellProps & {
    sort: "ascending" | "descending" | "none";
    /** Where the sorted table lives, when its order is in the URL. */
    href?: string | undefined;
    onSort?: (() => void) | undefined;
    children: ReactNode;
  };

export function SortTh({ sort, href, onSort, children, ...rest }: SortProps) {
  const Arrow = sort === "descending" ? ArrowDown : ArrowUp;
  const inside = (
    <>
      {children}
      <Arrow size={12} className={cn(sort === "none" && "opacity-0 group-hover/sort:opacity-60")} />
    </>
  );
  const look = "group/sort inline-flex min-h-6 items-center gap-[3px] rounded-xs font-medium hover:text-ink";
  return (
    <Th {...rest} aria-sort={sort}>
      {href === undefined ? (
        <button type="button" onClick={onSort} className={look}>
          {inside}
        </button>
      ) : (
        <Link href={href} scroll={false} className={look}>
          {inside}
        </Link>
      )}
    </Th>
  );
}

type RowProps = ComponentProps<"tr"> & {
  selected?: boolean | undefined;
  /** Its panel is open; the thread marks it. */
  open?: boolean | undefined;
};

export function Tr({ selected, open, className, ...rest }: RowProps) {
  return (
    <tr
      {...rest}
      data-selected={selected || undefined}
      data-open={open || undefined}
      className={cn(
        "[&>td]:bg-surface hover:[&>td]:over-surface focus-visible:-outline-offset-2 focus-within:[&>td:first-child]:held",
        selected && "[&>td]:bg-accent-tint hover:[&>td]:over-tint",
        open && "[&>td]:pressed-surface [&>td:first-child]:held",
        open && selected && "[&>td]:over-tint",
        className,
      )}
    />
  );
}

export function Td({ end, fixed, className, ...rest }: ComponentProps<"td"> & CellProps) {
  return (
    <td
      {...rest}
      className={cn(
        "h-row border-b border-line px-2.5 whitespace-nowrap first:ps-5 last:pe-5",
        end && "text-end",
        fixed && "sticky start-0 z-[1]",
        className,
      )}
    />
  );
}
