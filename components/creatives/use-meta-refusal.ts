"use client";

import { useEffect } from "react";
import type { Check } from "./use-check";
import type { Rendering } from "./use-rendering";
import { blamedFields } from "@/lib/creatives/blame";
import type { FieldId } from "@/lib/creatives/fields";
import type { PublicationView } from "@/lib/creatives/publication-schema";
import type { CreativeFormat } from "@/lib/creatives/schema";
import type { MetaComplaint } from "@/lib/decline";

type Refused = { reason: string; complaint: MetaComplaint | null };
export type MetaRefusal = {
  fields: readonly FieldId[];
  text: string | null;
  /** The very lines Meta names; empty where it names none. */
  paths: readonly (readonly string[])[];
};

const refusedBy = (asked: Check["data"] | Rendering["data"]): Refused | null =>
  asked?.saved && !asked.answer.ok
    ? { reason: asked.answer.reason, complaint: asked.answer.complaint ?? null }
    : null;

/** Puts the latest refusal, of a check, a rendering or of publishing, on the fields Meta blames. */
export function useMetaRefusal(
  format: CreativeFormat,
  check: Check["data"],
  rendering: Rendering["data"],
  publication: PublicationView | null,
  setRefusal: (refusal: MetaRefusal | null) => void,
) {
  const refused = publication?.state === "refused" ? publication.error : null;
  useEffect(() => {
    const latest = refusedBy(check) ?? refusedBy(rendering) ?? refused;
    if (!latest) return setRefusal(null);
    const { reason, complaint } = latest;
    const paths = complaint?.blame ?? [];
    const fields = blamedFields(format, { reason, blame: paths });
    setRefusal({ fields, paths, text: complaint?.message ?? complaint?.title ?? null });
  }, [format, check, rendering, refused, setRefusal]);
}
