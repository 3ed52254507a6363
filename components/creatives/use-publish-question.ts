"use client";

import { useState } from "react";
import { randomUuid } from "./random-uuid";
import type { PublicationView } from "@/lib/creatives/publication-schema";
import { isAtRest } from "@/lib/creatives/publishing-standing";

type Question = {
  press: string;
  /** The ad accounts it begins with. */
  chosen: readonly string[];
  /** Attempts that were over when the question was asked, and when it was last answered. */
  beforeIt: ReadonlySet<string>;
  beforePress: ReadonlySet<string>;
};

/**
 * Whether the question is asked, and what came of the answer. Behind a long wait nobody is kept in a dialog, and what
 * went through everywhere ends it; a refusal brings it back.
 */
export function usePublishQuestion(publications: readonly PublicationView[]) {
  const [question, setQuestion] = useState<Question | null>(null);
  const since = (before: ReadonlySet<string> | undefined) =>
    before ? publications.filter(({ id }) => !before.has(id)) : [];
  const ofPress = since(question?.beforePress);
  const isOver = ofPress.length > 0 && ofPress.every(isAtRest);
  const known = () => new Set(publications.map(({ id }) => id));
  return {
    question,
    /** What came of it in each ad account. */
    results: since(question?.beforeIt),
    isShown: question !== null && !isOver,
    /** It went through while somebody watched. */
    isNews: question !== null && isOver,
    ask: (chosen: readonly string[]) =>
      setQuestion({ press: randomUuid(), chosen, beforeIt: known(), beforePress: known() }),
    /** After a refusal pressing is another wish; before, it is the same one. Says under which press it goes. */
    answer(isRetry: boolean) {
      const press = isRetry || !question ? randomUuid() : question.press;
      setQuestion((last) => last && { ...last, press, ...(isRetry ? { beforePress: known() } : {}) });
      return press;
    },
    close: () => setQuestion(null),
  };
}
export type PublishQuestion = ReturnType<typeof usePublishQuestion>;
