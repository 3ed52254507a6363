export type JsonLine = {
  /** Key path of what the line holds; the line that closes an object has the path of the object. */
  path: readonly string[];
  depth: number;
  key: string | null;
  /** JSON text of the value; `{`, `[`, `}` or `]` where it opens or closes one. */
  value: string;
  comma: boolean;
  closes: boolean;
};

type Place = { path: readonly string[]; depth: number; key: string | null; comma: boolean };

function* linesOf(value: unknown, place: Place): Generator<JsonLine> {
  if (typeof value !== "object" || value === null) {
    yield { ...place, value: JSON.stringify(value), closes: false };
    return;
  }
  const isArray = Array.isArray(value);
  const entries = Object.entries(value).filter(([, child]) => child !== undefined);
  const [open, close] = isArray ? ["[", "]"] : ["{", "}"];
  if (entries.length === 0) {
    yield { ...place, value: open + close, closes: false };
    return;
  }
  yield { ...place, value: open, comma: false, closes: false };
  for (const [index, [key, child]] of entries.entries()) {
    yield* linesOf(child, {
      path: [...place.path, key],
      depth: place.depth + 1,
      key: isArray ? null : key,
      comma: index < entries.length - 1,
    });
  }
  yield { ...place, key: null, value: close, closes: true };
}

/** What `JSON.stringify(value, null, 2)` writes, line by line, with the key path of each. */
export const toJsonLines = (value: unknown): JsonLine[] => [
  ...linesOf(value, { path: [], depth: 0, key: null, comma: false }),
];

const longest = 96;

/** A long text cut short for reading, still between its quotes; anything else as it is. */
export function shorten(line: JsonLine): JsonLine {
  if (!line.value.startsWith('"') || line.value.length <= longest) return line;
  const kept = line.value.slice(0, longest).replace(/\\[^"]{0,5}$|[\ud800-\udbff]$/, "");
  return { ...line, value: `${kept.trimEnd()} …"` };
}

export const lineText = ({ depth, key, value, comma }: JsonLine) =>
  `${"  ".repeat(depth)}${key === null ? "" : `${JSON.stringify(key)}: `}${value}${comma ? "," : ""}`;

export const samePath = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((key, index) => key === other[index]);
