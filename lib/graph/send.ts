import { mayCommit, type RawAnswer } from "@/lib/graph/answer";
import type { Endpoint } from "@/lib/graph/endpoint";
import { GraphError, unsent } from "@/lib/graph/errors";
import { BodyTooLong, readBody } from "@/lib/graph/read-body";

export type Outgoing = {
  asked: Pick<Endpoint, "name" | "method" | "repeatable">;
  url: URL;
  headers: Record<string, string>;
  body?: BodyInit;
};

type Sending = { fetch: typeof fetch; timeoutMs: number; signal: AbortSignal | undefined };

/** Failures from before a connection stood: not a byte of the request can have reached Meta. */
const noConnection =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ERR_TLS\w*|CERT_\w*|DEPTH_ZERO\w*|SELF_SIGNED\w*|UNABLE_TO_VERIFY\w*)$/;

/** Whether an attempt that ended so never left this machine. */
export const neverSent = ({ reason, detail }: GraphError) =>
  reason === "unreachable" && detail !== undefined && noConnection.test(detail);

/** The socket's own code. The text beside it may repeat headers, so it is not read. */
function socketCode(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  if (error.cause !== undefined) return socketCode(error.cause);
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}

/** One attempt, read to its end. Goes where `url` says and nowhere else. Throws GraphError. */
export async function send({ asked, url, headers, body }: Outgoing, sending: Sending): Promise<RawAnswer> {
  const abort = new AbortController();
  let interrupted: "timed_out" | "stopped" | undefined;
  const interruption = new Promise<never>((_, reject) => {
    abort.signal.addEventListener("abort", () => reject(new Error("interrupted")));
  });
  const interrupt = (why: "timed_out" | "stopped") => {
    interrupted ??= why;
    abort.abort();
  };
  const stop = () => interrupt("stopped");
  const fail = (reason: "timed_out" | "stopped" | "unreachable" | "unreadable_answer", detail?: string) =>
    new GraphError({
      reason,
      endpoint: asked.name,
      detail,
      retry: reason === "unreadable_answer" || reason === "stopped" ? "never" : "now",
      committed: mayCommit(asked) && !(detail && noConnection.test(detail)) ? "maybe" : "no",
    });

  if (sending.signal?.aborted) {
    throw unsent("stopped", asked);
  }
  sending.signal?.addEventListener("abort", stop, { once: true });
  const timer = setTimeout(() => interrupt("timed_out"), sending.timeoutMs);
  const exchange = async () => {
    const init = { method: asked.method, headers, redirect: "manual", signal: abort.signal } as const;
    const response = await sending.fetch(url, body === undefined ? init : { ...init, body });
    const { status } = response;
    if (response.type === "opaqueredirect" || (status >= 300 && status <= 399)) {
      await response.body?.cancel();
      throw fail("unreadable_answer", "redirected");
    }
    return { status, headers: response.headers, body: await readBody(response) };
  };
  try {
    return await Promise.race([exchange(), interruption]);
  } catch (error) {
    if (interrupted) throw fail(interrupted);
    if (error instanceof GraphError) throw error;
    if (error instanceof BodyTooLong) throw fail("unreadable_answer", "too long");
    throw fail("unreachable", socketCode(error));
  } finally {
    clearTimeout(timer);
    sending.signal?.removeEventListener("abort", stop);
  }
}
