const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const accented = "àƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";

/** Makes a message look foreign and about a third longer, and leaves ICU arguments and tags as they are. */
export function pseudoMessage(message: string): string {
  if (message === "") return message;
  const letters = message.replace(/\{[^}]*\}|<[^>]*>/g, "").length;
  return `[${accentText(message)}${padding(Math.ceil(letters * 0.3))}]`;
}

interface Messages {
  [key: string]: string | Messages;
}

export function pseudoMessages<Tree extends Messages>(tree: Tree): Tree;
export function pseudoMessages(tree: Messages): Messages {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === "string" ? pseudoMessage(value) : pseudoMessages(value),
    ]),
  );
}

function padding(length: number): string {
  return length === 0
    ? ""
    : ` ${"ōōōō "
        .repeat(Math.ceil(length / 5))
        .slice(0, length)
        .trim()}`;
}

function accentText(text: string): string {
  let out = "";
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    const end =
      char === "{" ? closingBrace(text, at) : char === "<" ? text.indexOf(">", at) : quoteEnd(text, at);
    if (end > at) {
      const piece = text.slice(at, end + 1);
      out += char === "{" ? accentArgument(piece) : piece;
      at = end + 1;
    } else {
      out += accentLetter(char);
      at += 1;
    }
  }
  return out;
}

/** Where an ICU-quoted stretch such as '{' ends, or -1 when there is none at this place. */
function quoteEnd(text: string, at: number): number {
  if (text.charAt(at) !== "'" || !/[{}<>]/.test(text.charAt(at + 1))) return -1;
  return text.indexOf("'", at + 1);
}

function closingBrace(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i += 1) {
    if (text.charAt(i) === "{") depth += 1;
    if (text.charAt(i) === "}" && (depth -= 1) === 0) return i;
  }
  return -1;
}

/** `{count, plural, one {# card} other {# cards}}`: the branches are text, everything around them is syntax. */
function accentArgument(argument: string): string {
  const head = /^\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,/.exec(argument)?.[0];
  if (!head) return argument;
  let out = head;
  let at = head.length;
  while (at < argument.length) {
    const end = argument.charAt(at) === "{" ? closingBrace(argument, at) : -1;
    if (end > at) {
      out += `{${accentText(argument.slice(at + 1, end))}}`;
      at = end + 1;
    } else {
      out += argument.charAt(at);
      at += 1;
    }
  }
  return out;
}

function accentLetter(char: string): string {
  const index = plain.indexOf(char);
  return index < 0 ? char : accented.charAt(index);
}
