import type { FaultAction } from "@/lib/sandbox/core/fault-list";
import { MetaError } from "@/lib/sandbox/core/meta-error";
import { badToken, noPermission, temporary } from "@/lib/sandbox/core/refuse";

type ErrorAction = Extract<FaultAction, { kind: "error" }>;

function usual(code: number, subcode: number | undefined): MetaError {
  if (code === 190) return badToken(subcode ?? null);
  if (code === 2) return temporary();
  if (code === 10 || code === 200) return noPermission(code);
  return new MetaError(
    { message: `(#${code}) An error made by the sandbox`, type: "OAuthException", code },
    code === 1 ? 500 : 400,
  );
}

/** The error a fault asks for, in the words Meta uses for its code unless the fault brings its own. */
export function faultError(action: ErrorAction): MetaError {
  const base = usual(action.code, action.subcode);
  return new MetaError(
    {
      ...base.body,
      ...(action.message === undefined ? {} : { message: action.message }),
      ...(action.subcode === undefined ? {} : { error_subcode: action.subcode }),
      ...(action.transient === undefined ? {} : { is_transient: action.transient }),
      ...(action.title === undefined ? {} : { error_user_title: action.title }),
      ...(action.userMessage === undefined ? {} : { error_user_msg: action.userMessage }),
    },
    action.status ?? base.status,
    base.headers,
  );
}
