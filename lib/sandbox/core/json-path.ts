const reference = /\{result=([\w-]+):(\$[^}]*)\}/g;

function step(values: readonly unknown[], key: string): unknown[] {
  return values.flatMap((value) => {
    if (typeof value !== "object" || value === null) return [];
    if (key === "*") return Object.values(value);
    const inner: unknown = Reflect.get(value, key);
    return inner === undefined ? [] : [inner];
  });
}

/** `$.data.*.id` and `$.data[0].id`; no filters. */
function select(value: unknown, path: string): unknown[] {
  const keys = path.slice(1).match(/[\w*-]+/g) ?? [];
  return keys.reduce<unknown[]>(step, [value]);
}

/** Names of the operations whose answers this text asks for. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(reference)].map(([, name = ""]) => name);
}

/** Puts what earlier operations answered in place of `{result=name:$.path}`. */
export function fillIn(
  text: string,
  results: ReadonlyMap<string, unknown>,
  encode: (value: string) => string,
) {
  return text.replace(reference, (_, name: string, path: string) =>
    encode(select(results.get(name), path).map(String).join(",")),
  );
}
