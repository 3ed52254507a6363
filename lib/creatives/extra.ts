import type { Extra } from "@/lib/creatives/schema";
import { sameJson } from "@/lib/creatives/same-json";

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Who speaks, whose account it is and what happens with the request is never taken from what was pasted. */
const reserved = [
  ["name"],
  ["adAccountId"],
  ["access_token"],
  ["appsecret_proof"],
  ["execution_options"],
  // The Graph's own: each makes another call of it.
  ...[["method"], ["batch"], ["ids"]],
  ["threads_user_id"],
  ["object_story_spec", "page_id"],
  ["object_story_spec", "instagram_user_id"],
  ["object_story_spec", "threads_user_id"],
];
const startsWith = (path: readonly string[], other: readonly string[]) =>
  other.every((key, index) => path[index] === key);
const isReserved = (path: readonly string[]) => reserved.some((other) => startsWith(path, other));

/** `fromEntries` keeps a key like `__proto__` an ordinary key. */
const put = (tree: Tree, key: string, value: unknown): Tree =>
  Object.fromEntries([...Object.entries(tree), [key, value]]);

/** Something may be added to what the studio writes, or stand in place of a single value; never in place of a whole object. */
function grow(tree: Tree, [key, ...rest]: readonly string[], value: unknown): Tree {
  if (key === undefined) return tree;
  const there = Object.hasOwn(tree, key) ? tree[key] : undefined;
  if (rest.length === 0) return isTree(there) || Array.isArray(there) ? tree : put(tree, key, value);
  if (there !== undefined && !isTree(there)) return tree;
  return put(tree, key, grow(there ?? {}, rest, value));
}

/** A body, or a card of it, with what the studio has no field for. */
export const addExtra = (written: Tree, extra: readonly Extra[]): Tree =>
  extra
    .filter(({ path }) => !isReserved(path))
    .reduce((tree, { path, value }) => grow(tree, path, value), written);

/** What `whole` says beyond `written`, by path. `known` are paths that the studio has fields for. */
export function findExtra(
  whole: Tree,
  written: Tree,
  known: readonly (readonly string[])[],
  at: readonly string[] = [],
): { path: string[]; value: unknown }[] {
  return Object.entries(whole).flatMap(([key, value]) => {
    const path = [...at, key];
    const there = Object.hasOwn(written, key) ? written[key] : undefined;
    if (value === there) return [];
    const isKnown = known.some((other) => other.length === path.length && startsWith(path, other));
    if (isKnown || (at.length < 2 && isReserved(path))) return [];
    if (isTree(value) && isTree(there)) return findExtra(value, there, known, path);
    return sameJson(value, there) ? [] : [{ path, value }];
  });
}
