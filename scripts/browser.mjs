import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { expected } from "./lifetime.mjs";
import { bin, inRoot } from "./root.mjs";
import { run } from "./run.mjs";

const systemBrowsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const unpacked = inRoot(".data/browser");

/**
 * Launch options for a Chromium: the one of CHROMIUM_PATH, Playwright's own, one of this system, Playwright's own after
 * installing it, or the one that came as a package.
 */
export async function findBrowser() {
  const own = () => existsSync(chromium.executablePath());
  if (process.env.CHROMIUM_PATH) return { executablePath: process.env.CHROMIUM_PATH };
  if (own()) return {};
  const system = systemBrowsers.find((file) => existsSync(file));
  if (system) return { executablePath: system };
  if (existsSync(unpacked)) return packaged();
  await run([bin.playwright, "install", "chromium"], { limitMs: 180_000 });
  if (own()) return {};
  if (process.platform === "linux" && process.arch === "x64") return await unpack();
  throw expected("There is no Chromium. Set CHROMIUM_PATH to one.");
}

/** It brings the libraries it needs, so it also runs where a desktop's are not installed. */
function packaged() {
  const libraries = { LD_LIBRARY_PATH: `${unpacked}/al2023/lib`, FONTCONFIG_PATH: `${unpacked}/fonts` };
  return { executablePath: `${unpacked}/chromium`, env: { ...process.env, ...libraries } };
}

/** The package unpacks itself into TMPDIR, its libraries only on what it takes for Amazon Linux. */
async function unpack() {
  const staging = `${unpacked}-${process.pid}`;
  mkdirSync(staging, { recursive: true });
  const env = { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" };
  const program = 'import chromium from "@sparticuz/chromium"; await chromium.executablePath();';
  const { code, output } = await run(["--input-type=module", "--eval", program], { env });
  if (code !== 0) throw expected(`${output.trim()}\nThe packaged Chromium could not be unpacked.`);
  pointToFonts(`${staging}/fonts/fonts.conf`);
  if (existsSync(unpacked)) rmSync(staging, { recursive: true });
  else renameSync(staging, unpacked);
  return packaged();
}

/** As it comes, the package looks for its fonts in /tmp. */
function pointToFonts(file) {
  const folders = [`${unpacked}/fonts`, "/usr/share/fonts"].map((folder) => `<dir>${folder}</dir>`).join("");
  const own = readFileSync(file, "utf8").replace("<dir>/tmp/fonts</dir>", folders);
  writeFileSync(file, own.replace("/tmp/fonts-cache/", `${unpacked}/fonts-cache`));
}

if (process.argv[1] === import.meta.filename) {
  const { executablePath = chromium.executablePath() } = await findBrowser();
  console.log(path.normalize(executablePath));
}
