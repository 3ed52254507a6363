import { html, type Html } from "@/lib/sandbox/wire/html";

type Choice = readonly [value: string, label: string];

export const hidden = (name: string, value: string) =>
  html`<input type="hidden" name="${name}" value="${value}" />`;

/** One button that does one thing. */
export const button = (act: string, label: string, extra: Html | null = null) =>
  html`<form method="post" action="/__sandbox/act">
    ${hidden("act", act)}${extra}<button type="submit">${label}</button>
  </form>`;

export const select = (label: string, name: string, options: readonly Choice[], chosen?: string) =>
  html`<label
    >${label}
    <select name="${name}">
      ${options.map(([value, text]) =>
        value === chosen
          ? html`<option value="${value}" selected>${text}</option>`
          : html`<option value="${value}">${text}</option>`,
      )}
    </select></label
  >`;

export const input = (label: string, name: string, value: string) =>
  html`<label>${label} <input name="${name}" value="${value}" /></label>`;

/** Choices, and what can be done with them. */
export function row(choices: Html[], buttons: readonly Choice[]) {
  return html`<form class="row" method="post" action="/__sandbox/act">
    ${choices}
    ${buttons.map(([act, label]) => html`<button type="submit" name="act" value="${act}">${label}</button>`)}
  </form>`;
}
