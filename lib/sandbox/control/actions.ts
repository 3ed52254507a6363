import { z } from "zod";
import { changeInstagram, changePage, ControlError, personOr404 } from "@/lib/sandbox/control/change-world";
import { faultButtons, faultOf } from "@/lib/sandbox/control/fault-choices";
import { leaveApp } from "@/lib/sandbox/control/leave-app";
import { Settings } from "@/lib/sandbox/store/settings";
import type { Store } from "@/lib/sandbox/store/store";
import { answer, type WireAnswer, type WireRequest } from "@/lib/sandbox/wire/request";

const plain = { "content-type": "text/plain; charset=utf-8" };

type Act = (store: Store, form: URLSearchParams) => unknown;
const field = (form: URLSearchParams, name: string) => form.get(name) ?? "";

const acts: Record<string, Act> = {
  down: (store) => (store.settings = { ...store.settings, down: !store.settings.down }),
  fault: (store, form) => {
    const button = faultButtons[field(form, "fault")];
    if (button) store.faults.add(button.fault);
  },
  "fault-of": (store, form) => store.faults.add(faultOf(form)),
  unset: (store, form) => store.faults.remove(Number(field(form, "id"))),
  clear: (store) => store.faults.clear(),
  switch: (store, form) => {
    const [name, value] = [field(form, "name"), field(form, "value")];
    const choice = /^(true|false|\d+)$/.test(value) ? JSON.parse(value) : value;
    store.settings = Settings.parse({ ...store.settings, [name]: choice });
  },
  drift: (store, form) =>
    store.moveOn({ steps: Number(field(form, "steps")) || 1, everyMs: store.data.drift.everyMs }),
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
  if (!act) return answer(400, "No such action.", plain);
  try {
    await act(store, form);
  } catch (error) {
    if (error instanceof z.ZodError) return answer(400, z.prettifyError(error), plain);
    if (error instanceof ControlError) return answer(error.status, error.message, plain);
    throw error;
  }
  return answer(303, "", { location: "/", "cache-control": "no-store" });
}
