import type { LoggedRequest } from "@/lib/sandbox/core/request-log";
import { html, type Html } from "@/lib/sandbox/wire/html";

const cells = (request: LoggedRequest): Html =>
  html`<tr>
    <td>${new Date(request.at).toISOString().slice(11, 23)}</td>
    <td>${request.method}</td>
    <td>${request.path}${request.inBatch && " (batch)"}</td>
    <td>${request.endpoint ?? "unknown"}</td>
    <td>${request.person ?? "nobody"}</td>
    <td>
      ${request.status === 0 ? "no answer" : request.status}${request.code !== null &&
      ` code ${request.code}`}
    </td>
    <td>${request.ms.toFixed(1)}</td>
    <td>${request.fault ?? ""}</td>
  </tr>`;

export function requestTable(requests: readonly LoggedRequest[]): Html {
  return html`<h2 id="requests">Last requests</h2>
    ${requests.length === 0
      ? html`<p>Nothing was asked yet.</p>`
      : html`<div class="scroll" role="region" aria-labelledby="requests" tabindex="0">
          <table>
            <thead>
              <tr>
                <th scope="col">Time</th>
                <th scope="col">Method</th>
                <th scope="col">Path</th>
                <th scope="col">Endpoint</th>
                <th scope="col">Person</th>
                <th scope="col">Answer</th>
                <th scope="col">ms</th>
                <th scope="col">Fault</th>
              </tr>
            </thead>
            <tbody>
              ${requests.map(cells)}
            </tbody>
          </table>
        </div>`}`;
}
