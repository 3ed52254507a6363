import { expect, test } from "vitest";
import { createTranslator } from "next-intl";
import { findingOrder } from "@/lib/audits/finding-codes";
import { evidenceText, findingKey, findingValues } from "@/lib/audits/finding-text";
import { english } from "@/lib/i18n/namespaces";

const states = ["pass", "fail", "warn", "unknown"] as const;

test("every finding has a sentence in every state, and a remedy unless it passed", () => {
  const t = createTranslator({ locale: "en-GB", messages: english, namespace: "findings" });
  for (const code of findingOrder) {
    for (const state of states) {
      expect(t(`${findingKey(code)}.${state}.say`, findingValues({}))).toMatch(/\S/);
      if (state !== "pass") expect(t(`${findingKey(code)}.${state}.do`, findingValues({}))).toMatch(/\S/);
    }
  }
});

test("the evidence says what was read and leaves out what was not", () => {
  expect(
    evidenceText({ status: "disabled", reason: null, tasks: ["ANALYZE", "DRAFT"], name: "Tallowmere DK" }),
  ).toBe("status disabled · tasks ANALYZE, DRAFT");
});
