import type { Fault } from "@/lib/sandbox/core/fault-list";

const once = { match: { times: 1 } };

/** Faults the page offers as buttons. */
export const faultButtons: Record<string, { label: string; fault: Fault }> = {
  slow: { label: "Every answer takes 3 s", fault: { do: { kind: "latency", ms: 3000 } } },
  flaky: {
    label: "The next answer is a temporary error",
    fault: { ...once, do: { kind: "error", code: 2 } },
  },
  lost: {
    label: "The next creation works and its answer is lost",
    fault: { match: { method: "POST", times: 1 }, do: { kind: "cut_after_commit" } },
  },
  throttle: {
    label: "The next 5 answers are throttled",
    fault: { match: { times: 5 }, do: { kind: "throttle" } },
  },
  hang: { label: "The next request hangs", fault: { ...once, do: { kind: "hang" } } },
  html: { label: "The next answer is HTML", fault: { ...once, do: { kind: "html" } } },
};

/** Everything that can go wrong, for the form that says to whom and how often. */
export const faultKinds: Record<string, { label: string; do: Fault["do"] }> = {
  temporary: { label: "temporary error (2)", do: { kind: "error", code: 2 } },
  unknown: { label: "unknown error (1)", do: { kind: "error", code: 1 } },
  permission: { label: "permission denied (10)", do: { kind: "error", code: 10 } },
  expired: { label: "token expired (190/463)", do: { kind: "error", code: 190, subcode: 463 } },
  blocked: { label: "blocked for policy (368)", do: { kind: "error", code: 368 } },
  slow: { label: "takes 3 s", do: { kind: "latency", ms: 3000 } },
  before: { label: "cut before anything is done", do: { kind: "cut_before_commit" } },
  after: { label: "done, and the answer cut", do: { kind: "cut_after_commit" } },
  reset: { label: "half the answer, then a reset", do: { kind: "reset" } },
  truncated: { label: "half the JSON", do: { kind: "truncated" } },
  html: { label: "HTML", do: { kind: "html" } },
  hang: { label: "no answer", do: { kind: "hang" } },
  throttle: { label: "throttled for 5 minutes", do: { kind: "throttle" } },
  bare: { label: "Threads lookups as a bare object", do: { kind: "shape", threadsAnswer: "bare" } },
  empty: { label: "Threads lookups without a list", do: { kind: "shape", threadsAnswer: "empty-object" } },
};

/** The fault a filled-in form asks for; an empty field matches everything. */
export function faultOf(form: URLSearchParams): Fault {
  const text = (name: string) => form.get(name)?.trim() ?? "";
  const chosen = faultKinds[text("kind")] ?? { do: { kind: "error", code: 2 } };
  const times = Number(text("times"));
  return {
    match: {
      ...(text("path") === "" ? {} : { path: text("path") }),
      ...(text("method") === "" ? {} : { method: text("method") }),
      ...(text("person") === "" ? {} : { person: text("person") }),
      ...(times > 0 ? { times } : {}),
    },
    do: chosen.do,
  };
}
