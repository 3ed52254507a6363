/** `/v25.0/me` → `v25.0` and `/me`. */
export function splitVersion(path: string): { version: string | null; path: string } {
  const [, version, rest = ""] = /^\/(v\d+\.\d+)(\/.*)?$/.exec(path) ?? [];
  return version === undefined ? { version: null, path } : { version, path: rest === "" ? "/" : rest };
}
