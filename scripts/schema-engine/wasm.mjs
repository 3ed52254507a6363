import { readFile } from "node:fs/promises";

const glue = "@prisma/schema-engine-wasm/schema_engine_bg";

const registry = {
  message: "",
  set_message(message) {
    this.message = message;
  },
};

export const panicMessage = () => registry.message;

/** The package's own loader fetches the module as a bundler would; Node reads the file. */
export async function loadEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = registry;
  const engine = await import(glue);
  const bytes = await readFile(new URL("schema_engine_bg.wasm", import.meta.resolve(glue)));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": engine });
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return engine;
}
