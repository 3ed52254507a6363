import { ImportError, placeOf } from "@/lib/imports/problem";

const ansi: Record<string, string> = {
  n: "\n",
  t: "\t",
  r: "\r",
  a: "\x07",
  b: "\b",
  f: "\f",
  v: "\v",
  e: "\x1b",
};
const escape = /\\(?:x([\da-fA-F]{1,2})|u([\da-fA-F]{1,4})|U([\da-fA-F]{1,8})|([0-7]{1,3})|([^]))/y;

/** What stands behind a backslash within `$'…'`, and where it ends. */
function readEscape(text: string, at: number): [string, number] {
  escape.lastIndex = at;
  const found = escape.exec(text);
  if (!found) return ["\\", at + 1];
  const [whole, byte, short, long, octal, letter = ""] = found;
  const hex = byte ?? short ?? long;
  const point = hex ? parseInt(hex, 16) : octal ? parseInt(octal, 8) : null;
  const known = point !== null && point <= 0x10ffff ? String.fromCodePoint(point) : null;
  const plain = /['"\\?]/.test(letter) ? letter : `\\${letter}`;
  return [known ?? ansi[letter] ?? plain, at + whole.length];
}

/**
 * The words of one shell command, as a POSIX shell with `$'…'` splits it. Nothing is run or filled in: `$NAME` and
 * `$(…)` stay the letters they are. Throws ImportError for a quote without an end and for a second command.
 */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  let word: string | null = null;
  let at = 0;
  const add = (part: string) => (word = (word ?? "") + part);
  const fail = (code: "unended_quote" | "several_commands", position: number) =>
    new ImportError({ code, ...placeOf(text, position) });

  function readSingle(start: number) {
    const end = text.indexOf("'", start);
    if (end < 0) throw fail("unended_quote", start - 1);
    add(text.slice(start, end));
    return end + 1;
  }

  function readAnsi(start: number) {
    for (let i = start; i < text.length; ) {
      const letter = text[i] ?? "";
      if (letter === "'") {
        add("");
        return i + 1;
      }
      if (letter !== "\\") {
        add(letter);
        i += 1;
        continue;
      }
      const [part, next] = readEscape(text, i);
      add(part);
      i = next;
    }
    throw fail("unended_quote", start - 2);
  }

  function readDouble(start: number) {
    for (let i = start; i < text.length; i += 1) {
      const letter = text[i] ?? "";
      const next = text[i + 1] ?? "";
      if (letter === '"') {
        add("");
        return i + 1;
      }
      if (letter !== "\\" || !/[$`"\\\n]/.test(next)) add(letter);
      else {
        if (next !== "\n") add(next);
        i += 1;
      }
    }
    throw fail("unended_quote", start - 1);
  }

  while (at < text.length) {
    const letter = text[at] ?? "";
    if (/[\s]/.test(letter)) {
      if (word !== null) words.push(word);
      word = null;
      if (letter === "\n" && words.length > 0 && text.slice(at).trim() !== "")
        throw fail("several_commands", at + 1);
      at += 1;
    } else if (letter === "'") at = readSingle(at + 1);
    else if (letter === '"') at = readDouble(at + 1);
    else if (letter === "$" && text[at + 1] === "'") at = readAnsi(at + 2);
    else if (letter === "\\") {
      const next = text[at + 1] ?? "";
      if (next === "\r" && text[at + 2] === "\n") at += 1;
      else if (next !== "\n") add(next);
      at += 2;
    } else if (/[;|&<>]/.test(letter)) {
      if (text.slice(at).replace(/^[;&]\s*/, "") === "") break;
      throw fail("several_commands", at);
    } else {
      add(letter);
      at += 1;
    }
  }
  return word === null ? words : [...words, word];
}
