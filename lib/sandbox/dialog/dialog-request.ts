import { z } from "zod";
import { knownScopes } from "@/lib/sandbox/store/grants";

const list = z
  .string()
  .default("")
  .transform((text) => text.split(/[\s,]+/).filter((scope) => scope !== ""));

/** What an app asks of the login dialog, in the parameters Meta documents. */
export const DialogRequest = z.object({
  client_id: z.string().default(""),
  redirect_uri: z.string().default(""),
  state: z.string().optional(),
  scope: list,
  auth_type: z.string().default(""),
  response_type: z.string().default("code"),
  config_id: z.string().optional(),
  display: z.string().optional(),
  code_challenge: z.string().optional(),
  code_challenge_method: z.string().optional(),
  /** The sandbox's own: who was chosen on the first screen. */
  person: z.string().optional(),
});
export type DialogRequest = z.output<typeof DialogRequest>;

/** A login configuration stands for everything the product can ask. */
export function scopesOf({ scope, config_id }: DialogRequest): string[] {
  const asked = scope.length === 0 && config_id !== undefined ? [...knownScopes] : scope;
  return [...new Set(["public_profile", ...asked])];
}

export const isRerequest = ({ auth_type }: DialogRequest) => auth_type.split(",").includes("rerequest");

/** Why the dialog cannot be shown, in words for the developer who opened it. */
export function problemWith(
  request: DialogRequest,
  appId: string,
  allowed: readonly string[],
): string | null {
  if (request.client_id !== appId) {
    return "Invalid App ID: the client_id is not the id of the app this sandbox knows.";
  }
  if (!/^https?:\/\//.test(request.redirect_uri) || !URL.canParse(request.redirect_uri)) {
    return "The redirect_uri is missing or is not an absolute address.";
  }
  if (allowed.length > 0 && !allowed.includes(request.redirect_uri)) {
    return "URL blocked: the redirect_uri is not among the addresses this app may return to.";
  }
  const known: readonly string[] = knownScopes;
  const unknown = request.scope.filter((scope) => !known.includes(scope));
  if (unknown.length > 0) return `Invalid Scopes: ${unknown.join(", ")}.`;
  if (request.code_challenge !== undefined && request.code_challenge_method !== "S256") {
    return "The code_challenge_method must be S256.";
  }
  return null;
}
