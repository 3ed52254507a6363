import { askMeta, sourcesAtOnce, type Answers, type Askable } from "@/lib/audits/ask-meta";
import { createGraphClient } from "@/lib/graph/client";
import { createExpansionMemory } from "@/lib/graph/read/expansion-memory";
import type { SandboxProcess } from "./sandbox-process";

/**
 * As a check does it, so many at a time; what was read of some is let go before the next. What Meta answers together is
 * learnt anew each time, and counted.
 */
export async function readWithHeddle(
  { url, token, appId, appSecret }: SandboxProcess,
  sources: Iterable<Askable>,
  take: (answers: Answers[]) => void,
) {
  const config = { graphUrl: url, videoUrl: url, version: "v25.0", appId, appSecret };
  const graph = createGraphClient(config, token, { expansion: createExpansionMemory() });
  let some: Askable[] = [];
  const readSome = async () => {
    if (some.length > 0) take(await askMeta(graph, some));
    some = [];
  };
  for (const source of sources) {
    some.push(source);
    if (some.length === sourcesAtOnce) await readSome();
  }
  await readSome();
}
