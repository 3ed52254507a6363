/** Objectives Meta documents for ads on Threads. */
export const objectives = [
  "OUTCOME_AWARENESS",
  "OUTCOME_TRAFFIC",
  "OUTCOME_ENGAGEMENT",
  "OUTCOME_SALES",
] as const;
export type Objective = (typeof objectives)[number];

export const defaultCountries = ["US"];

/**
 * What an ad set's `targeting` needs before it can deliver on Threads. Threads never stands alone: it wants Instagram
 * beside it, and `threads_stream` wants Instagram's `stream`. Source: Meta's guide to creating Threads ads.
 */
export function placementTargeting(countries: readonly string[] = defaultCountries) {
  return {
    geo_locations: { countries: [...countries] },
    publisher_platforms: ["instagram", "threads"],
    instagram_positions: ["stream"],
    threads_positions: ["threads_stream"],
  };
}

/** The targeting as text: one key a line, lists kept on theirs, so that it reads at a glance and pastes as JSON. */
export function targetingSnippet(countries?: readonly string[]): string {
  const lines = Object.entries(placementTargeting(countries)).map(
    ([key, value]) =>
      `  ${JSON.stringify(key)}: ${JSON.stringify(value).replaceAll(",", ", ").replaceAll(":", ": ")}`,
  );
  return `{\n${lines.join(",\n")}\n}`;
}

const countryCode = /^[A-Z]{2}$/;

/** Two-letter codes out of what somebody typed, in the order typed and each once; null when a word is no code. */
export function parseCountries(text: string): string[] | null {
  const words = text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean);
  if (words.length === 0 || words.some((word) => !countryCode.test(word))) return null;
  return [...new Set(words)];
}
