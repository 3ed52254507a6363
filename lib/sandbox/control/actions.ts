import type { Fault } from "@/lib/sandbox/core/fault-list";
import { changeInstagram, changePage, personOr404 } from "@/lib/sandbox/control/change-world";
import { leaveApp } from "@/lib/sandbox/control/leave-app";
import type { Store } from "@/lib/sandbox/store/store";
import { answer, type WireAnswer, type WireRequest } from "@/lib/sandbox/wire/request";

/** Faults the page offers as buttons. */
export const faultButtons: Record<string, { label: string; fault: Fault }> = {
  slow: { label: "Every answer takes 3 s", fault: { do: { kind: "latency", ms: 3000 } } },
  flaky: {
    label: "The next answer is a temporary error",
    fault: { match: { times: 1 }, do: { kind: "error", code: 2 } },
  },
  lost: {
    label: "The next creation works and its answer is lost",
    fault: { match: { method: "POST", times: 1 }, do: { kind: "cut_after_commit" } },
  },
  throttle: {
    label: "The next 5 answers are throttled",
    fault: { match: { times: 5 }, do: { kind: "throttle" } },
  },
  hang: { label: "The next request hangs", fault: { match: { times: 1 }, do: { kind: "hang" } } },
  html: { label: "The next answer is HTML", fault: { match: { times: 1 }, do: { kind: "html" } } },
};

type Act = (store: Store, form: URLSearchParams) => unknown;
const field = (form: URLSearchParams, name: string) => form.get(name) ?? "";

const acts: Record<string, Act> = {
  down: (store) => (store.settings = { ...store.settings, down: !store.settings.down }),
  fault: (store, form) => {
    const button = faultButtons[field(form, "fault")];
    if (button) store.faults.add(button.fault);
  },
  clear: (store) => store.faults.clear(),
  expire: (store, form) =>
    store.tokens.end(personOr404(store, field(form, "person")), Number(field(form, "subcode")) || 463),
  leave: (store, form) => leaveApp(store, personOr404(store, field(form, "person"))),
  link: (store, form) => changeInstagram(store, field(form, "id"), { linkThreads: true }),
  picture: (store, form) =>
    changeInstagram(store, field(form, "id"), { hasPicture: true, isPublished: true }),
  role: (store, form) => changePage(store, field(form, "id"), { roles: { manager: field(form, "role") } }),
  reset: (store) => store.reset(),
};

/** A button of the page: acts, and comes back to the page. */
export async function answerAction(store: Store, request: WireRequest): Promise<WireAnswer> {
  const form = new URLSearchParams(Buffer.from(request.body).toString("utf8"));
  const act = acts[field(form, "act")];
  if (!act) return answer(400, "No such action.", { "content-type": "text/plain" });
  await act(store, form);
  return answer(303, "", { location: "/", "cache-control": "no-store" });
}
