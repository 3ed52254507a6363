import type { Params } from "@/lib/sandbox/core/call";

export type LoggedRequest = {
  at: number;
  method: string;
  /** Without query, so without tokens. */
  path: string;
  endpoint: string | null;
  person: string | null;
  status: number;
  code: number | null;
  ms: number;
  fault: string | null;
  inBatch: boolean;
  params: Params;
};

const secret = new Set([
  "access_token",
  "appsecret_proof",
  "client_secret",
  "code",
  "code_verifier",
  "fb_exchange_token",
  "input_token",
  "batch",
  "bytes",
]);
const size = 2000;

/** The last requests, without anything that is secret. */
export class RequestLog {
  private readonly ring: LoggedRequest[] = [];
  private next = 0;
  total = 0;

  add(request: LoggedRequest) {
    // Uploads inside a parameter would fill the memory.
    const { bytes, ...params } = request.params;
    this.ring[this.next] = bytes === undefined ? request : { ...request, params };
    this.next = (this.next + 1) % size;
    this.total++;
  }

  /** Oldest first. */
  list(): LoggedRequest[] {
    const inOrder = [...this.ring.slice(this.next), ...this.ring.slice(0, this.next)];
    return inOrder.map((request) => ({
      ...request,
      params: Object.fromEntries(Object.entries(request.params).filter(([key]) => !secret.has(key))),
    }));
  }

  clear() {
    this.ring.length = 0;
    this.next = 0;
    this.total = 0;
  }
}
