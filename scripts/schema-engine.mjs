#!/usr/bin/env node
// Answers the Prisma CLI in place of its native schema engine: the same JSON-RPC over stdio, the same engine as
// WebAssembly. prisma.config.ts uses it only where the native one could not be downloaded.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArguments } from "./schema-engine/arguments.mjs";
import { onDatabase, report } from "./schema-engine/cli.mjs";
import { connectorFor } from "./schema-engine/connector.mjs";
import { loadEngine, panicMessage } from "./schema-engine/wasm.mjs";

const options = parseArguments(process.argv.slice(2));
const wasm = await loadEngine();

process.on("uncaughtException", (error) => {
  report(undefined, panicMessage() || error.stack, () => process.exit(101));
});

if (options.version) {
  console.log(`schema-engine-cli ${wasm.version()}`);
} else if (options.command) {
  process.exitCode = await onDatabase(options.command, options.url);
} else {
  serve();
}

function serve() {
  const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  const connector = connectorFor(options.url);
  let engine;
  let turn = Promise.resolve();

  async function startEngine() {
    const datamodels = options.datamodels.map((file) => [file, readFileSync(file, "utf8")]);
    const given = { datamodels: datamodels.length > 0 ? datamodels : undefined };
    return await wasm.SchemaEngine.new(given, () => {}, connector);
  }

  async function answer({ id, method, params }) {
    try {
      engine ??= await startEngine();
      const result = await engine[method === "getDatabaseVersion" ? "version" : method](params);
      if (method === "diff" && result?.stdout)
        send({ id: -1, method: "print", params: { content: result.stdout } });
      send({ id, result: result ?? {} });
    } catch (error) {
      send({ id, error: asRpcError(error) });
    }
  }

  /** The database's own words, where the engine only carries a reference to them. */
  function asRpcError(error) {
    const reference = /External error id#(\d+)/.exec(error?.message ?? "");
    const cause = reference && connector.errorRegistry.consumeError(Number(reference[1]))?.error;
    const message = cause?.message ?? error?.message ?? String(error);
    const code = typeof error?.code === "string" && !cause ? error.code : undefined;
    const data = { is_panic: false, message, error_code: code, meta: cause ? undefined : error?.meta };
    return { code: 4466, message: "An error happened. Check the data field for details.", data };
  }

  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  lines.on("line", (line) => {
    const request = line.trim() ? JSON.parse(line) : {};
    // Without a method it is the CLI's reply to a `print`.
    if (request.method) turn = turn.then(() => answer(request));
  });
  lines.on("close", () => turn.then(() => process.exit(0)));
}
