import { parseLossless } from "@/lib/graph/lossless";
import { ImportError, placeOf } from "@/lib/imports/problem";

/** JSON, with the digits of ids kept. `offset` is where it begins in what was pasted. Throws ImportError with the place. */
export function parseJson(text: string, whole = text, offset = 0): unknown {
  try {
    return parseLossless(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw new ImportError({ code: "too_much" });
    const position = /position (\d+)/.exec(error.message)?.[1];
    const at = position === undefined ? text.length : Number(position);
    throw new ImportError({ code: "not_json", ...placeOf(whole, offset + at) });
  }
}
