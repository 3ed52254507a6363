import { button, input, row, select } from "@/lib/sandbox/control/forms";
import { requestTable } from "@/lib/sandbox/control/request-table";
import { troubleForms } from "@/lib/sandbox/control/trouble-forms";
import { driftSteps, type Store } from "@/lib/sandbox/store/store";
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
      ${troubleForms(store)}
      <h2>Change the world</h2>
      ${worldForms()} ${row([input("Steps", "steps", "1")], [["drift", "Let the world drift on"]])}
      <p class="note">
        ${driftSteps(store.data.drift, store.now())} steps so far: pictures are removed, roles lost, Threads
        profiles linked and unlinked.
      </p>
      <p>${button("reset", "Forget everything and start over")}</p>
      ${requestTable(store.log.list().slice(-200).reverse())}`,
  );
}
