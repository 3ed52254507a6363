const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Markup that is already safe. */
export class Html {
  constructor(readonly markup: string) {}
}

type Part = string | number | Html | null | false | readonly (Html | null | false)[];

function write(part: Part): string {
  if (part === null || part === false) return "";
  if (part instanceof Html) return part.markup;
  if (typeof part === "object") return part.map(write).join("");
  return String(part).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** Everything put in is escaped unless it is Html itself. */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(texts.reduce((whole, text, at) => whole + write(parts[at - 1] ?? "") + text));
}
