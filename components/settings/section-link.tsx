"use client";

import Link from "next/link";
import { useEffect, useRef } from "react";
import { cn } from "@/components/ui/cn";

type Props = { href: string; current: boolean; label: string };

export function SectionLink({ href, current, label }: Props) {
  const link = useRef<HTMLAnchorElement>(null);

  useEffect(() => {
    // On a phone the list is one line, and longer than the screen.
    if (current) link.current?.scrollIntoView({ inline: "center", block: "nearest" });
  }, [current]);

  return (
    <Link
      ref={link}
      href={href}
      aria-current={current ? "page" : undefined}
      className={cn(
        "relative flex h-ctl items-center rounded-sm px-2.5 font-medium whitespace-nowrap text-ink-2 hover:bg-hover hover:text-ink",
        current && "held bg-press text-ink",
      )}
    >
      {label}
    </Link>
  );
}
