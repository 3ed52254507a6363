import { test as base } from "vitest";
import { startSandbox, type RunningSandbox } from "@/lib/sandbox/start";

export type Reply = { status: number; body: Record<string, unknown>; headers: Headers; text: string };
type Ask = (path: string, options?: AskOptions) => Promise<Reply>;
type AskOptions = {
  method?: string;
  token?: string | null;
  params?: Record<string, string>;
  body?: BodyInit;
  headers?: Record<string, string>;
};

function asObject(text: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read === "object" && read !== null) return { ...read };
  } catch {
    return {};
  }
  return {};
}

/** A sandbox of its own for each test, and `ask` to speak with it as Juno, without a socket. */
export const test = base.extend<{ sandbox: RunningSandbox; ask: Ask }>({
  sandbox: async ({ task: _ }, provide) => {
    const sandbox = await startSandbox({ sources: 60 });
    await provide(sandbox);
    await sandbox.close();
  },
  ask: async ({ sandbox }, provide) => {
    const juno = sandbox.token();
    await provide(async (path, { method = "GET", token = juno, params, body, headers } = {}) => {
      const url = new URL(path, sandbox.url);
      for (const [key, value] of Object.entries(params ?? {})) url.searchParams.set(key, value);
      const response = await sandbox.fetch(url, {
        method,
        redirect: "manual",
        headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers },
        ...(body === undefined ? {} : { body }),
      });
      const text = await response.text();
      return { status: response.status, body: asObject(text), headers: response.headers, text };
    });
  },
});
