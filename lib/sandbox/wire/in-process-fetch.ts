import { readFileSync } from "node:fs";
import { halfOf } from "@/lib/sandbox/wire/request";
import type { Answerer } from "@/lib/sandbox/wire/serve";

function failed(message: string, code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) });
}

function brokenBody(body: string | Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(halfOf(body).half),
    pull: (controller) => controller.error(failed("read ECONNRESET", "ECONNRESET")),
  });
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/** `fetch` without a socket, for tests: the same answers, cut connections and silence included. */
export function inProcessFetch(answerer: Answerer): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const { signal } = request;
    signal.throwIfAborted();
    const body = new Uint8Array(await request.arrayBuffer());
    const stopped = aborted(signal);
    stopped.catch(() => undefined);
    const answered = await Promise.race([
      stopped,
      answerer({
        method: request.method,
        target: url.pathname + url.search,
        headers: Object.fromEntries(request.headers),
        body,
        origin: url.origin,
      }),
    ]);
    if (answered.kind === "cut") throw failed("read ECONNRESET", "ECONNRESET");
    if (answered.kind === "hang") return stopped;
    const { status, headers } = answered;
    if (answered.kind === "reset") return new Response(brokenBody(answered.body), { status, headers });
    if (answered.kind === "file") return new Response(readFileSync(answered.file), { status, headers });
    const empty = status === 204 || status === 304;
    return new Response(empty ? null : Buffer.from(answered.body), { status, headers });
  };
}
