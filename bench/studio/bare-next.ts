import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../scripts/ports.mjs";
import { bin, inRoot, root } from "../../scripts/root.mjs";
import { run } from "../../scripts/run.mjs";
import { spawnNode } from "../../scripts/spawn-node.mjs";

const folder = inRoot(".data/bench/bare-next");

const files = {
  "package.json": JSON.stringify({ name: "bare-next", private: true, type: "module" }),
  "next.config.mjs": `export default { turbopack: { root: ${JSON.stringify(root)} }, typescript: { ignoreBuildErrors: true } };\n`,
  "app/layout.jsx": `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}\n`,
  "app/page.jsx": `import { Typed } from "./typed";
export default function Page() {
  return <main><h1>Bare</h1><Typed /></main>;
}\n`,
  "app/typed.jsx": `"use client";
import { useState } from "react";
export function Typed() {
  const [text, setText] = useState("");
  return <textarea aria-label="Text" value={text} onChange={(event) => setText(event.target.value)} />;
}\n`,
};

const answers = async (url: string) => (await fetch(url).catch(() => null))?.ok === true;

/**
 * The least a Next app with one controlled field can be, of the very Next and React the product has, built and served.
 * It lies inside the repository, so that both are resolved from there.
 */
export async function startBareNext() {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  const { code, output } = await run([bin.next, "build", folder], { env });
  if (code !== 0) throw new Error(output);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawnNode([bin.next, "start", folder, "-p", String(port), "-H", "127.0.0.1"], { env });
  for (const stream of [server.child.stdout, server.child.stderr]) stream.resume();
  while (!(await answers(url))) await sleep(100);
  return { url, stop: () => server.stop() };
}
