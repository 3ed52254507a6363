import type { z } from "zod";
import type { Call, Params } from "@/lib/sandbox/core/call";
import { invalidParameter } from "@/lib/sandbox/core/refuse";

function decode(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    const read: unknown = JSON.parse(value);
    return read;
  } catch {
    return value;
  }
}

/** Queries and forms carry objects, lists and numbers as JSON text; JSON bodies carry them as they are. */
export function parseInput<I extends z.ZodType>(
  schema: I,
  call: Call,
  pathParams: Record<string, string>,
): z.output<I> {
  const given: Params = { ...call.params, ...pathParams };
  const first = schema.safeParse(given);
  if (first.success) return first.data;
  for (const { path } of first.error.issues) {
    const [key] = path;
    if (typeof key === "string" && key in given) given[key] = decode(given[key]);
  }
  const second = schema.safeParse(given);
  if (second.success) return second.data;
  const [issue] = second.error.issues;
  const key = String(issue?.path[0] ?? "");
  throw key in given
    ? invalidParameter(`Param ${key} is not valid: ${issue?.message ?? "unexpected value"}`)
    : invalidParameter(`The parameter ${key} is required`);
}
