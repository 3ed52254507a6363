import { expect, test } from "vitest";
import { initials } from "./avatar";

test("initials come from the first two words, without the sign before a username", () => {
  expect(initials("@molleskaer.keramik.brugskunst")).toBe("MK");
  expect(initials("Pell & Harrow Saddlery")).toBe("PH");
  expect(initials("مخبز الزعفران")).toBe("ما");
  expect(initials("@__")).toBe("·");
});
