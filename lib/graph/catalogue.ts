import type { CatalogueEntry } from "@/lib/graph/catalogue/entry";
import { loginErrors } from "@/lib/graph/catalogue/login";
import { paceErrors } from "@/lib/graph/catalogue/pace";
import { requestErrors } from "@/lib/graph/catalogue/request";

/** Meta's codes and subcodes and what they mean to us. The remedy of each is its reason's, in `lib/i18n/en/reasons.json`. */
export const catalogue: readonly CatalogueEntry[] = [...loginErrors, ...paceErrors, ...requestErrors];

type Complaint = {
  code?: number | undefined;
  subcode?: number | undefined;
  message?: string | undefined;
  isTransient?: boolean | undefined;
  blame?: readonly string[][] | undefined;
};

const unknown: CatalogueEntry = { reason: "unknown_error" };

/** The pair, then a telling number, the field blamed, the words, the code alone, the code's family. */
export function lookUp({ code, subcode, message = "", isTransient, blame = [] }: Complaint): CatalogueEntry {
  const sameCode = catalogue.filter((entry) => entry.code !== undefined && entry.code === code);
  const blamed = new Set(blame.map((path) => path.at(-1)));
  const known =
    sameCode.find((entry) => entry.subcode !== undefined && entry.subcode === subcode) ??
    catalogue.find(({ mark }) => mark !== undefined && (mark === subcode || mark === code)) ??
    sameCode.find((entry) => entry.blames !== undefined && blamed.has(entry.blames)) ??
    sameCode.find(({ says }) => says?.test(message)) ??
    sameCode.find((entry) => entry.subcode === undefined && !entry.says && !entry.blames);
  if (known) return known;
  if (isTransient) return { reason: "temporary", retry: "now" };
  if (code === undefined) return unknown;
  if (code >= 200 && code <= 299) return { reason: "permission_missing" };
  if (code >= 80_000 && code <= 80_099) return { reason: "rate_limited", retry: "wait", waitSeconds: 300 };
  return unknown;
}
