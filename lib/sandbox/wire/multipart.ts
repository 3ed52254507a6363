import type { FilePart } from "@/lib/sandbox/wire/request";

const headerValue = (head: string, key: string) =>
  new RegExp(`;\\s*${key}="((?:[^"\\\\]|\\\\.)*)"`, "i").exec(head)?.[1];

/** Reads multipart/form-data; null when the bytes are not what their boundary promises. */
export function readMultipart(
  body: Buffer,
  boundary: string,
): { fields: [string, string][]; files: FilePart[] } | null {
  const fields: [string, string][] = [];
  const files: FilePart[] = [];
  const mark = Buffer.from(`--${boundary}`);
  let at = body.indexOf(mark);
  if (at < 0) return null;
  for (;;) {
    at += mark.length;
    if (body.subarray(at, at + 2).toString("latin1") === "--") return { fields, files };
    const headEnd = body.indexOf("\r\n\r\n", at);
    const next = body.indexOf(Buffer.concat([Buffer.from("\r\n"), mark]), headEnd < 0 ? at : headEnd + 2);
    if (headEnd < 0 || next < 0) return null;
    const head = body.subarray(at, headEnd).toString("utf8");
    const bytes = body.subarray(headEnd + 4, Math.max(next, headEnd + 4));
    const name = headerValue(head, "name");
    const filename = headerValue(head, "filename");
    if (name !== undefined && filename === undefined) fields.push([name, bytes.toString("utf8")]);
    else if (name !== undefined && filename !== undefined) {
      const mime = /content-type:\s*([^\r\n;]+)/i.exec(head)?.[1]?.trim() ?? "application/octet-stream";
      files.push({ name, filename, mime, bytes });
    }
    at = next + 2;
  }
}
