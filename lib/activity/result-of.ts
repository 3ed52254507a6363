import { z } from "zod";
import { Role, ThreadsKind } from "@/lib/generated/prisma/enums";
import { isReason, type Reason } from "@/lib/reasons";

/** What came of an act, as far as it was noted; each says something in the list. */
export type ActResult =
  | { is: "made"; made: "created" | "already_existed" }
  | { is: "reason"; reason: Reason }
  | { is: "count"; count: number }
  | { is: "drafts"; count: number }
  | { is: "grants"; granted: number; asked: number }
  | { is: "role"; role: Role }
  | { is: "roles"; from: Role; to: Role }
  | { is: "version"; version: number }
  | { is: "kind"; kind: ThreadsKind }
  | { is: "before"; name: string };

const Detail = z.union([
  z
    .object({ granted: z.int(), asked: z.int() })
    .transform((grants) => ({ is: "grants" as const, ...grants })),
  z
    .object({ from: z.enum(Role), to: z.enum(Role) })
    .transform((roles) => ({ is: "roles" as const, ...roles })),
  z.object({ role: z.enum(Role) }).transform(({ role }) => ({ is: "role" as const, role })),
  z.object({ count: z.int() }).transform(({ count }) => ({ is: "count" as const, count })),
  z.object({ version: z.int() }).transform(({ version }) => ({ is: "version" as const, version })),
  z.object({ drafts: z.int() }).transform(({ drafts }) => ({ is: "drafts" as const, count: drafts })),
  z.object({ kind: z.enum(ThreadsKind) }).transform(({ kind }) => ({ is: "kind" as const, kind })),
  z.object({ before: z.string() }).transform(({ before }) => ({ is: "before" as const, name: before })),
]);

export function resultsOf({ result, detail }: { result: string | null; detail: unknown }): ActResult[] {
  const noted = Detail.safeParse(detail);
  const named: ActResult[] =
    result === "created" || result === "already_existed"
      ? [{ is: "made", made: result }]
      : result && isReason(result)
        ? [{ is: "reason", reason: result }]
        : [];
  return noted.success ? [...named, noted.data] : named;
}
