import { z } from "zod";
import {
  addPerson,
  changeAdAccount,
  changeInstagram,
  changePage,
  ControlError,
  personOr404,
} from "@/lib/sandbox/control/change-world";
import { leaveApp, requestDeletion } from "@/lib/sandbox/control/leave-app";
import { knownScopes } from "@/lib/sandbox/store/grants";
import { Settings } from "@/lib/sandbox/store/settings";
import { driftSteps, type Store } from "@/lib/sandbox/store/store";
import { longLivedSeconds } from "@/lib/sandbox/store/tokens";
import { jsonAnswer, type WireAnswer, type WireRequest } from "@/lib/sandbox/wire/request";
import { Fault } from "@/lib/sandbox/core/fault-list";

const Ending = z.object({ subcode: z.number().int().default(463) });
const Scopes = z.object({ scopes: z.array(z.string()).default([...knownScopes]) });

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const MoveOn = z
  .object({
    steps: z.number().int().min(0).max(10_000).default(0),
    everyMs: z.number().int().positive().nullable().optional(),
  })
  .strict();

const driftOf = ({ data, now }: Store) => ({
  steps: driftSteps(data.drift, now()),
  everyMs: data.drift.everyMs,
});

type Ask = { store: Store; id: string; input: unknown };
type Control = (ask: Ask) => unknown;

/** By method and path; `*` takes an id or a key. */
const controls: Record<string, Control> = {
  "GET ": ({ store }) => ({
    app: { id: store.app.id },
    settings: store.settings,
    drift: driftOf(store),
    people: store.data.people,
    faults: store.faults.list(),
    creations: Object.fromEntries(store.data.creations),
    requests: store.log.total,
    process: { rssBytes: process.memoryUsage.rss(), cpuMs: cpuMs() },
  }),
  "GET settings": ({ store }) => store.settings,
  "POST settings": ({ store, input }) =>
    (store.settings = Settings.parse({ ...store.settings, ...Settings.partial().strict().parse(input) })),
  "GET faults": ({ store }) => store.faults.list(),
  "POST faults": ({ store, input }) => ({ id: store.faults.add(Fault.parse(input)) }),
  "DELETE faults": ({ store }) => (store.faults.clear(), { success: true }),
  "DELETE faults/*": ({ store, id }) => ({ success: store.faults.remove(Number(id)) }),
  "GET requests": ({ store }) => store.log.list(),
  "DELETE requests": ({ store }) => (store.log.clear(), { success: true }),
  "GET creations": ({ store }) =>
    Object.fromEntries([...store.data.creations].map(([key, { posts }]) => [key, posts])),
  "GET drift": ({ store }) => driftOf(store),
  "POST drift": ({ store, input }) => {
    const { steps, everyMs = store.data.drift.everyMs } = MoveOn.parse(input);
    store.moveOn({ steps, everyMs });
    return driftOf(store);
  },
  "POST reset": ({ store }) => (store.reset(), { success: true }),
  "GET people": ({ store }) => store.data.people,
  "POST people": ({ store, input }) => addPerson(store, input),
  "POST people/*/token": ({ store, id, input }) => ({
    token: store.tokens.mint(personOr404(store, id), longLivedSeconds, Scopes.parse(input).scopes),
  }),
  "POST people/*/expire": ({ store, id, input }) => {
    store.tokens.end(personOr404(store, id), Ending.parse(input).subcode);
    return { success: true };
  },
  "POST people/*/remove-app": async ({ store, id }) => ({
    callback: await leaveApp(store, personOr404(store, id)),
  }),
  "POST people/*/request-deletion": async ({ store, id }) => ({
    callback: await requestDeletion(store, personOr404(store, id)),
  }),
  "GET instagram/*": ({ store, id }) => store.world.instagram(id) ?? null,
  "POST instagram/*": ({ store, id, input }) => changeInstagram(store, id, input),
  "GET pages/*": ({ store, id }) => store.world.page(id) ?? null,
  "POST pages/*": ({ store, id, input }) => changePage(store, id, input),
  "POST ad-accounts/*": ({ store, id, input }) => changeAdAccount(store, id, input),
};

function find(method: string, path: string): { control: Control; id: string } | undefined {
  const [first = "", id = "", ...rest] = path.split("/").filter((part) => part !== "");
  const key = id === "" ? `${method} ${first}` : [`${method} ${first}/*`, ...rest].join("/");
  const control = controls[key];
  return control && { control, id };
}

function readInput(body: Uint8Array): unknown {
  if (body.length === 0) return {};
  try {
    return JSON.parse(Buffer.from(body).toString("utf8"));
  } catch {
    throw new ControlError(400, "The body is not JSON.");
  }
}

/** `/__sandbox/…`: JSON in, JSON out. */
export async function answerControl(store: Store, request: WireRequest, path: string): Promise<WireAnswer> {
  const found = find(request.method, path);
  if (!found) return jsonAnswer(404, { error: "No such control." });
  try {
    const input = readInput(request.body);
    return jsonAnswer(200, await found.control({ store, id: found.id, input }));
  } catch (error) {
    if (error instanceof ControlError) return jsonAnswer(error.status, { error: error.message });
    if (error instanceof z.ZodError) return jsonAnswer(400, { error: z.prettifyError(error) });
    throw error;
  }
}
