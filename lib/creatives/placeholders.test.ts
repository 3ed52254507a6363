import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyCard, emptyCarousel, emptyImage } from "@/lib/creatives/empty-creative";
import {
  everyText,
  fieldsWith,
  fillPlaceholders,
  holdsPlaceholder,
  listPlaceholders,
} from "@/lib/creatives/placeholders";
import type { Creative } from "@/lib/creatives/schema";
import { validate } from "@/lib/creatives/validate";
import { anyCreative } from "@/lib/testing/any-creative";
import { carouselSubject, exampleSubject } from "@/lib/testing/creative-subject";

const image = (changes: { message?: string; link?: string; name?: string }): Creative => ({
  ...emptyImage(),
  name: changes.name ?? "",
  link: changes.link ?? "",
  texts: { ...emptyImage().texts, message: changes.message ?? "" },
});
const messageOf = (message: string, values: Record<string, string>) =>
  fillPlaceholders(image({ message }), values).texts.message;
const linkOf = (link: string, values: Record<string, string>) =>
  fillPlaceholders(image({ link }), values).link;

describe("placeholders", () => {
  test("are found in every text and address, each name once, in the order of the form", () => {
    const card = {
      ...emptyCard("00000000-0000-4000-8000-000000000001"),
      headline: "{{product}}",
      link: "{{shop}}",
    };
    const carousel: Creative = {
      ...emptyCarousel(undefined, [card]),
      ...{ name: "Spring {{season}}", link: "https://{{shop}}/end" },
      texts: { message: "{{ product }} at {{price}}", displayLink: "" },
    };

    expect(listPlaceholders(carousel)).toEqual(["product", "shop", "price", "season"]);
    expect(fieldsWith(carousel, "product")).toEqual(["cards.0.headline", "message"]);
    expect(fieldsWith(carousel, "shop")).toEqual(["cards.0.link", "link"]);
  });

  test("have letters of any script, digits, spaces, _ and -, and no more than 40", () => {
    const names = (message: string) => listPlaceholders(image({ message }));

    expect(names("{{Größe}} {{المنتج}} {{sku-2 b_c}} {{x}}")).toEqual(["Größe", "المنتج", "sku-2 b_c", "x"]);
    expect(names(`{{${"a".repeat(40)}}}`)).toHaveLength(1);
    expect(names(`{{${"a".repeat(41)}}} {{}} {{a{b}} {one} {{-a}} {{a.b}}`)).toEqual([]);
  });

  test("are filled wherever they stand, and stay where there is no value", () => {
    expect(messageOf("{{a}}, {{ a }} and {{b}}", { a: "Rye" })).toBe("Rye, Rye and {{b}}");
    expect(messageOf("{{a}}", { a: "{{b}} $& $1", b: "no" })).toBe("{{b}} $& $1");
    expect(messageOf("{{constructor}} {{__proto__}}", {})).toBe("{{constructor}} {{__proto__}}");
  });

  test("are written as parts of an address where they do not begin it", () => {
    expect(linkOf("https://a.example/{{p}}?c={{c}}", { p: "red bowl", c: "1&2" })).toBe(
      "https://a.example/red%20bowl?c=1%262",
    );
    expect(linkOf(" {{shop}}/x", { shop: " https://a.example " })).toBe(" https://a.example/x");
  });

  test("leave a creative without any as it is, and every text is named once", () => {
    fc.assert(
      fc.property(anyCreative, (creative) => {
        fc.pre(listPlaceholders(creative).length === 0);
        expect(fillPlaceholders(creative, { a: "b" })).toEqual(creative);
        const fields = everyText(creative).map(({ field }) => field);
        expect(new Set(fields).size).toBe(fields.length);
      }),
    );
  });

  test("also count as left over where they are written wrong", () => {
    expect(["{{a.b}}", "x {{}} y", "{{ ok }}"].map(holdsPlaceholder)).toEqual([true, true, true]);
    expect(["{a}", "{{a", "a}}", "{{a\nb}}"].map(holdsPlaceholder)).toEqual([false, false, false, false]);
  });
});

describe("a placeholder that is left", () => {
  const left = (subject: Parameters<typeof validate>[0]) =>
    validate(subject).flatMap(({ code, field, severity }) =>
      code === "placeholder_left" ? [[field, severity]] : [],
    );

  test("is a warning at each field that has one", () => {
    const text = "{{a}}";
    const texts = { message: text, headline: text, description: text, displayLink: text };

    expect(left(exampleSubject({ texts, name: text, link: `https://a.example/${text}` }))).toEqual(
      ["link", "name", "message", "headline", "description", "displayLink"].map((one) => [one, "warning"]),
    );
    expect(left(carouselSubject({ headline: text, description: text, link: text }))).toEqual(
      ["headline", "description", "link"].map((one) => [`cards.0.${one}`, "warning"]),
    );
    expect(left(exampleSubject())).toEqual([]);
  });
});
