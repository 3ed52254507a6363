"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { SearchInput } from "@/components/ui/search-input";
import { useAccountsQuery } from "./use-accounts-query";

const pauseMs = 250;

/** Typing stays local; the server is asked once the person pauses. `/` brings the focus here. */
export function AccountsSearch() {
  const t = useTranslations("accounts");
  const { query, refine } = useAccountsQuery();
  const [text, setText] = useState(query.q);
  const sent = useRef(query.q);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (query.q !== sent.current) {
      sent.current = query.q;
      setText(query.q);
    }
  }, [query.q]);

  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text;
      void refine({ q: text });
    }, pauseMs);
    return () => clearTimeout(timer);
  });

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const typing =
        event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      input.current?.focus();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  return (
    <div className="w-52 max-md:w-full">
      <SearchInput ref={input} label={t("search")} value={text} onChange={setText} />
    </div>
  );
}
