import { z } from "zod";

const url = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ""));

/** `id:base64` pairs, comma separated; the first encrypts, all decrypt. Each key is 32 bytes. */
const TokenKeys = z.string().transform((value, context) => {
  const keys = value.split(",").map((pair) => {
    const at = pair.indexOf(":");
    return { id: pair.slice(0, at).trim(), key: Buffer.from(pair.slice(at + 1), "base64") };
  });
  if (keys.some(({ id, key }) => !/^[\w-]{1,32}$/.test(id) || key.length !== 32)) {
    context.addIssue({ code: "custom", message: "expected id:base64 pairs with keys of 32 bytes" });
    return z.NEVER;
  }
  return keys;
});

const Variables = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  NEXTAUTH_URL: url,
  NEXTAUTH_SECRET: z.string().min(32, "expected at least 32 characters"),
  TOKEN_KEYS: TokenKeys,
  META_GRAPH_URL: url,
  META_GRAPH_VIDEO_URL: url,
  META_DIALOG_URL: url,
  META_GRAPH_VERSION: z
    .string()
    .regex(/^v\d+\.\d+$/, "expected a version such as v25.0")
    .default("v25.0"),
  META_APP_ID: z.string().regex(/^\d+$/, "expected the numeric app id"),
  META_APP_SECRET: z.string().min(1),
  MEDIA_DIR: z.string().min(1).default(".data/media"),
  MEDIA_S3_ENDPOINT: url.optional(),
  MEDIA_S3_BUCKET: z.string().min(1).optional(),
  MEDIA_S3_REGION: z.string().min(1).default("us-east-1"),
  MEDIA_S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  MEDIA_S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(4),
});

const bucket = [
  "MEDIA_S3_ENDPOINT",
  "MEDIA_S3_BUCKET",
  "MEDIA_S3_ACCESS_KEY_ID",
  "MEDIA_S3_SECRET_ACCESS_KEY",
] as const;

/** Half a bucket would quietly be none, and files would rest where nobody looks for them. */
export const Env = Variables.superRefine((value, context) => {
  const missing = bucket.filter((name) => value[name] === undefined);
  if (missing.length === bucket.length) return;
  const message = "needed together with the other MEDIA_S3_ variables";
  for (const name of missing) context.addIssue({ code: "custom", path: [name], message });
});
export type Env = z.infer<typeof Env>;

export class EnvError extends Error {
  override name = "EnvError";
}

/** Names every missing or malformed variable at once; values never appear in the message. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = Env.safeParse(filled);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => {
    const name = issue.path.join(".");
    return name in filled ? `  ${name}: ${issue.message}` : `  ${name}: missing`;
  });
  throw new EnvError(`The environment is not complete. See .env.example.\n${[...new Set(lines)].join("\n")}`);
}

let parsed: Env | undefined;
export const env = () => (parsed ??= parseEnv(process.env));

/** Known before the rest is checked, so that even a refusal to start can be logged. */
export const logLevel = () => process.env.LOG_LEVEL || "info";
