import { useMemo } from "react";
import { openFields } from "@/lib/creatives/placeholders";
import type { Creative } from "@/lib/creatives/schema";
import type { Subject } from "@/lib/creatives/subject";
import { validate } from "@/lib/creatives/validate";

/** What the rules say. Of a template's fields with a placeholder nothing is known yet. */
export function useProblems(subject: Subject<Creative>, isTemplate: boolean) {
  return useMemo(() => {
    const all = validate(subject);
    const open = isTemplate ? openFields(subject.creative) : null;
    return open ? all.filter(({ field }) => !open.has(field)) : all;
  }, [subject, isTemplate]);
}
