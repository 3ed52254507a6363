/** Where in what was pasted something stands that cannot be read. Lines and columns count from 1. */
export type ImportProblem =
  | { code: "empty" }
  | { code: "not_json"; line: number; column: number }
  | { code: "unended_quote"; line: number; column: number }
  | { code: "several_commands"; line: number; column: number }
  | { code: "not_an_object" }
  | { code: "no_data" }
  | { code: "file_not_read"; argument: string }
  | { code: "other_edge"; path: string }
  | { code: "no_spec"; keys: string }
  | { code: "other_format"; key: string }
  | { code: "wrong_value"; path: string }
  | { code: "too_much" };

/** Thrown by whatever reads a part, and answered as a sentence about the place. */
export class ImportError extends Error {
  override name = "ImportError";
  constructor(readonly problem: ImportProblem) {
    super(problem.code);
  }
}

export function placeOf(text: string, position: number) {
  const before = text.slice(0, position).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
