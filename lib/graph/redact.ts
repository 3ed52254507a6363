const patterns: [RegExp, string][] = [
  [/(https?:\/\/[^\s?#"'<>]+)[?#][^\s"'<>]*/gi, "$1"],
  [
    /\b(access_token|appsecret_proof|client_secret|input_token|fb_exchange_token|code_verifier|signed_request)(["']?\s*[=:]\s*["']?)[^\s&"',}]+/gi,
    "$1$2…",
  ],
  [/\bBearer\s+\S+/gi, "Bearer …"],
  [/\bEA[A-Za-z][A-Za-z0-9_-]{16,}/g, "…"],
  [/\b[0-9a-f]{64}\b/gi, "…"],
  [/\b\d{5,}\|[\w-]{8,}/g, "…"],
];

/** Shorter ones would blank out ordinary words. */
const shortestSecret = 6;

/** Takes the given secrets out of a text, plain and percent-encoded, then whatever looks like one, and each URL's query. */
export function redact(text: string, secrets: readonly string[] = []) {
  const known = secrets
    .flatMap((secret) => [secret, new URLSearchParams({ "": secret }).toString().slice(1)])
    .filter(({ length }) => length >= shortestSecret);
  const withoutKnown = known.reduce((cleaned, secret) => cleaned.replaceAll(secret, "…"), text);
  return patterns.reduce((cleaned, [pattern, mark]) => cleaned.replace(pattern, mark), withoutKnown);
}
