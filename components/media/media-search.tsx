"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import { MediaFilters } from "./media-filters";
import { mediaPath } from "@/lib/media/media-path";
import type { MediaQuery } from "@/lib/media/schema";

const quietMs = 250;

/** Types into the address, so that a search can be sent to somebody. */
export function MediaSearch({ workspace, query }: { workspace: string; query: MediaQuery }) {
  const router = useRouter();
  const [typed, setTyped] = useState(query.q);
  const [, startTransition] = useTransition();
  const { q, kind } = query;

  useEffect(() => {
    if (typed.trim() === q) return;
    const timer = setTimeout(() => {
      startTransition(() => router.replace(mediaPath(workspace, { kind, q: typed.trim(), page: 1 })));
    }, quietMs);
    return () => clearTimeout(timer);
  }, [typed, q, kind, workspace, router]);

  return (
    <MediaFilters
      typed={typed}
      onType={setTyped}
      kind={kind}
      onKind={(next) =>
        startTransition(() => router.replace(mediaPath(workspace, { q, kind: next, page: 1 })))
      }
    />
  );
}
