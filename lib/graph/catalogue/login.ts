import type { CatalogueEntry } from "@/lib/graph/catalogue/entry";

/** Tokens, permissions, roles and the app itself. */
export const loginErrors: readonly CatalogueEntry[] = [
  { code: 190, subcode: 458, reason: "token_revoked" },
  { code: 190, subcode: 459, reason: "checkpoint" },
  { code: 190, subcode: 460, reason: "password_changed" },
  { code: 190, subcode: 463, reason: "token_expired" },
  { code: 190, subcode: 464, reason: "checkpoint" },
  { code: 190, subcode: 467, reason: "token_invalid" },
  { code: 190, subcode: 492, reason: "role_missing" },
  { code: 190, says: /page access token/i, reason: "page_token_needed" },
  { code: 190, reason: "token_invalid" },
  { code: 102, subcode: 458, reason: "token_revoked" },
  { code: 102, subcode: 459, reason: "checkpoint" },
  { code: 102, subcode: 460, reason: "password_changed" },
  { code: 102, subcode: 463, reason: "token_expired" },
  { code: 102, subcode: 464, reason: "checkpoint" },
  { code: 102, reason: "token_invalid" },
  { code: 2500, says: /access token/i, reason: "token_invalid" },
  { code: 104, reason: "proof_invalid" },
  { code: 100, says: /appsecret_proof/i, reason: "proof_invalid" },

  { code: 100, subcode: 36007, reason: "login_code_used" },
  { code: 100, subcode: 36008, reason: "redirect_mismatch" },
  { code: 100, subcode: 36009, reason: "login_code_used" },
  { code: 100, says: /authorization code has (been used|expired)/i, reason: "login_code_used" },

  { code: 3, reason: "app_access_limited" },
  { code: 10, reason: "permission_missing" },
  { code: 200, reason: "permission_missing" },
  { code: 270, reason: "app_access_limited" },
  { code: 283, reason: "permission_missing" },
  { code: 294, reason: "app_access_limited" },
  { mark: 1815694, reason: "role_missing" },
  { mark: 1885183, reason: "app_in_development" },
];
