import { findFindingRow, type FindingCode } from "@/lib/audits/finding-codes";

const known = (code: string): code is FindingCode => findFindingRow(code) !== null;

/** The key of a finding's short text; for a code this version does not know, a sentence that leads to the account. */
export const obstacleKey = (code: string) => (known(code) ? code : "other");
