import type { Params } from "@/lib/sandbox/core/call";
import { invalidParameter } from "@/lib/sandbox/core/refuse";

const structured = new Set([
  "object_story_spec",
  "call_to_action",
  "degrees_of_freedom_spec",
  "execution_options",
  "asset_feed_spec",
  "adlabels",
]);
const aside = new Set([
  "access_token",
  "appsecret_proof",
  "execution_options",
  "id",
  "fields",
  "locale",
  "method",
]);

function decode(key: string, value: unknown): unknown {
  if (typeof value !== "string" || !structured.has(key)) return value;
  try {
    const read: unknown = JSON.parse(value);
    return read;
  } catch {
    throw invalidParameter(`Param ${key} must be valid JSON`);
  }
}

/** The parameters of a creative as values, whether they came as JSON or as form fields holding JSON. */
export function decodeSpec(params: Params): { spec: Params; validateOnly: boolean } {
  const options = decode("execution_options", params["execution_options"]);
  const validateOnly = Array.isArray(options) && options.includes("validate_only");
  const kept = Object.entries(params).filter(([key, value]) => !aside.has(key) && value !== undefined);
  return { spec: Object.fromEntries(kept.map(([key, value]) => [key, decode(key, value)])), validateOnly };
}

/** The same whatever order the keys came in. */
function print(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(print).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${print(inner)}`).join(",")}}`;
}

const prints = new WeakMap<Params, string>();

/** Tells whether two creatives are the same; remembered, since each new one is held against all others. */
export function fingerprint(spec: Params): string {
  const known = prints.get(spec);
  if (known !== undefined) return known;
  const made = print(spec);
  prints.set(spec, made);
  return made;
}
