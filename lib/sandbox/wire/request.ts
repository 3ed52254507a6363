export type FilePart = { name: string; filename: string; mime: string; bytes: Uint8Array };

export type WireRequest = {
  method: string;
  /** Path and query as they arrived. */
  target: string;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
  origin: string;
};

export type WireAnswer =
  | { kind: "answer"; status: number; headers: Record<string, string>; body: string | Uint8Array }
  /** Bytes of a file, read while they are sent. */
  | { kind: "file"; status: number; headers: Record<string, string>; file: string }
  /** The connection is destroyed without an answer. */
  | { kind: "cut" }
  /** Half of it, and then the connection is reset. */
  | { kind: "reset"; status: number; headers: Record<string, string>; body: string | Uint8Array }
  /** No answer, ever. */
  | { kind: "hang" };

export function answer(
  status: number,
  body: string | Uint8Array,
  headers: Record<string, string>,
): Extract<WireAnswer, { kind: "answer" }> {
  return { kind: "answer", status, headers, body };
}

/** Headers of pictures and videos: anyone may show them, nobody takes them for anything else. */
export const openFile = {
  "cache-control": "public, max-age=86400",
  "access-control-allow-origin": "*",
  "x-content-type-options": "nosniff",
};

export function halfOf(body: string | Uint8Array) {
  const bytes = Buffer.from(body);
  return { bytes, half: bytes.subarray(0, Math.floor(bytes.length / 2)) };
}

export const jsonAnswer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  answer(status, JSON.stringify(body), { "content-type": "application/json; charset=UTF-8", ...headers });

export const htmlAnswer = (status: number, body: string) =>
  answer(status, body, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'",
  });
