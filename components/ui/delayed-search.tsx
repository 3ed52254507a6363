"use client";

import { useEffect, useRef, useState } from "react";
import { SearchInput } from "./search-input";

const pauseMs = 250;

type Props = {
  label: string;
  value: string;
  /** Gets it without the space around it. */
  onSearch: (value: string) => void;
  className?: string | undefined;
};

/** Typing stays local; the server is asked once the person pauses. */
export function DelayedSearch({ label, value, onSearch, className }: Props) {
  const [text, setText] = useState(value);
  const sent = useRef(value);
  const search = useRef(onSearch);

  useEffect(() => {
    search.current = onSearch;
  });

  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setText(value);
  }, [value]);

  useEffect(() => {
    const wanted = text.trim();
    if (wanted === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = wanted;
      search.current(wanted);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [text]);

  return <SearchInput label={label} value={text} onChange={setText} className={className} />;
}
