import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

type Colour = { r: number; g: number; b: number; a: number };

const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");

function tokensOf(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(css.indexOf("{", start) + 1, css.indexOf("}", start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

function parse(value: string): Colour {
  const hex = /^#(..)(..)(..)$/.exec(value);
  if (hex) {
    const [r = 0, g = 0, b = 0] = hex.slice(1).map((pair) => Number.parseInt(pair, 16));
    return { r, g, b, a: 1 };
  }
  const [r = 0, g = 0, b = 0, a = 1] = [...value.matchAll(/[\d.]+/g)].map(Number);
  return { r, g, b, a };
}

function over(top: Colour, below: Colour): Colour {
  const mix = (channel: "r" | "g" | "b") => top[channel] * top.a + below[channel] * (1 - top.a);
  return { r: mix("r"), g: mix("g"), b: mix("b"), a: 1 };
}

function luminance({ r, g, b }: Colour) {
  const linear = [r, g, b].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}

function contrast(one: Colour, other: Colour) {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const overlaid = ["canvas", "surface", "raised"];
const plain = [...overlaid, "sunken"];
const themes = { light: tokensOf(':root,\n[data-theme="light"]'), dark: tokensOf('\n[data-theme="dark"]') };

describe.each(Object.entries(themes))("in the %s theme", (_theme, tokens) => {
  const colour = (name: string) => parse(tokens[name] ?? "");
  const covered = ["hover", "press"].flatMap((overlay) =>
    overlaid.map((name) => over(colour(overlay), colour(name))),
  );
  const chosenRow = over(colour("hover"), colour("accent-tint"));
  const anywhere = [...plain.map(colour), ...covered, chosenRow];
  const lowest = (name: string, grounds: Colour[]) =>
    Math.min(...grounds.map((ground) => contrast(colour(name), ground)));
  const tints = ["accent-tint", "ok-tint", "warn-tint", "bad-tint"].map(colour);

  test.each(["text", "text-2", "text-3", "accent-text"])("%s can be read on every surface", (name) => {
    expect(lowest(name, anywhere)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["text", "text-2"])("%s can be read on every tint", (name) => {
    expect(lowest(name, tints)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["ok", "warn", "bad"])("words of %s can be read on its tint and on every surface", (status) => {
    expect(lowest(`${status}-text`, [colour(`${status}-tint`), ...anywhere])).toBeGreaterThanOrEqual(4.5);
  });

  test("words on a filled button can be read", () => {
    expect(lowest("on-accent", [colour("accent"), colour("accent-hover")])).toBeGreaterThanOrEqual(4.5);
    expect(lowest("on-bad", [colour("bad-solid")])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["code-key", "code-string", "code-number"])("%s can be read in a code block", (name) => {
    expect(
      lowest(name, [colour("sunken"), colour("accent-tint"), colour("bad-tint")]),
    ).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["ok-solid", "warn-solid", "bad-solid", "control"])("%s can be seen on every surface", (name) => {
    expect(lowest(name, plain.map(colour))).toBeGreaterThanOrEqual(3);
  });
});

test("a reader who chose nothing and has a dark system gets the same dark", () => {
  expect(tokensOf("  :root:not([data-theme])")).toEqual(themes.dark);
});
