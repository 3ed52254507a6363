import { z } from "zod";
import { endpoint } from "@/lib/graph/endpoint";
import { count, optional, text, wireId } from "@/lib/graph/wire";
import { MetaId } from "@/lib/ids";

/** `expires_in` in seconds; absent for tokens without an end. */
const Token = z.object({ access_token: z.string().min(1), token_type: text, expires_in: count });

/** A code is good once, so a lost answer is not asked for again. */
export const exchangeCode = endpoint({
  name: "exchangeCode",
  method: "GET",
  path: "/oauth/access_token",
  token: "none",
  repeatable: false,
  input: z.object({
    client_id: z.string(),
    client_secret: z.string(),
    redirect_uri: z.string(),
    code: z.string(),
    code_verifier: z.string().optional(),
  }),
  output: Token,
});

/** A short-lived token for one of about 60 days. */
export const exchangeToken = endpoint({
  name: "exchangeToken",
  method: "GET",
  path: "/oauth/access_token",
  token: "none",
  input: z.object({
    grant_type: z.literal("fb_exchange_token").default("fb_exchange_token"),
    client_id: z.string(),
    client_secret: z.string(),
    fb_exchange_token: z.string(),
  }),
  output: Token,
});

const TokenFacts = z.object({
  is_valid: z.boolean(),
  app_id: optional(wireId(MetaId)),
  user_id: optional(wireId(MetaId)),
  type: text,
  /** Seconds since 1970; 0 means never. */
  expires_at: count,
  data_access_expires_at: count,
  issued_at: count,
  scopes: optional(z.array(z.string())),
  granular_scopes: optional(
    z.array(z.object({ scope: z.string(), target_ids: optional(z.array(wireId(MetaId))) })),
  ),
  error: optional(z.object({ code: count, subcode: count, message: text })),
});

/** What Meta knows of a token. An invalid one is an answer with `is_valid: false`, not an error. */
export const debugToken = endpoint({
  name: "debugToken",
  method: "GET",
  path: "/debug_token",
  token: "app",
  input: z.object({ input_token: z.string() }),
  output: z.object({ data: TokenFacts }).transform(({ data }) => data),
});
