import { faultButtons } from "@/lib/sandbox/control/actions";
import { requestTable } from "@/lib/sandbox/control/request-table";
import type { Store } from "@/lib/sandbox/store/store";
import { html, type Html } from "@/lib/sandbox/wire/html";
import { layout } from "@/lib/sandbox/wire/layout";
import { demoSources } from "@/lib/sandbox/world/demo-sources";
import { objectId } from "@/lib/sandbox/world/object-ids";
import { profileWords } from "@/lib/sandbox/world/people";

const ends = [
  ["463", "expired"],
  ["458", "app removed"],
  ["460", "password changed"],
  ["459", "checkpoint"],
] as const;

const roles = ["MANAGER", "ADVERTISER", "INSIGHTS_ANALYST", "NONE"];

const button = (act: string, label: string, extra: Html | null = null) =>
  html`<form method="post" action="/__sandbox/act">
    <input type="hidden" name="act" value="${act}" />${extra}<button type="submit">${label}</button>
  </form>`;

const select = (label: string, name: string, options: readonly (readonly [string, string])[]) =>
  html`<label
    >${label}
    <select name="${name}">
      ${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}
    </select></label
  >`;

function row(choices: Html[], buttons: readonly (readonly [string, string])[]) {
  return html`<form class="row" method="post" action="/__sandbox/act">
    ${choices}
    ${buttons.map(([act, label]) => html`<button type="submit" name="act" value="${act}">${label}</button>`)}
  </form>`;
}

function worldForms(): Html {
  const instagram: [string, string][] = [];
  const pages: [string, string][] = [];
  demoSources.forEach((source, at) => {
    if (source.instagram) instagram.push([objectId("instagram", 0, at + 1), source.instagram.username]);
    if (source.page) pages.push([objectId("page", 0, at + 1), source.page.name]);
  });
  return html`${row(
      [select("Instagram account", "id", instagram)],
      [
        ["link", "Link a Threads profile"],
        ["picture", "Add a picture and publish"],
      ],
    )}
    <p></p>
    ${row(
      [
        select("Page", "id", pages),
        select(
          "Juno’s role",
          "role",
          roles.map((role) => [role, role]),
        ),
      ],
      [["role", "Change role"]],
    )}`;
}

/** For people: what this is, who lives here, what was asked, and how to make things go wrong. */
export function controlPage(store: Store): string {
  const people = store.data.people;
  const choices = people.map(({ key, name }) => [key, name] as const);
  const faults = store.faults.list();
  return layout(
    "Control",
    html`<h1>A stand-in for Meta</h1>
      <p>
        This server answers as the Graph API and Facebook Login do, about people, Pages and accounts that do
        not exist. App id <code>${store.app.id}</code>. Its control API is under <code>/__sandbox/</code>.
      </p>
      <h2>People</h2>
      <ul>
        ${people.map(({ name, profile }) => html`<li><strong>${name}</strong> ${profileWords[profile]}</li>`)}
      </ul>
      ${row(
        [select("Person", "person", choices), select("Reason", "subcode", ends)],
        [
          ["expire", "Expire tokens"],
          ["leave", "Remove the app"],
        ],
      )}
      <h2>Make things go wrong</h2>
      <div class="forms">
        ${button("down", store.settings.down ? "Meta is up again" : "Meta is down")}
        ${Object.entries(faultButtons).map(([key, { label }]) =>
          button("fault", label, html`<input type="hidden" name="fault" value="${key}" />`),
        )}
        ${button("clear", "Clear faults")}
      </div>
      <p role="status">
        ${store.settings.down ? "Meta is down: every call fails with code 2." : "Meta is up."}
        ${faults.length === 0
          ? "No faults are set."
          : `Faults set: ${faults.map((one) => one.do.kind).join(", ")}.`}
      </p>
      <h2>Change the world</h2>
      ${worldForms()}
      <p>${button("reset", "Forget everything and start over")}</p>
      ${requestTable(store.log.list().slice(-200).reverse())}`,
  );
}
