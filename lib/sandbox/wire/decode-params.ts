import type { Params } from "@/lib/sandbox/core/call";
import { invalidParameter } from "@/lib/sandbox/core/refuse";
import { readMultipart } from "@/lib/sandbox/wire/multipart";
import type { FilePart, WireRequest } from "@/lib/sandbox/wire/request";

const empty: Params = Object.freeze(Object.create(null));

export function readQuery(query: string): Params {
  if (query === "") return { ...empty };
  const params: Params = {};
  for (const [key, value] of new URLSearchParams(query)) if (key !== "__proto__") params[key] = value;
  return params;
}

function readJson(text: string): Params {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read === "object" && read !== null && !Array.isArray(read)) return { ...read };
  } catch {
    throw invalidParameter("The body is not valid JSON");
  }
  throw invalidParameter("The body is not a JSON object");
}

/** Query and body as one set of parameters; where both name one, the body counts. */
export function decodeParams(request: WireRequest, query: string): { params: Params; files: FilePart[] } {
  const params = readQuery(query);
  if (request.body.length === 0) return { params, files: [] };
  const body = Buffer.from(request.body.buffer, request.body.byteOffset, request.body.length);
  const type = request.headers["content-type"] ?? "";
  if (type.includes("multipart/form-data")) {
    const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1] ?? "";
    const parts = readMultipart(body, boundary);
    if (!parts) throw invalidParameter("The multipart body cannot be read");
    for (const [key, value] of parts.fields) if (key !== "__proto__") params[key] = value;
    return { params, files: parts.files };
  }
  const text = body.toString("utf8");
  const json = type.includes("json") || (!type.includes("urlencoded") && text.startsWith("{"));
  Object.assign(params, json ? readJson(text) : readQuery(text));
  return { params, files: [] };
}
