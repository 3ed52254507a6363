import { parseJson } from "@/lib/imports/parse-json";
import { ImportError } from "@/lib/imports/problem";
import { readCurl, type Command } from "@/lib/imports/read-curl";

type Tree = Record<string, unknown>;

/** `kind`: what was pasted. `body` has no token in it. `adAccountId`: where the command would have sent it. */
export type Pasted = {
  kind: "spec" | "body" | "curl";
  body: Tree;
  adAccountId: string | null;
  hadSecret: boolean;
};

const secretKeys = new Set([
  "access_token",
  "appsecret_proof",
  "client_secret",
  "input_token",
  "fb_exchange_token",
]);
const storyKeys = ["link_data", "video_data", "photo_data", "text_data", "template_data", "page_id"];

const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Without whatever lets somebody in, at any depth. */
function withoutSecrets(value: unknown, found: () => void): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutSecrets(one, found));
  if (!isTree(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !secretKeys.has(key) || found());
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutSecrets(part, found)]));
}

/** In a form each value is text, and the structured ones are JSON. */
function fromForm(pairs: Iterable<[string, string]>): Tree {
  return Object.fromEntries(
    [...pairs].map(([key, text]) => [key, /^\s*[{[]/.test(text) ? parseJson(text) : text]),
  );
}

function bodyOf({ data, fields, url }: Command, text: string): Tree {
  const query = URL.canParse(url) ? fromForm(new URL(url).searchParams) : {};
  const joined = data.join("&");
  if (joined === "" && fields.length === 0 && Object.keys(query).length === 0) {
    throw new ImportError({ code: "no_data" });
  }
  if (!/^\s*[{[]/.test(joined))
    return { ...query, ...fromForm(new URLSearchParams(joined)), ...fromForm(fields) };
  // Quoting may have changed the letters; only where it did not can the place be told in what was pasted.
  const offset = text.indexOf(joined);
  const parsed = offset < 0 ? parseJson(joined) : parseJson(joined, text, offset);
  if (!isTree(parsed)) throw new ImportError({ code: "not_an_object" });
  return { ...query, ...parsed };
}

function accountOf(url: string) {
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  const [, account] = /\/(act_\d+|act_[A-Z_]+)\/adcreatives\/?$/.exec(path) ?? [];
  if (account === undefined) throw new ImportError({ code: "other_edge", path: path || "/" });
  return /^act_\d+$/.test(account) ? account : null;
}

/** A spec alone, as the body it belongs in; some write the spec, or a whole creative, as JSON within JSON. */
function asBody(value: unknown): { kind: "spec" | "body"; body: Tree } {
  if (!isTree(value)) throw new ImportError({ code: "not_an_object" });
  if (isTree(value["creative"])) return asBody(value["creative"]);
  const spec = value["object_story_spec"];
  if (spec !== undefined) {
    const read = typeof spec === "string" ? parseJson(spec) : spec;
    if (!isTree(read)) throw new ImportError({ code: "wrong_value", path: "object_story_spec" });
    return { kind: "body", body: { ...value, object_story_spec: read } };
  }
  if (storyKeys.some((key) => key in value)) return { kind: "spec", body: { object_story_spec: value } };
  throw new ImportError({ code: "no_spec", keys: Object.keys(value).slice(0, 8).join(", ") });
}

/** What somebody pasted: a spec, a whole body, or a curl command. Throws ImportError, which tells where. */
export function readPasted(text: string): Pasted {
  if (text.trim() === "") throw new ImportError({ code: "empty" });
  const isCommand = /^\s*(\$\s+)?curl\s/.test(text);
  const command = isCommand ? readCurl(text.replace(/^\s*\$\s+/, "")) : null;
  const adAccountId = command && accountOf(command.url);
  const { kind, body } = asBody(command ? bodyOf(command, text) : parseJson(text));
  let hadSecret = command?.hadSecret ?? false;
  const clean = withoutSecrets(body, () => void (hadSecret = true));
  if (!isTree(clean)) throw new ImportError({ code: "not_an_object" });
  return { kind: command ? "curl" : kind, body: clean, adAccountId, hadSecret };
}
