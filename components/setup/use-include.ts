"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import type { Declined } from "@/lib/decline";

/** Runs a choice, tells where it was refused, and shows what the server made of it. */
export function useInclude(onRefused?: (declined: Declined | null) => void) {
  const router = useRouter();
  const [pending, start] = useTransition();

  function run(choose: () => Promise<{ ok: true } | Declined>) {
    start(async () => {
      const result = await choose();
      onRefused?.(result.ok ? null : result);
      router.refresh();
    });
  }

  return { run, pending };
}
