import { createGraphClient, type GraphDeps } from "@/lib/graph/client";

export type Sent = {
  url: URL;
  method: string;
  headers: Headers;
  body: URLSearchParams | FormData | undefined;
};

type Answer = Response | Error | ((sent: Sent) => Response);

/** What undici throws when the socket fails with this code. */
export const socketError = (code: string) =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });

export const json = (value: unknown, init: ResponseInit = {}) => new Response(JSON.stringify(value), init);

export const graphConfig = {
  graphUrl: "https://graph.test",
  videoUrl: "https://video.test",
  version: "v25.0",
  appId: "4200",
  appSecret: "canary-app-secret",
};

export const userToken = "EAABcanaryUserToken0123456789";

/** A client whose Meta answers from a list, one answer a request, and the requests it made. Pauses pass at once. */
export function scriptedGraph(answers: readonly Answer[], deps: GraphDeps = {}) {
  const sent: Sent[] = [];
  const slept: number[] = [];
  const lines: unknown[] = [];
  const left = [...answers];
  const graph = createGraphClient(graphConfig, userToken, {
    fetch: async (url, init) => {
      const { body } = init ?? {};
      const one: Sent = {
        url: new URL(String(url)),
        method: init?.method ?? "GET",
        headers: new Headers(init?.headers),
        body: body instanceof URLSearchParams || body instanceof FormData ? body : undefined,
      };
      sent.push(one);
      const answer = left.shift();
      if (!answer) throw new Error("the script has no answer for another request");
      if (answer instanceof Error) throw answer;
      return typeof answer === "function" ? answer(one) : answer;
    },
    sleep: async (ms) => void slept.push(ms),
    now: () => new Date("2026-11-20T10:00:00Z"),
    random: () => 1,
    log: (line) => lines.push(line),
    ...deps,
  });
  return { graph, sent, slept, lines };
}

/** The error a promise rejects with, of the class it must have. */
export async function failure<Failure extends Error>(
  promise: Promise<unknown>,
  type: abstract new (...args: never[]) => Failure,
): Promise<Failure> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof type) return error;
    throw error;
  }
  throw new Error("expected a failure");
}
