import { z } from "zod";
import { parseLossless } from "@/lib/graph/lossless";
import { count, optional, text } from "@/lib/graph/wire";

const BlameSpecs = z
  .array(z.union([z.array(z.union([z.string(), z.number()]).transform(String)), z.string()]).catch([]))
  .transform((paths) => paths.map((path) => [path].flat()).filter(({ length }) => length > 0));

/** `error_data` is an object on some edges and the same object as JSON text on others. */
const Blame = z
  .preprocess(
    (value) => {
      if (typeof value !== "string") return value;
      try {
        return parseLossless(value);
      } catch {
        return undefined;
      }
    },
    z.object({ blame_field_specs: BlameSpecs.catch([]) }),
  )
  .transform(({ blame_field_specs }) => blame_field_specs)
  .catch([]);

const filled = optional(z.string().trim().min(1));

const Complaint = z.object({
  message: text,
  code: count,
  error_subcode: count,
  is_transient: optional(z.boolean()),
  error_user_title: filled,
  error_user_msg: filled,
  error_data: Blame,
  fbtrace_id: filled,
});
export type Complaint = z.output<typeof Complaint>;

const Enveloped = z.object({ error: z.union([Complaint, z.string().min(1)]) });
const Legacy = z.object({ error_code: z.union([z.number(), z.string()]), error_msg: text });

/** What Meta complains of, or undefined where the answer is not a complaint. The HTTP status does not count: some say 200. */
export function complaintIn(answer: unknown): Complaint | undefined {
  const enveloped = Enveloped.safeParse(answer).data?.error;
  if (typeof enveloped === "string") return Complaint.parse({ message: enveloped });
  if (enveloped) return enveloped;
  const legacy = Legacy.safeParse(answer).data;
  return legacy && Complaint.parse({ message: legacy.error_msg, code: legacy.error_code });
}
