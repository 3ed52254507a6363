import { z } from "zod";

/** Meta sends some ids as bare numbers; they are text from here on. */
export const wireId = <Id extends z.ZodType<unknown, string>>(id: Id) =>
  z.union([z.string(), z.number().int().nonnegative()]).transform(String).pipe(id);

/**
 * A field the product can do without: absent, null or of an unexpected type all read as `undefined`, which means
 * "Meta did not say" and never "no".
 */
export const optional = <Value extends z.ZodType>(value: Value) =>
  value
    .nullish()
    .transform((read) => read ?? undefined)
    .catch(undefined);

export const text = optional(z.string());
export const flag = optional(z.boolean());
export const count = optional(z.union([z.number(), z.string().regex(/^\d+$/).transform(Number)]));

/** `picture` and friends: `{data:{url}}`, `{url}` or the bare address. */
export const pictureUrl = optional(
  z.union([
    z.string(),
    z.object({ data: z.object({ url: z.string() }) }).transform(({ data }) => data.url),
    z.object({ url: z.string() }).transform(({ url }) => url),
  ]),
);

/** An object Meta defines and the product passes on; JSON text on the wire. */
export const JsonObject = z.record(z.string(), z.unknown());

/** Older edges say `true`, newer ones `{"success":true}`. */
export const Done = z
  .union([z.literal(true), z.object({ success: z.literal(true) })])
  .transform(() => ({ success: true as const }));
