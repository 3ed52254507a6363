"use client";

import { useRouter } from "next/navigation";
import { useOptimistic, useState, useTransition } from "react";
import type { Declined } from "@/lib/decline";
import type { ThreadsKind } from "@/lib/generated/prisma/enums";
import { chooseKindAction } from "@/lib/threads-accounts/actions";
import type { KindRow } from "@/lib/threads-accounts/schema";

/** Which kind creatives use. The choice shows at once; the server has the last word. */
export function useKindChoice(workspace: string, rows: KindRow[]) {
  const router = useRouter();
  const [, start] = useTransition();
  const [refused, setRefused] = useState<Declined | null>(null);
  const [shown, show] = useOptimistic(rows, (before, chosen: { sourceId: string; kind: ThreadsKind }) =>
    before.map((row) => (row.sourceId === chosen.sourceId ? { ...row, chosenKind: chosen.kind } : row)),
  );

  function use(sourceId: string, kind: ThreadsKind) {
    start(async () => {
      show({ sourceId, kind });
      const result = await chooseKindAction({ workspace, sourceId, kind });
      setRefused(result.ok ? null : result);
      router.refresh();
    });
  }

  return { rows: shown, use, refused };
}
