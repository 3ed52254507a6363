import { describe, expect, test } from "vitest";
import { read, sources, trackedFiles, within, type Source } from "./testing/repository";

const importsFrom = (place: string) => (source: Source) =>
  source.imports.some((name) => name === place || name.startsWith(`${place}/`));
const matches = (pattern: RegExp) => (source: Source) => pattern.test(source.text);
const is = (pattern: RegExp) => (source: Source) => pattern.test(source.file);
const but = (pattern: RegExp) => (source: Source) => !pattern.test(source.file);
const names = (found: Source[]) => found.map(({ file }) => file);

describe("imports", () => {
  test("go from app to components to lib and never back", () => {
    expect(names(within("lib").filter(importsFrom("components")))).toEqual([]);
    expect(names(within("lib", "components").filter(importsFrom("app")))).toEqual([]);
  });

  test("keep Next out of the core: only the adapters, sign-in and the catalogues know it", () => {
    const adapters = /^lib\/(auth|i18n)\/|^lib\/(action|route|decline)\.ts$|\/actions\.ts$/;

    expect(names(within("lib").filter(but(adapters)).filter(importsFrom("next")))).toEqual([]);
  });

  test("leave the sandbox unknown to the product", () => {
    const product = within("app", "components", "lib")
      .filter(({ isTest }) => !isTest)
      .filter(but(/^lib\/(sandbox|testing)\//));

    expect(names(product.filter(importsFrom("lib/sandbox")))).toEqual([]);
  });

  test("leave tests, scripts and benches unknown to the product", () => {
    const product = within("app", "components", "lib")
      .filter(({ isTest }) => !isTest)
      .filter(but(/^lib\/testing\//));

    for (const place of ["lib/testing", "scripts", "e2e", "bench"]) {
      expect(names(product.filter(importsFrom(place)))).toEqual([]);
    }
  });
});

describe("one place", () => {
  test("makes Prisma clients", () => {
    const made = within("app", "components", "lib").filter(matches(/new PrismaClient\(/));

    expect(names(made.filter(({ isTest }) => !isTest))).toEqual(["lib/db.ts"]);
  });

  test("reads the environment", () => {
    const reads = within("app", "components", "lib").filter(matches(/process\.env\b/));

    expect(names(reads.filter(({ isTest }) => !isTest).filter(but(/^lib\/testing\//)))).toEqual([
      "lib/env.ts",
      "lib/sandbox/main.ts",
    ]);
  });
});

describe("a file", () => {
  const forbidden = ["index", "utils", "util", "helpers", "helper", "types", "services", "service", "hooks"];

  test("has at most 300 lines", () => {
    expect(names(sources.filter(({ lines }) => lines > 300))).toEqual([]);
  });

  test("has 60 lines in the median", () => {
    const lengths = sources.filter(({ isTest }) => !isTest).map(({ lines }) => lines);
    const median = lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)];

    expect(median).toBeLessThanOrEqual(60);
  });

  test("is named for what it holds, in kebab-case", () => {
    const stem = (file: string) => file.split("/").at(-1)?.split(".")[0] ?? "";
    const product = within("app", "components", "lib");

    expect(names(product.filter(({ file }) => forbidden.includes(stem(file))))).toEqual([]);
    expect(names(sources.filter(({ file }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem(file))))).toEqual([]);
  });

  test("has no any", () => {
    expect(names(sources.filter(({ hasAny }) => hasAny))).toEqual([]);
  });

  test("silences no type error", () => {
    expect(names(sources.filter(matches(/@ts[-](ignore|nocheck|expect-error)/)))).toEqual([]);
  });

  test("leaves nothing for later", () => {
    expect(names(sources.filter(matches(/\b(TO[D]O|FIX[M]E|XX[X])\b/)))).toEqual([]);
  });
});

describe("a component", () => {
  const drawn = within("app", "components").filter(is(/\.tsx?$/));

  test("names no colour: only tokens", () => {
    const literal = /#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(rgba?|hsla?|oklch|oklab|lab|lch)\(/i;
    const palette =
      /\b(bg|text|border|ring|fill|stroke|outline|from|to|via)-(white|black|(slate|gray|zinc|neutral|stone|red|orange|amber|yellow|lime|green|emerald|teal|cyan|sky|blue|indigo|violet|purple|fuchsia|pink|rose)-\d{2,3})\b/;

    expect(names(drawn.filter(matches(literal)))).toEqual([]);
    expect(names(drawn.filter(matches(palette)))).toEqual([]);
  });

  test("does not know which theme it is in", () => {
    expect(names(drawn.filter(matches(/["'`\s]dark:[a-z]/)))).toEqual([]);
  });
});

describe("the repository", () => {
  test("stands alone: no path of one machine, no package registry", () => {
    const foreign = /(^|[\s"'`(])\/wo[r]k\/|\bregistr[y]\.[a-z0-9-]+\.[a-z]|"resolve[d]":/m;
    const text = trackedFiles.filter((file) => !/\.(png|jpe?g|webp|gif|ico|woff2?|mp4)$/.test(file));

    expect(text.filter((file) => foreign.test(read(file)))).toEqual([]);
    expect(trackedFiles).not.toContain(".npmrc");
  });
});
