import { isRerequest, scopesOf, type DialogRequest } from "@/lib/sandbox/dialog/dialog-request";
import { scopesToAsk } from "@/lib/sandbox/store/grants";
import type { Store } from "@/lib/sandbox/store/store";
import { html, type Html } from "@/lib/sandbox/wire/html";
import { layout } from "@/lib/sandbox/wire/layout";
import type { Person } from "@/lib/sandbox/world/node";
import { demoPeople, profileWords } from "@/lib/sandbox/world/people";

const meaning: Record<string, string> = {
  public_profile: "Your name and profile picture",
  email: "Your email address",
  pages_show_list: "See a list of the Pages you manage",
  pages_read_engagement: "Read what is on your Pages",
  pages_manage_ads: "Manage ads for your Pages",
  ads_management: "Manage ads for ad accounts you can access",
  ads_read: "Read ads and ad accounts you can access",
  business_management: "Manage your business portfolios",
  instagram_basic: "See your Instagram accounts",
  threads_business_basic: "See the Threads accounts of your business",
};

export function problemPage(problem: string): string {
  return layout(
    "Cannot sign in",
    html`<h1>Cannot sign in</h1>
      <p>${problem}</p>`,
    "narrow",
  );
}

export function choosePage(store: Store, query: string): string {
  const choice = (person: Person) => {
    const target = new URLSearchParams(query);
    target.set("person", person.key);
    return html`<li>
      <a class="choice" href="?${target.toString()}"
        ><strong>${person.name}</strong> ${profileWords[person.profile]}</a
      >
    </li>`;
  };
  const made = store.data.people.filter(({ key }) => !demoPeople.some((person) => person.key === key));
  return layout(
    "Choose who signs in",
    html`<h1>Who is signing in?</h1>
      <p>This page stands in for Facebook Login. Choose one of the people of the demo.</p>
      <ul class="plain">
        ${demoPeople.map(choice)}
      </ul>
      ${made.length > 0 &&
      html`<h2>Made through the control API</h2>
        <ul class="plain">
          ${made.map(choice)}
        </ul>`}`,
    "narrow",
  );
}

const tick = (scope: string): Html =>
  html`<label class="tick"
    ><input type="checkbox" name="accept" value="${scope}" checked /><span
      >${meaning[scope] ?? scope}<code>${scope}</code></span
    ></label
  >`;

const fixed = html`<label class="tick"
  ><input type="checkbox" checked disabled /><span
    >${meaning["public_profile"] ?? ""} (always shared)<code>public_profile</code></span
  ></label
>`;

export function permissionsPage(store: Store, request: DialogRequest, person: Person, query: string): string {
  const asked = scopesToAsk(store, person, scopesOf(request), isRerequest(request));
  const granted =
    store.data.grants.get(person.id)?.granted.filter((scope) => scope !== "public_profile") ?? [];
  return layout(
    "Permissions",
    html`<h1>Continue as ${person.name}</h1>
      <form method="post" action="?${query}">
        ${asked.length === 0
          ? html`<p>The app asks for nothing new.</p>`
          : html`<fieldset>
              <legend>The app asks for these permissions. Untick what you do not want to give.</legend>
              ${fixed}${asked.map(tick)}
            </fieldset>`}
        ${granted.length > 0 && html`<p class="note">Already given: ${granted.join(", ")}</p>`}
        <div class="actions">
          <button class="main" type="submit" name="decision" value="continue">Continue</button>
          <button type="submit" name="decision" value="cancel">Cancel</button>
        </div>
      </form>`,
    "narrow",
  );
}
