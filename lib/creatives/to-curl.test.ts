import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { buildRequest } from "@/lib/creatives/build-request";
import { toCurl } from "@/lib/creatives/to-curl";
import { exampleCreative } from "@/lib/testing/creative-subject";

const ids = { pageId: "1", instagramUserId: "2", threadsUserId: "3" };
const refs = [{ imageHash: "h", videoId: "" }];
const place = { url: "https://graph.example.test", version: "v25.0" };

const nasty = [
  `It's "quoted" 'twice', $HOME, \`id\`, $(id), !! and \\ backslash \\n`,
  "line one\nline two\r\n\ttab",
  "@file %20 & ; | > < * ? [a] {b} ~ #",
  "قهوة \u202eRTL\u202c 🧵 e\u0301 \u0000 \ud800",
  "'''",
  "-d --data-raw '; rm -rf /tmp/nowhere'",
];

/** Runs the command in a real shell in which `curl` only prints what it was called with. */
function argumentsIn(shell: string, command: string): string[] {
  const printed = execFileSync(shell, [
    "-c",
    `curl() { printf '%s\\0' "$@"; }\nACCESS_TOKEN='se"cr$et'\n${command}`,
  ]);
  return printed.toString("utf8").split("\0").slice(0, -1);
}

describe("the cURL command", () => {
  test.each(nasty)("hands curl exactly the body, whatever stands in it: %j", (text) => {
    const body = buildRequest(
      { ...exampleCreative, texts: { ...exampleCreative.texts, message: text } },
      ids,
      refs,
    );

    for (const shell of ["bash", "sh"]) {
      const args = argumentsIn(shell, toCurl(body, "act_9", place));

      expect(JSON.parse(args.at(-1) ?? "")).toEqual(body);
      expect(args.slice(0, -1)).toEqual([
        ...["-X", "POST", "https://graph.example.test/v25.0/act_9/adcreatives"],
        ...["-H", 'Authorization: Bearer se"cr$et', "-H", "Content-Type: application/json", "--data-raw"],
      ]);
    }
  });

  test("names the token only as a variable", () => {
    const command = toCurl(buildRequest(exampleCreative, ids, refs), "act_9", place);

    expect(command).toContain("$ACCESS_TOKEN");
    expect(command).not.toMatch(/access_token=/i);
  });
});
