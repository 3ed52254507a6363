import { MetaError } from "@/lib/sandbox/core/meta-error";

export type Path = (string | number)[];

type Details = { subcode?: number; title?: string; userMessage?: string; code?: number };

/** A complaint about one field, blamed the way Meta blames: by the path of its keys. */
export function specError(message: string, path: Path, details: Details = {}): MetaError {
  const { code = 100, subcode, title, userMessage } = details;
  return new MetaError({
    message,
    type: "OAuthException",
    code,
    ...(subcode === undefined ? {} : { error_subcode: subcode }),
    is_transient: false,
    ...(title === undefined ? {} : { error_user_title: title }),
    ...(userMessage === undefined ? {} : { error_user_msg: userMessage }),
    error_data: { blame_field_specs: [path.map(String)] },
  });
}

export const missing = (path: Path) =>
  specError(`(#100) The parameter ${path.join("[")}${"]".repeat(path.length - 1)} is required`, path, {
    title: "A required field is missing",
    userMessage: `The field ${String(path.at(-1))} is required.`,
  });

export const unsupported = (path: Path) =>
  specError("Invalid parameter", path, {
    subcode: 1443050,
    title: "Unsupported field",
    userMessage: `Using unsupported field in object_story_spec: ${String(path.at(-1))}.`,
  });
