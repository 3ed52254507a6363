"use client";

import { useCallback, useMemo, useState } from "react";
import type { MetaRefusal } from "./use-meta-refusal";
import {
  cardOfField,
  fieldElementId,
  sectionOf,
  sections,
  type FieldId,
  type Section,
} from "@/lib/creatives/fields";
import type { Creative } from "@/lib/creatives/schema";
import { isFilled } from "@/lib/creatives/is-filled";
import { isMissing, type Problem } from "@/lib/creatives/validate";

/** What was finished when the page opened is folded; afterwards only people fold and unfold. */
const unfinished = (creative: Creative, problems: readonly Problem[]) =>
  new Set(
    sections.filter(
      (section) =>
        !isFilled(creative, section) ||
        problems.some(({ field, severity }) => severity !== "note" && sectionOf(field) === section),
    ),
  );

/** Which sections are open, which fields a person has been at, and which Meta blames. */
export function useStudioFields(creative: Creative, problems: readonly Problem[]) {
  const [open, setOpenSections] = useState<ReadonlySet<Section>>(() => unfinished(creative, problems));
  const [touched, setTouched] = useState<ReadonlySet<FieldId>>(new Set());
  const [openCard, setOpenCard] = useState(0);
  const [wanted, setWanted] = useState(false);
  const [refusal, setRefusal] = useState<MetaRefusal | null>(null);

  const shown = useMemo(
    () => problems.filter((problem) => wanted || !isMissing(problem) || touched.has(problem.field)),
    [problems, touched, wanted],
  );
  const setOpen = useCallback((section: Section, isOpen: boolean) => {
    setOpenSections((before) => {
      const next = new Set(before);
      if (isOpen) next.add(section);
      else next.delete(section);
      return next;
    });
  }, []);
  const touch = useCallback(
    (field: FieldId) => setTouched((before) => (before.has(field) ? before : new Set(before).add(field))),
    [],
  );
  const goTo = useCallback(
    (field: FieldId) => {
      setOpen(sectionOf(field), true);
      const card = cardOfField(field);
      if (card) setOpenCard(card.index);
      // The section opens with the next paint; only then there is something to focus.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const control = document.getElementById(fieldElementId(field));
          control?.scrollIntoView({ block: "center" });
          control?.focus();
        }),
      );
    },
    [setOpen],
  );
  /** Meta's complaint is about what was sent; a field that changed since is no longer blamed. */
  const forgive = useCallback((field: FieldId) => {
    const isMended = (one: FieldId) =>
      one === field || field === "format" || (field === "cards" && cardOfField(one) !== null);
    setRefusal((before) =>
      before?.fields.some(isMended)
        ? { ...before, fields: before.fields.filter((one) => !isMended(one)) }
        : before,
    );
  }, []);

  return {
    ...{ open, setOpen, touch, goTo, forgive, shown, showMissing: () => setWanted(true) },
    ...{ blamed: refusal?.fields ?? none, blame: refusal?.text ?? null, setRefusal, refusal },
    ...{ openCard, setOpenCard },
  };
}
const none: readonly FieldId[] = [];
