import type { CreativeBody } from "@/lib/creatives/build-request";

/** Where the request goes: the Graph's address and version, as the server is configured. */
export type GraphPlace = { url: string; version: string };

/** Inside single quotes a shell changes nothing; a single quote itself ends them, stands escaped, and begins them anew. */
export const quoteForShell = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

export const creativesPath = (version: string, adAccountId: string) =>
  `/${version}/${adAccountId}/adcreatives`;

/** The request as a command to paste. The token is a shell variable and never part of the text. */
export function toCurl(body: CreativeBody, adAccountId: string, place: GraphPlace) {
  return [
    `curl -X POST ${quoteForShell(`${place.url}${creativesPath(place.version, adAccountId)}`)}`,
    `-H "Authorization: Bearer $ACCESS_TOKEN"`,
    `-H 'Content-Type: application/json'`,
    `--data-raw ${quoteForShell(JSON.stringify(body, null, 2))}`,
  ].join(" \\\n  ");
}
