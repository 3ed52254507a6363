import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { defineConfig } from "prisma/config";

const root = import.meta.dirname;
const engines = path.join(root, "node_modules/@prisma/engines");
const hasNativeEngine =
  existsSync(engines) && readdirSync(engines).some((name) => name.startsWith("schema-engine-"));

// Prisma downloads its schema engine when it is installed. Where that download was not possible, the same engine runs
// as WebAssembly.
if (!hasNativeEngine)
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(root, "scripts/schema-engine.mjs");

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://127.0.0.1:5432/heddle" },
});
