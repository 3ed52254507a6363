"use client";

import { useEffect, useState } from "react";
import { startRound, type Round } from "./start-round";

/** A round through Facebook's dialog, with what a button needs to show of it. */
export function useFacebook() {
  const [state, setState] = useState<"here" | "leaving" | "failed">("here");

  useEffect(() => {
    // The browser may bring the page back as it was when the person left it.
    const back = (event: PageTransitionEvent) => event.persisted && setState("here");
    window.addEventListener("pageshow", back);
    return () => window.removeEventListener("pageshow", back);
  }, []);

  function go(round: Round = {}) {
    setState("leaving");
    startRound(round).catch(() => setState("failed"));
  }

  return { go, leaving: state === "leaving", failed: state === "failed" };
}
