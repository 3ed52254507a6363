import type { Operation, Outcome } from "@/lib/sandbox/core/perform";
import { envelope, MetaError } from "@/lib/sandbox/core/meta-error";
import { invalidParameter } from "@/lib/sandbox/core/refuse";

const maxIds = 50;

const refused = (error: MetaError): Outcome => ({
  kind: "answered",
  status: error.status,
  body: JSON.stringify(envelope(error)),
  headers: error.headers,
});

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
  const parts: string[] = [];
  for (const id of ids) {
    const outcome = await perform({ ...outer, path: `/${id}`, params: { ...params } });
    if (outcome.kind !== "answered") return outcome;
    if (outcome.status !== 200) {
      if (!outcome.body.includes('"error_subcode":33')) return outcome;
      return refused(
        new MetaError(
          {
            message: `(#803) Some of the aliases you requested do not exist: ${id}`,
            type: "OAuthException",
            code: 803,
          },
          404,
        ),
      );
    }
    parts.push(`${JSON.stringify(id)}:${outcome.body}`);
  }
  return { kind: "answered", status: 200, body: `{${parts.join(",")}}`, headers: {} };
}
