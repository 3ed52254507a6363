import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.resolve(import.meta.dirname, "../..");

// The folder may belong to another user than the one who runs the tests.
const list = ["-c", "safe.directory=*", "ls-files", "--cached", "--others", "--exclude-standard"];

/** Paths from the root of everything that is, or is about to be, tracked. */
export const trackedFiles = execFileSync("git", list, { cwd: root, encoding: "utf8" })
  .split("\n")
  .filter((file) => file !== "" && existsSync(path.join(root, file)));

export const read = (file: string) => readFileSync(path.join(root, file), "utf8");

export type Source = {
  file: string;
  text: string;
  lines: number;
  isTest: boolean;
  /** What it imports: files of this repository as paths from the root without extension, packages as written. */
  imports: string[];
  hasAny: boolean;
};

function resolve(file: string, specifier: string) {
  const bare = specifier.replace(/\.(ts|tsx|mjs|js)$/, "");
  if (bare.startsWith("@/")) return bare.slice(2);
  return bare.startsWith(".") ? path.posix.join(path.posix.dirname(file), bare) : bare;
}

function inspect(file: string): Source {
  const text = read(file);
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const imports = ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => resolve(file, fileName));
  let hasAny = false;
  const visit = (node: ts.Node): void => {
    hasAny ||= node.kind === ts.SyntaxKind.AnyKeyword;
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const isTest = /\.test\.tsx?$/.test(file) || file.startsWith("e2e/");
  return { file, text, lines: text.split("\n").length - 1, isTest, imports, hasAny };
}

/** The TypeScript and JavaScript people wrote here. */
export const sources = trackedFiles.filter((file) => /\.(ts|tsx|mjs)$/.test(file)).map(inspect);

export const within = (...places: string[]) =>
  sources.filter(({ file }) => places.some((place) => file === place || file.startsWith(`${place}/`)));
