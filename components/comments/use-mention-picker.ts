"use client";

import { useState, type KeyboardEvent, type RefObject } from "react";
import { mentionAt, type Mentionable } from "@/lib/comments/mentions";

const most = 6;

type Options = {
  text: string;
  setText: (text: string) => void;
  box: RefObject<HTMLTextAreaElement | null>;
  people: readonly Mentionable[];
};

const begins = (label: string, query: string) =>
  label.toLowerCase().startsWith(query) || label.toLowerCase().includes(` ${query}`);

/** Offers people while a name is typed behind an `@`. Arrows choose, Enter or Tab takes, Escape leaves what was typed. */
export function useMentionPicker({ text, setText, box, people }: Options) {
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState<number | null>(null);
  const at = mentionAt(text, caret);
  const query = at?.query.toLowerCase() ?? "";
  const found = at ? people.filter(({ label }) => begins(label, query)).slice(0, most) : [];
  // A name that stands there whole needs no choosing.
  const isWhole = found.length === 1 && found[0]?.label.toLowerCase() === query;
  const isOpen = at !== null && dismissed !== at.from && found.length > 0 && !isWhole;
  const pointed = Math.min(active, found.length - 1);

  function type(next: string, position: number) {
    setText(next);
    setCaret(position);
    setActive(0);
    if (mentionAt(next, position)?.from !== dismissed) setDismissed(null);
  }

  function take(person: Mentionable | undefined) {
    if (!at || !person) return;
    const before = `${text.slice(0, at.from)}@${person.label} `;
    setText(before + text.slice(caret).replace(/^ /, ""));
    setCaret(before.length);
    setActive(0);
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(before.length, before.length);
    });
  }

  const dismiss = () => setDismissed(at?.from ?? null);

  /** True where the key was the picker's. */
  function press(event: KeyboardEvent): boolean {
    if (!isOpen) return false;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) setActive((pointed + step + found.length) % found.length);
    else if (event.key === "Enter" || event.key === "Tab") take(found[pointed]);
    else if (event.key === "Escape") dismiss();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  return { isOpen, found, pointed, point: setActive, type, take, press, dismiss, setCaret };
}
