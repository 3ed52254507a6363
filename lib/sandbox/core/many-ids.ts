import type { Operation, Outcome } from "@/lib/sandbox/core/perform";
import { envelope, MetaError } from "@/lib/sandbox/core/meta-error";
import { mergeUsage, type Headers } from "@/lib/sandbox/limits/usage-headers";
import { invalidParameter } from "@/lib/sandbox/core/refuse";

const maxIds = 50;

const refused = (error: MetaError): Outcome => ({
  kind: "answered",
  status: error.status,
  body: JSON.stringify(envelope(error)),
  headers: error.headers,
});

const unknownId = (id: string) =>
  refused(
    new MetaError(
      {
        message: `(#803) Some of the aliases you requested do not exist: ${id}`,
        type: "OAuthException",
        code: 803,
      },
      404,
    ),
  );

/** `?ids=1,2`: one object per id, or the first failure for all of them. */
export async function readMany(
  outer: Operation,
  perform: (operation: Operation) => Promise<Outcome>,
): Promise<Outcome> {
  const { ids: asked, ...params } = outer.params;
  const ids = String(asked)
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
  if (ids.length > maxIds) {
    return refused(invalidParameter(`Too many IDs. Maximum: ${maxIds}. Provided: ${ids.length}.`));
  }
  const outcomes = await Promise.all(
    ids.map((id) => perform({ ...outer, path: `/${id}`, params: { ...params } })),
  );
  const parts: string[] = [];
  const usage: Headers[] = [];
  for (const [at, outcome] of outcomes.entries()) {
    const id = ids[at] ?? "";
    if (outcome.kind !== "answered") return outcome;
    usage.push(outcome.headers);
    if (outcome.status !== 200) return outcome.body.includes('"error_subcode":33') ? unknownId(id) : outcome;
    parts.push(`${JSON.stringify(id)}:${outcome.body}`);
  }
  return { kind: "answered", status: 200, body: `{${parts.join(",")}}`, headers: mergeUsage(usage) };
}
