"use client";

import { useEffect, useState } from "react";

const shownFor = 2000;

export function useCopy() {
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), shownFor);
    return () => clearTimeout(timer);
  }, [copied]);

  return {
    copied,
    copy: async (text: string) => {
      setCopied(await writeToClipboard(text));
    },
  };
}

/** The clipboard API is missing on plain http, where a self-hosted install may well live. */
async function writeToClipboard(text: string) {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return true;
  }
  const area = document.createElement("textarea");
  area.value = text;
  area.style.position = "fixed";
  area.style.opacity = "0";
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  return done;
}
