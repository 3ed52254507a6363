"use client";

import { createContext, useContext } from "react";
import type { ThreadView } from "@/lib/comments/schema";

export type DiscussionValue = {
  threads: readonly ThreadView[];
  /** Opens what is said, at one thread. */
  openThread: (threadId: string) => void;
};

const silence: DiscussionValue = { threads: [], openThread: () => {} };

export const DiscussionContext = createContext<DiscussionValue>(silence);

/** What is said about the draft; nothing outside of a studio. */
export const useThreads = () => useContext(DiscussionContext);
