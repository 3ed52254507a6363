export type ErrorBody = {
  message: string;
  type: "OAuthException" | "GraphMethodException" | "FacebookApiException";
  code: number;
  error_subcode?: number;
  is_transient?: boolean;
  error_user_title?: string;
  error_user_msg?: string;
  error_data?: unknown;
};

/** Thrown anywhere; becomes Meta's error envelope. */
export class MetaError extends Error {
  constructor(
    readonly body: ErrorBody,
    readonly status: number = 400,
    readonly headers: Record<string, string> = {},
  ) {
    super(body.message);
  }
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

export function traceId(): string {
  let id = "A";
  for (let i = 0; i < 10; i++) id += alphabet[Math.floor(Math.random() * 64)];
  return id;
}

export function envelope(error: MetaError) {
  return { error: { ...error.body, fbtrace_id: traceId() } };
}
