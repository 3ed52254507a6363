import { expect, test } from "vitest";
import * as creatives from "@/lib/graph/endpoints/creatives";
import * as me from "@/lib/graph/endpoints/me";
import * as media from "@/lib/graph/endpoints/media";
import * as nodes from "@/lib/graph/endpoints/nodes";
import * as oauth from "@/lib/graph/endpoints/oauth";
import * as pageBackedInstagram from "@/lib/graph/endpoints/page-backed-instagram";
import * as portfolio from "@/lib/graph/endpoints/portfolio";
import * as threadsUsers from "@/lib/graph/endpoints/threads-users";
import * as videos from "@/lib/graph/endpoints/videos";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { format } from "prettier";
import { coverageTable } from "@/lib/sandbox/coverage/coverage-table";
import type { Endpoint } from "@/lib/graph/endpoint";
import { adAccountId, businessId, instagramId, pageId } from "@/lib/sandbox/testing/demo-ids";
import { startSandbox } from "@/lib/sandbox/start";

const modules = [creatives, me, media, nodes, oauth, pageBackedInstagram, portfolio, threadsUsers, videos];

function isEndpoint(value: unknown): value is Endpoint {
  return (
    typeof value === "object" && value !== null && "path" in value && "method" in value && "output" in value
  );
}
const endpoints = modules.flatMap((module) => Object.values(module)).filter(isEndpoint);

test("every endpoint the product uses has a handler, and no file of them is forgotten here", async () => {
  const sandbox = await startSandbox();
  expect(endpoints.filter(({ name }) => !sandbox.answered.has(name)).map(({ name }) => name)).toEqual([]);
  await sandbox.close();
  const parts = new Set(["edge.ts", "fields.ts", "id-answer.ts"]);
  const files = readdirSync(path.join(import.meta.dirname, "../graph/endpoints"));
  const whole = files.filter((file) => !file.endsWith(".test.ts") && !parts.has(file));
  expect(whole).toHaveLength(modules.length);
});

test("COVERAGE.md says what the routes say", async () => {
  const sandbox = await startSandbox();
  const made = coverageTable(sandbox.endpoints());
  await sandbox.close();
  const text = await format(made, { parser: "markdown", printWidth: 110 });
  expect(readFileSync(path.join(import.meta.dirname, "COVERAGE.md"), "utf8")).toBe(text);
});

const places: Record<string, string> = {
  pageId: pageId("Loomfield Goods"),
  igUserId: instagramId("loomfieldgoods"),
  adAccountId: adAccountId(1),
  businessId: businessId(1),
};
const reads = endpoints.filter(
  ({ method, path: route, token }) =>
    method === "GET" && token !== "none" && token !== "app" && !/:(creativeId|videoId)/.test(route),
);

test.for(reads.map((endpoint) => ({ name: endpoint.name, endpoint })))(
  "what $name is answered, the product can read",
  async ({ endpoint }) => {
    const sandbox = await startSandbox();
    const route = endpoint.path.replace(/:(\w+)/g, (_, name: string) => places[name] ?? name);
    const query = new URLSearchParams();
    if (endpoint.fields.length > 0) query.set("fields", endpoint.fields.join(","));
    if (endpoint.name === "listPreviews") {
      query.set("creative", "{}");
      query.set("ad_format", "INSTAGRAM_STANDARD");
    }
    const response = await fetch(`${sandbox.url}/v25.0${route}?${query.toString()}`, {
      headers: { authorization: `Bearer ${sandbox.token()}` },
    });
    expect(response.status).toBe(200);
    expect(endpoint.output.safeParse(await response.json()).success).toBe(true);
    expect(sandbox.requests().at(-1)?.endpoint).toBe(endpoint.name);
    await sandbox.close();
  },
);
