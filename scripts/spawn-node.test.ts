import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describe, expect, test, vi } from "vitest";
import { inRoot } from "./root.mjs";
import { spawnNode } from "./spawn-node.mjs";

const forever = "console.log(process.pid); setInterval(() => {}, 1000);";
const spawning = `
  import { spawnNode } from ${JSON.stringify(pathToFileURL(inRoot("scripts/spawn-node.mjs")).href)};
  const { child } = spawnNode(["--eval", ${JSON.stringify(forever)}]);
  child.stdout.pipe(process.stdout);
`;
const withChild = `require("child_process").spawn(process.execPath, ["--eval", ${JSON.stringify(forever)}], { stdio: "inherit" });`;

/** A process that ended stays listed, as a zombie, until somebody asks for its exit code. */
const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return !existsSync("/proc/self") || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
};

const gone = (pid: number) => vi.waitUntil(() => !isAlive(pid), { timeout: 10_000 });

describe("a program the scripts start", () => {
  test("ends when the one who started it is killed", async () => {
    const parent = spawn(process.execPath, ["--input-type=module", "--eval", spawning]);
    const [line] = await once(parent.stdout, "data");
    parent.kill("SIGKILL");

    await gone(Number(line));
  });

  test("takes its own children with it", async () => {
    const { child, stop } = spawnNode(["--eval", withChild]);
    const [line] = await once(child.stdout, "data");
    await stop();

    await gone(Number(line));
  });

  test("is killed when it does not want to stop", async () => {
    const { child, gone: ended, stop } = spawnNode(["--eval", `process.on("SIGTERM", () => {}); ${forever}`]);
    await once(child.stdout, "data");
    await stop(100);

    expect(await ended).toMatchObject({ signal: "SIGKILL" });
  });
});
