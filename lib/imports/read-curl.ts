import { ImportError } from "@/lib/imports/problem";
import { splitWords } from "@/lib/imports/split-words";

/** Options of curl that are followed by a value, and what the value is for. Those not named here are left alone. */
const data = new Set(["-d", "--data", "--data-raw", "--data-binary", "--data-ascii", "--json"]);
const form = new Set(["-F", "--form", "--form-string", "--data-urlencode"]);
const secret = new Set(["-u", "--user", "-b", "--cookie", "--oauth2-bearer", "-E", "--cert", "--key"]);
const other = new Set(
  "-X --request -H --header -A --user-agent -e --referer -o --output -m --max-time -x --proxy -w --write-out -c --cookie-jar --connect-timeout --retry --cacert --resolve -T --upload-file".split(
    " ",
  ),
);
const valued = new Set([...data, ...form, ...secret, ...other, "--url"]);

export type Command = {
  url: string;
  /** The text behind `--data` and its like; several are joined as curl joins them. */
  data: string[];
  fields: [string, string][];
  /** Whether something stood there that lets somebody in: it was thrown away. */
  hadSecret: boolean;
};

const secretHeader = /^\s*(?:authorization|cookie|proxy-authorization|x-[\w-]*token)\s*:(.*)$/is;

/** A variable of the shell stands for a token and is none. */
const isSecretHeader = (text: string) => {
  const content = secretHeader.exec(text)?.[1];
  return content !== undefined && !/\$\{?\w+\}?\s*$/.test(content);
};

/** `-XPOST` and `--data=…` as option and value. */
function* options(words: readonly string[]): Generator<[string | null, string]> {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const [long = "", ...rest] = word.startsWith("--") ? word.split("=") : [];
    const short = /^-[a-zA-Z]/.test(word) ? word.slice(0, 2) : "";
    if (rest.length > 0 && valued.has(long)) yield [long, rest.join("=")];
    else if (valued.has(word)) yield [word, words[(at += 1)] ?? ""];
    else if (valued.has(short)) yield [short, word.slice(2)];
    else if (!word.startsWith("-")) yield [null, word];
  }
}

function fieldOf(option: string, value: string): [string, string] {
  const at = value.indexOf("=");
  const [name, content] = [value.slice(0, at), value.slice(at + 1)];
  const isFile = option !== "--form-string" && option !== "--data-urlencode" && /^[@<]/.test(content);
  if (at < 0 || isFile) throw new ImportError({ code: "file_not_read", argument: name || option });
  return [name, content];
}

/** A curl command as what it would send. It is never run, and no file it names is read. */
export function readCurl(text: string): Command {
  const [, ...words] = splitWords(text.trim());
  const command: Command = { url: "", data: [], fields: [], hadSecret: false };
  for (const [option, value] of options(words)) {
    if (option === null || option === "--url") command.url ||= value;
    else if (secret.has(option)) command.hadSecret = true;
    else if (option === "-H" || option === "--header") command.hadSecret ||= isSecretHeader(value);
    else if (form.has(option)) command.fields.push(fieldOf(option, value));
    else if (data.has(option)) {
      const readsFile = option !== "--data-raw" && value.startsWith("@");
      if (readsFile) throw new ImportError({ code: "file_not_read", argument: option });
      command.data.push(value);
    }
  }
  return command;
}
