export type CodeToken = { text: string; kind: "plain" | "key" | "string" | "number" };

const json =
  /(?<key>"(?:[^"\\]|\\.)*"(?=\s*:))|(?<string>"(?:[^"\\]|\\.)*"?)|(?<number>-?\b\d+(?:\.\d+)?\b|\b(?:true|false|null)\b)/g;
const shell = /(?<string>"(?:[^"\\]|\\.)*"?|'[^']*'?)/g;

/** Splits one line into what it is coloured by; joined again it is the same line. */
export function codeTokens(line: string, language: "json" | "shell" | "text"): CodeToken[] {
  if (language === "text") return [{ text: line, kind: "plain" }];
  const tokens: CodeToken[] = [];
  let at = 0;
  for (const match of line.matchAll(language === "json" ? json : shell)) {
    if (match.index > at) tokens.push({ text: line.slice(at, match.index), kind: "plain" });
    const kind = match.groups?.["key"] ? "key" : match.groups?.["string"] ? "string" : "number";
    tokens.push({ text: match[0], kind });
    at = match.index + match[0].length;
  }
  if (at < line.length) tokens.push({ text: line.slice(at), kind: "plain" });
  return tokens;
}
