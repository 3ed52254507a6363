import type { FilePart } from "@/lib/sandbox/wire/request";
import type { Session } from "@/lib/sandbox/core/session";
import type { Settings } from "@/lib/sandbox/store/settings";
import type { Store } from "@/lib/sandbox/store/store";

export type Params = Record<string, unknown>;

/** One Graph operation, alone or out of a batch. */
export type Call = {
  store: Store;
  method: string;
  /** Without the version: `/me/accounts`. */
  path: string;
  version: string;
  /** Scheme and host the caller reached us by, for the addresses in answers. */
  origin: string;
  params: Params;
  files: readonly FilePart[];
  session: Session | null;
  /** Which of its known shapes an answer takes. */
  shapes: Pick<Settings, "threadsAnswer" | "pageBackedAnswer">;
  /** Headers to send beside the answer. */
  headers: Record<string, string>;
};

export function textParam(call: Call, name: string): string | undefined {
  const value = call.params[name];
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}
