import { MetaError } from "@/lib/sandbox/core/meta-error";

export type Field = { name: string; key: string; args: Record<string, string>; fields: Field[] | null };

const cache = new Map<string, Field[]>();
const cacheLimit = 500;

const syntaxError = (text: string, at: number) =>
  new MetaError({
    message: `Syntax error "Expected a field name" at character ${at}: ${text.slice(at, at + 20)}`,
    type: "OAuthException",
    code: 2500,
  });

function parse(text: string): Field[] {
  let at = 0;
  const word = () => {
    const start = at;
    while (at < text.length && /[\w-]/.test(text[at] ?? "")) at++;
    if (at === start) throw syntaxError(text, at);
    return text.slice(start, at);
  };
  const skip = () => {
    while (/\s/.test(text[at] ?? "")) at++;
  };

  function field(): Field {
    const name = word();
    const args: Record<string, string> = {};
    while (text[at] === ".") {
      at++;
      const modifier = word();
      const end = text.indexOf(")", at);
      if (text[at] !== "(" || end < 0) throw syntaxError(text, at);
      args[modifier] = text.slice(at + 1, end);
      at = end + 1;
    }
    let fields: Field[] | null = null;
    if (text[at] === "{") {
      at++;
      fields = list("}");
      at++;
    }
    return { name, key: args["as"] ?? name, args, fields };
  }

  function list(close: string | undefined): Field[] {
    const fields: Field[] = [];
    for (;;) {
      skip();
      if (text[at] === close) return fields;
      fields.push(field());
      skip();
      if (text[at] === ",") at++;
      else if (text[at] !== close) throw syntaxError(text, at);
    }
  }

  return list(undefined);
}

/** `a,b{c},edge.limit(5){d}` as a tree. */
export function parseFields(text: string): Field[] {
  const known = cache.get(text);
  if (known) return known;
  const fields = parse(text);
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(text, fields);
  return fields;
}
