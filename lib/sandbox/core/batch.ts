import { ifNoneMatch, prepare, readItems, type Item } from "@/lib/sandbox/core/batch-item";
import { etagOf } from "@/lib/sandbox/core/etag";
import { namesIn } from "@/lib/sandbox/core/json-path";
import type { Operation, Outcome } from "@/lib/sandbox/core/perform";
import type { Headers } from "@/lib/sandbox/limits/usage-headers";

type Perform = (operation: Operation) => Promise<Outcome>;
type Late = { kind: "late" };

/** Names of the operations whose answers this one takes something from. */
const resultsIn = ({ relative_url, body }: Item) =>
  namesIn(relative_url + (typeof body === "string" ? body : ""));

/** Those it has to wait for. */
const sourcesOf = (item: Item) => [...resultsIn(item), ...(item.depends_on ? [item.depends_on] : [])];

function written(
  item: Item,
  { status, body, headers: own }: Extract<Outcome, { kind: "answered" }>,
  bare: boolean,
) {
  const etag = etagOf(body);
  const list = { "Content-Type": "text/javascript; charset=UTF-8", ETag: etag, ...own };
  const headers = Object.entries(list).map(([name, value]) => ({ name, value }));
  const fresh = item.method.toUpperCase() === "GET" && ifNoneMatch(item) === etag;
  return { code: fresh ? 304 : status, ...(bare ? {} : { headers }), body: fresh ? null : body };
}

/**
 * Runs operations side by side, each as soon as those it takes results from are done. Answers in the order asked, each
 * body a string. A broken
 * connection breaks all of them. Null stands for one that got no answer within `timeoutMs`, and for one whose answer another consumed.
 */
export async function runBatch(outer: Operation, perform: Perform, timeoutMs: number) {
  const items = readItems(outer.params["batch"]);
  const bare = String(outer.params["include_headers"]) === "false";
  const consumed = new Set(items.flatMap(resultsIn));
  const results = new Map<string, unknown>();
  const named = new Map<string, Promise<unknown>>();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Late>(
    (resolve) => (timer = setTimeout(() => resolve({ kind: "late" }), timeoutMs)),
  );

  async function runOne(item: Item): Promise<Outcome> {
    const sources = sourcesOf(item);
    if (sources.length > 0) await Promise.all(sources.map((name) => named.get(name)));
    const outcome = await perform(prepare(item, outer, results));
    if (item.name && outcome.kind === "answered" && outcome.status === 200)
      results.set(item.name, JSON.parse(outcome.body));
    return outcome;
  }

  const running = items.map((item) => {
    const outcome = runOne(item);
    if (item.name) named.set(item.name, outcome);
    return Promise.race([outcome, late]);
  });
  const outcomes = await Promise.all(running);
  clearTimeout(timer);
  const broken = outcomes.find(({ kind }) => kind === "cut" || kind === "reset");
  if (broken && broken.kind !== "late") return { broken };
  const usage: Headers[] = [];
  const replies = items.map((item, at) => {
    const outcome = outcomes[at];
    if (outcome?.kind !== "answered") return null;
    usage.push(outcome.headers);
    const taken = item.name && consumed.has(item.name) && outcome.status === 200;
    return taken && item.omit_response_on_success !== false ? null : written(item, outcome, bare);
  });
  return { replies, usage };
}
