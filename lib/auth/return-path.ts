/** Set by proxy.ts, since a page cannot ask for its own address. Nothing but the way back depends on it. */
export const pathHeader = "x-heddle-path";

/** A path inside this site, or null: never another site, however the address is dressed up. */
export function insidePath(
  wanted: string | null | undefined,
  origin = "http://inside.invalid",
): string | null {
  if (!wanted || !URL.canParse(wanted, origin)) return null;
  const url = new URL(wanted, origin);
  return url.origin === new URL(origin).origin ? `${url.pathname}${url.search}${url.hash}` : null;
}

export function signInPath(from: string | null | undefined) {
  const path = insidePath(from);
  return path && path !== "/" ? `/sign-in?${new URLSearchParams({ callbackUrl: path })}` : "/sign-in";
}
