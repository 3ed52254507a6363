import { faultButtons, faultKinds } from "@/lib/sandbox/control/fault-choices";
import { button, hidden, input, row, select } from "@/lib/sandbox/control/forms";
import type { Store } from "@/lib/sandbox/store/store";
import { html, type Html } from "@/lib/sandbox/wire/html";

const yesOrNo = ["false", "true"];

/** Switches worth flipping by hand; the control API has all of them. */
const switches: readonly { name: keyof Store["settings"]; label: string; values: readonly string[] }[] = [
  { name: "tier", label: "Score and hourly quota of ad accounts", values: ["off", "development", "full"] },
  { name: "threadsAnswer", label: "Threads lookups answer", values: ["data-array", "bare", "empty-object"] },
  {
    name: "threadsExpansion",
    label: "Threads edges inside fields",
    values: ["answered", "found-only", "left-out", "refused"],
  },
  {
    name: "pageBackedAnswer",
    label: "Page-backed creation answers",
    values: ["id", "threads_user_id", "data-object", "data-array"],
  },
  { name: "requireProof", label: "Ask for appsecret_proof", values: yesOrNo },
  { name: "requirePageToken", label: "Ask for Page tokens", values: yesOrNo },
  { name: "developmentMode", label: "App in development mode", values: yesOrNo },
  { name: "videosFail", label: "Videos fail to process", values: yesOrNo },
  { name: "threadsPreview", label: "Threads previews exist", values: yesOrNo },
];

function activeFaults(store: Store): Html {
  const faults = store.faults.list();
  if (faults.length === 0) return html`<p role="status">No faults are set.</p>`;
  return html`<p role="status">Faults set: ${faults.map((one) => one.do.kind).join(", ")}.</p>
    <ul>
      ${faults.map(
        ({ id, match, fired, do: action }) =>
          html`<li>
            <code>${JSON.stringify(action)}</code> for <code>${JSON.stringify(match)}</code>, struck ${fired}
            times ${button("unset", `Remove fault ${id}`, hidden("id", String(id)))}
          </li>`,
      )}
    </ul>`;
}

/** Everything by which a person makes things go wrong while a product runs against the sandbox. */
export function troubleForms(store: Store): Html {
  const people: [string, string][] = store.data.people.map(({ key, name }) => [key, name]);
  return html`<h2>Make things go wrong</h2>
    <div class="forms">
      ${button("down", store.settings.down ? "Meta is up again" : "Meta is down")}
      ${Object.entries(faultButtons).map(([key, { label }]) => button("fault", label, hidden("fault", key)))}
      ${button("clear", "Clear faults")}
    </div>
    ${row(
      [
        select(
          "What happens",
          "kind",
          Object.entries(faultKinds).map(([key, { label }]) => [key, label] as const),
        ),
        select("Method", "method", [
          ["", "any"],
          ["GET", "GET"],
          ["POST", "POST"],
          ["DELETE", "DELETE"],
        ]),
        input("Part of the path", "path", ""),
        select("Person", "person", [["", "anybody"], ...people]),
        input("How often (empty: always)", "times", "1"),
      ],
      [["fault-of", "Set fault"]],
    )}
    <p>${store.settings.down ? "Meta is down: every call fails with code 2." : "Meta is up."}</p>
    ${activeFaults(store)}
    <h2>Switches</h2>
    ${switches.map(({ name, label, values }) =>
      row(
        [
          hidden("name", name),
          select(
            label,
            "value",
            values.map((value) => [value, value] as const),
            String(store.settings[name]),
          ),
        ],
        [["switch", "Switch"]],
      ),
    )}`;
}
