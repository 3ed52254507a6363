"use client";

import type { ReactNode } from "react";
import { DiscussionContext, type DiscussionValue } from "@/components/comments/discussion-context";
import { StudioContext, type StudioValue } from "./studio-context";

type Props = { studio: StudioValue; discussion: DiscussionValue; children: ReactNode };

/** What every part of the studio can ask for: the creative as it stands, and what is said of it. */
export function StudioProviders({ studio, discussion, children }: Props) {
  return (
    <StudioContext value={studio}>
      <DiscussionContext value={discussion}>{children}</DiscussionContext>
    </StudioContext>
  );
}
