import { z } from "zod";
import { MetaId } from "@/lib/ids";
import { wireId } from "@/lib/graph/wire";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Keys that may accompany an answer without saying that something was found. */
const silent = new Set(["data", "paging", "summary", "__debug__"]);

type Seen = { id: unknown } | "nothing" | "something";

/** `data` may be an array, a single object or absent; an array of objects without a key at all is nothing. */
function look(value: unknown, keys: readonly string[], quiet: ReadonlySet<string>): Seen {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) {
    const seen = value.map((item) => look(item, keys, quiet));
    return (
      seen.find((one) => typeof one === "object") ?? (seen.includes("something") ? "something" : "nothing")
    );
  }
  if (!isObject(value)) return "something";
  const key = keys.find((name) => value[name] !== undefined && value[name] !== null);
  if (key !== undefined) {
    const found = value[key];
    return isObject(found) ? look(found, [...keys, "id"], quiet) : { id: found };
  }
  if (Object.keys(value).some((name) => !quiet.has(name) && value[name] !== null)) return "something";
  return look(value["data"], keys, quiet);
}

/**
 * Digs one id out of the shapes Meta is known to answer for the same question: `{data:[{key}]}`, `{data:{key}}`,
 * `{key}`, `[]`, `{}`. `keys` are tried in order. What holds something other than an id is an error, not "none".
 */
function idAnswer(keys: readonly string[], extraSilent: readonly string[] = []) {
  const quiet = new Set([...silent, ...extraSilent]);
  return z.unknown().transform((value, context) => {
    const seen = value === null || value === undefined ? "something" : look(value, keys, quiet);
    if (seen === "nothing") return null;
    const id = typeof seen === "object" ? wireId(MetaId).safeParse(seen.id) : undefined;
    if (id?.success) return id.data;
    context.addIssue({ code: "custom", message: `expected an id under ${keys.join(", ")}` });
    return z.NEVER;
  });
}

/** A lookup: null means Meta answered and there is none. */
export const lookupAnswer = idAnswer;

/** A creation: an answer without an id proves nothing. */
export const creationAnswer = (keys: readonly string[]) => idAnswer(keys).pipe(z.string());
