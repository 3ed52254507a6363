import { outcomeParam } from "@/lib/auth/round-trip";

export type Round = {
  /** Where the person comes back to; the page they are on unless told. */
  callbackUrl?: string | undefined;
  /** Permissions to ask for; only who they are unless told. */
  scope?: readonly string[] | undefined;
};

/** Sends the person through Facebook's dialog. Resolves once the browser is on its way; throws if it cannot leave. */
export async function startRound({ callbackUrl, scope }: Round) {
  const csrfToken = text(await read(await fetch("/api/auth/csrf")), "csrfToken");
  // Without `rerequest` Facebook does not show a permission again that was refused before.
  const search = new URLSearchParams(scope ? { scope: scope.join(","), auth_type: "rerequest" } : {});
  const back = new URL(callbackUrl ?? window.location.href, window.location.href);
  // What became of the round before is over.
  back.searchParams.delete(outcomeParam);
  const answer = await fetch(`/api/auth/signin/facebook?${search}`, {
    method: "POST",
    body: new URLSearchParams({ csrfToken, callbackUrl: back.href, json: "true" }),
  });
  window.location.assign(text(await read(answer), "url"));
}

async function read(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(`answered ${response.status}`);
  return response.json();
}

function text(answer: unknown, key: string) {
  const value: unknown =
    typeof answer === "object" && answer
      ? Object.entries(answer).find(([name]) => name === key)?.[1]
      : undefined;
  if (typeof value !== "string") throw new Error(`no ${key} in the answer`);
  return value;
}
