import type { Endpoint } from "@/lib/graph/endpoint";
import * as extra from "@/lib/sandbox/handlers/extra-endpoints";
import { kindOf } from "@/lib/sandbox/nodes/kind-of";
import { drivenBySdk } from "@/lib/sandbox/testing/driven-by-sdk";
import { nodeTypes } from "@/lib/sandbox/world/node";

const isExtra = (name: string) => name in extra;
const bySdk = new Set(drivenBySdk);
const tick = (yes: boolean) => (yes ? "yes" : "");

/** The test that fails where this endpoint is not answered as its own schema reads it. */
const provenBy = (name: string) =>
  isExtra(name) ? "lib/sandbox/handlers/extra-endpoints.test.ts" : "lib/graph/contract.test.ts";

function rows(endpoints: readonly Endpoint[]): string[] {
  const lines = endpoints.map(({ name, method, path, fields }) => {
    const asks = fields.length > 0 && fields.length < 3 ? ` \`fields=${fields.join(",")}\`` : "";
    const edge = `\`${path}\`${asks}`;
    return {
      key: `${path} ${method} ${name}`,
      cells: [method, edge, name, provenBy(name), tick(bySdk.has(name))],
    };
  });
  return lines.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ cells }) => `| ${cells.join(" | ")} |`);
}

const fieldRows = () =>
  nodeTypes.map((type) => {
    const fields = Object.keys(kindOf(type).fields).sort();
    return `| ${type} | ${fields.map((field) => `\`${field}\``).join(", ")} |`;
  });

/** COVERAGE.md, from the routes themselves. */
export function coverageTable(endpoints: readonly Endpoint[]): string {
  return `# What the sandbox answers

Made from its routes by \`node --import tsx lib/sandbox/coverage/write-coverage.ts\`; a test fails while it is out of date.
An edge that is not here is answered as Meta answers one that does not exist.

## Edges

*Proven by* names the test that calls the edge and reads its answer. *SDK*: Meta's own SDK, unchanged, calls it too, in
\`lib/sandbox/meta-sdk.test.ts\`.

| Method | Edge | Endpoint | Proven by | SDK |
| --- | --- | --- | --- | --- |
${rows(endpoints).join("\n")}

## Fields

Every GET edge of a node may stand inside its fields as well.

| Node | Fields |
| --- | --- |
${fieldRows().join("\n")}
`;
}
