"use client";

import { createContext, useContext, type SetStateAction } from "react";
import type { Uploads } from "./uploads";
import type { FieldId, Section } from "@/lib/creatives/fields";
import type { Speaker } from "@/lib/creatives/identity";
import type { Creative } from "@/lib/creatives/schema";
import type { AdAccountFacts, MediaFacts } from "@/lib/creatives/subject";
import type { Problem } from "@/lib/creatives/validate";

export type StudioValue = {
  workspace: string;
  creative: Creative;
  speaker: Speaker | null;
  media: readonly MediaFacts[];
  adAccount: AdAccountFacts | null;
  /** Of the whole creative. What is only missing shows at its field once somebody was there, or wanted to publish. */
  problems: readonly Problem[];
  shown: readonly Problem[];
  /** What Meta complained of, until the field changes. */
  blamed: readonly FieldId[];
  blame: string | null;
  /** `field` is the one that changed. What ends later than it began changes the latest creative, not the one it began with. */
  change: (field: FieldId, next: SetStateAction<Creative>) => void;
  uploads: Uploads;
  touch: (field: FieldId) => void;
  open: ReadonlySet<Section>;
  setOpen: (section: Section, open: boolean) => void;
  goTo: (field: FieldId) => void;
  /** Which card of a carousel has its fields shown, from 0. */
  openCard: number;
  setOpenCard: (index: number) => void;
};

export const StudioContext = createContext<StudioValue | null>(null);

export function useStudio(): StudioValue {
  const value = useContext(StudioContext);
  if (!value) throw new Error("outside of the studio");
  return value;
}
