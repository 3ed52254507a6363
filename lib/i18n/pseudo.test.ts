import { createTranslator } from "use-intl/core";
import { describe, expect, test } from "vitest";
import { english } from "./namespaces";
import { pseudoMessage, pseudoMessages } from "./pseudo";

describe("the pseudo-locale", () => {
  test("puts accents on every letter, brackets around it and a third more length", () => {
    const pseudo = pseudoMessage("Check again");

    expect(pseudo).toMatch(/^\[.+\]$/);
    expect(pseudo).not.toMatch(/[a-z]/i);
    expect(pseudo.length).toBeGreaterThanOrEqual(Math.floor("Check again".length * 1.3));
  });

  test("leaves arguments, tags and quoted braces as they are", () => {
    expect(pseudoMessage("{name} has <b>{count, number}</b> '{'x'}'")).toContain(
      "<b>{count, number}</b> '{'ẋ'}'",
    );
    expect(pseudoMessage("{name} is here")).toContain("{name} ");
  });

  test("rewrites the branches of a plural and keeps its syntax", () => {
    expect(pseudoMessage("{count, plural, one {# card} other {# cards}}")).toContain(
      "{count, plural, one {# çàŕđ} other {# çàŕđš}}",
    );
  });

  test("still formats", () => {
    const messages = { m: pseudoMessage("{count, plural, one {# card} other {# cards}} of {total, number}") };
    const t = createTranslator({ locale: "en-XA", messages });

    expect(t("m", { count: 2, total: 1200 })).toContain("2 çàŕđš öƒ 1,200");
  });

  test("covers every message of every namespace", () => {
    expect(JSON.stringify(pseudoMessages(english))).not.toBe(JSON.stringify(english));
    expect(Object.keys(pseudoMessages(english))).toEqual(Object.keys(english));
  });
});
