"use client";

import { useState } from "react";
import { randomUuid } from "./random-uuid";

/**
 * Keys of presses. Whoever presses again because no answer came presses the same once more, and the server makes nothing
 * twice; after an answer the next press is a new one.
 */
export function createPresses(newKey: () => string = randomUuid) {
  const open = new Map<string, string>();
  return async <Answer>(about: unknown, send: (press: string) => Promise<Answer>): Promise<Answer> => {
    const name = JSON.stringify(about);
    const press = open.get(name) ?? newKey();
    open.set(name, press);
    const answer = await send(press);
    open.delete(name);
    return answer;
  };
}

export function usePress() {
  const [press] = useState(() => createPresses());
  return press;
}
