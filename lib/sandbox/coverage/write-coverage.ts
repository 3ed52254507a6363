import { writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "prettier";
import { coverageTable } from "@/lib/sandbox/coverage/coverage-table";
import { startSandbox } from "@/lib/sandbox/start";

const sandbox = await startSandbox();
const text = await format(coverageTable(sandbox.endpoints()), { parser: "markdown", printWidth: 110 });
await sandbox.close();
writeFileSync(path.join(import.meta.dirname, "../COVERAGE.md"), text);
