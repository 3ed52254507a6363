import { html, Html } from "@/lib/sandbox/wire/html";

const style = new Html(`
:root { color-scheme: light dark; --line: #767a85; --soft: #f3f4f6; --ink: #16181d; --paper: #fff; --mark: #1d4ed8; --onmark: #fff; --warn: #9a3412; }
@media (prefers-color-scheme: dark) { :root { --line: #8b90a0; --soft: #23262e; --ink: #eceef2; --paper: #16181d; --mark: #93b4ff; --onmark: #0d1326; --warn: #fdba74; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 64rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
main.narrow { max-width: 32rem; }
.badge { display: inline-block; border: 1px solid var(--warn); color: var(--warn); border-radius: 4px; padding: 0 .5rem; font-size: .875rem; font-weight: 600; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .75rem 0; overflow-wrap: anywhere; } h2 { font-size: 1.125rem; margin: 2rem 0 .5rem; }
ul.plain { list-style: none; padding: 0; margin: 1rem 0; display: grid; gap: .5rem; }
a { color: var(--mark); }
a.choice { display: block; border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem; color: inherit; text-decoration: none; min-height: 44px; }
a.choice:hover { background: var(--soft); } a.choice strong { display: block; }
label.tick { display: flex; gap: .75rem; align-items: flex-start; border: 1px solid var(--line); border-radius: 8px; padding: .625rem .75rem; min-height: 44px; }
label.tick input { width: 1.25rem; height: 1.25rem; margin: .125rem 0 0; flex: none; } label.tick code { display: block; font-size: .8125rem; overflow-wrap: anywhere; }
fieldset { border: 0; padding: 0; margin: 1rem 0; display: grid; gap: .5rem; } legend { font-weight: 600; padding: 0; margin-bottom: .5rem; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1.25rem; }
button { font: inherit; min-height: 44px; padding: .5rem 1rem; border-radius: 8px; border: 1px solid var(--line); background: var(--paper); color: inherit; cursor: pointer; }
button.main { background: var(--mark); border-color: var(--mark); color: var(--onmark); font-weight: 600; }
select, input:not([type]) { font: inherit; min-height: 44px; width: 100%; max-width: 20rem; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); color: inherit; padding: 0 .5rem; }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .875rem; } th, td { text-align: start; padding: .375rem .5rem; border-bottom: 1px solid var(--line); vertical-align: top; white-space: nowrap; }
.forms { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; } .note { font-size: .875rem; }
form.row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: .75rem 0; } form.row label { display: grid; gap: .25rem; font-size: .875rem; min-width: 0; max-width: 100%; }
`);

export function layout(title: string, content: Html, width: "narrow" | "wide" = "wide"): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <link rel="icon" href="data:," />
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · Graph sandbox</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <main class="${width}"><span class="badge">Graph sandbox, not Facebook</span>${content}</main>
      </body>
    </html> `.markup;
}
