import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { bin, inRoot } from "../root.mjs";
import { run } from "../run.mjs";

const reports = inRoot(".data/reports");
const quiet = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", NEXT_TELEMETRY_DISABLED: "1" };

/** Programs that together are one check: it passes when all of them exit with 0. */
export async function check(programs) {
  const output = [];
  let failed = 0;
  for (const args of programs) {
    const ended = await run(args, { env: quiet });
    if (ended.code !== 0) failed = 1;
    output.push(ended.output.trim());
  }
  return { passed: 1 - failed, failed, output: output.join("\n") };
}

export const lint = ({ cache = false } = {}) =>
  check([
    [
      bin.eslint,
      ".",
      "--max-warnings",
      "0",
      ...(cache ? ["--cache", "--cache-location", ".data/cache/eslint"] : []),
    ],
    [bin.prettier, "--check", ".", "--log-level", "warn"],
  ]);

export function types() {
  // What a development server generated for routes that have since moved would be checked too.
  rmSync(inRoot(".next/dev/types"), { recursive: true, force: true });
  return check([
    [bin.next, "typegen"],
    [bin.tsc, "--noEmit"],
  ]);
}

/** Runs tests that write a JSON report to a file, and counts them by it. */
async function counted(name, args, env, count) {
  const report = path.join(reports, `${name}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(report, { force: true });
  const { code, output } = await run(args(report), { env: { ...quiet, ...env(report) } });
  return sum(count(readReport(report)), code, output);
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** A run that breaks beside its tests, or has none, must not look like one that passed. */
export function sum(counts, code, output) {
  const { passed, failed } = counts;
  if (passed + failed === 0) return { ...counts, failed: 1, output: `${output}\nNo test ran.` };
  if (code !== 0 && failed === 0)
    return { ...counts, failed: 1, output: `${output}\nEnded with exit code ${code}.` };
  return { ...counts, output };
}

const nothing = { passed: 0, failed: 0 };

export function countVitest(report) {
  if (!report) return nothing;
  const unloaded = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];

/** `again` names what passed only at the second try: that is no failure, and nothing to keep quiet about. */
export function countPlaywright(report) {
  if (!report) return nothing;
  const { expected, unexpected, flaky } = report.stats;
  const again = specsOf(report).filter(({ tests }) => tests.some(({ status }) => status === "flaky"));
  return { passed: expected + flaky, failed: unexpected, again: again.map(({ title }) => title) };
}

export const vitest = (name, projects, { isolate = true } = {}) =>
  counted(
    name,
    (report) => [
      ...[bin.vitest, "run", ...projects.map((project) => `--project=${project}`)],
      ...(isolate ? [] : ["--no-isolate"]),
      ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    ],
    () => ({}),
    countVitest,
  );

export const browser = () =>
  counted(
    "browser",
    () => [bin.playwright, "test", "--reporter=list,json"],
    (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
    countPlaywright,
  );
