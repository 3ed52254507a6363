import { z } from "zod";
import { fillIn } from "@/lib/sandbox/core/json-path";
import type { Operation } from "@/lib/sandbox/core/perform";
import { invalidParameter } from "@/lib/sandbox/core/refuse";
import { readQuery } from "@/lib/sandbox/wire/decode-params";
import { splitVersion } from "@/lib/sandbox/wire/split-version";

export const maxBatch = 50;

const Item = z.object({
  method: z.string().default("GET"),
  relative_url: z.string(),
  body: z.union([z.string(), z.record(z.string(), z.unknown())]).nullish(),
  name: z.string().nullish(),
  depends_on: z.string().nullish(),
  access_token: z.string().nullish(),
  attached_files: z.string().nullish(),
  attachedFiles: z.string().nullish(),
  omit_response_on_success: z.boolean().nullish(),
  headers: z.union([z.array(z.string()), z.record(z.string(), z.string())]).nullish(),
});
export type Item = z.output<typeof Item>;

export function readItems(batch: unknown): Item[] {
  let value = batch;
  if (typeof batch === "string") {
    try {
      value = JSON.parse(batch);
    } catch {
      throw invalidParameter("batch parameter must be a JSON array");
    }
  }
  if (Array.isArray(value) && value.length > maxBatch) {
    throw invalidParameter(`Too many requests in batch message. Maximum batch size is ${maxBatch}`);
  }
  const items = z.array(Item).safeParse(value);
  if (!items.success) throw invalidParameter("batch parameter must be a JSON array");
  return items.data;
}

export function ifNoneMatch({ headers }: Item): string | undefined {
  if (!headers) return undefined;
  if (!Array.isArray(headers)) return headers["If-None-Match"] ?? headers["if-none-match"];
  const line = headers.find((header) => /^if-none-match:/i.test(header));
  return line?.slice(line.indexOf(":") + 1).trim();
}

/** The operation as if it had come alone; `results` are what named operations before it answered. */
export function prepare(item: Item, outer: Operation, results: ReadonlyMap<string, unknown>): Operation {
  const url = fillIn(item.relative_url, results, encodeURIComponent);
  const [target = "", query = ""] = url.split(/\?(.*)/s);
  const { path, version } = splitVersion(`/${target.replace(/^\/+/, "")}`);
  const body = typeof item.body === "string" ? fillIn(item.body, results, encodeURIComponent) : "";
  const params = { ...readQuery(query), ...(typeof item.body === "object" ? item.body : readQuery(body)) };
  const wanted = (item.attached_files ?? item.attachedFiles ?? "").split(",").map((name) => name.trim());
  const own = params["access_token"];
  const token = typeof own === "string" ? own : (item.access_token ?? outer.token);
  if (token === outer.token) params["appsecret_proof"] ??= outer.params["appsecret_proof"];
  return {
    method: item.method.toUpperCase(),
    path,
    version: version ?? outer.version,
    origin: outer.origin,
    params,
    files: outer.files.filter(({ name }) => wanted.includes(name)),
    token,
    inBatch: true,
  };
}
