import { z } from "zod";
import { endpoint } from "@/lib/graph/endpoint";
import { edge, paged } from "@/lib/graph/endpoints/edge";
import { count, text } from "@/lib/graph/wire";
import { AdAccountId, MetaId } from "@/lib/ids";

const hash = z.string().min(1);

/** Meta keys its answer by file name, or by something else; the first entry counts. Its `url` is temporary and unread. */
const Images = z
  .object({ images: z.record(z.string(), z.object({ hash, name: text, width: count, height: count })) })
  .transform(({ images }, context) => {
    const [image] = Object.values(images);
    if (image) return image;
    context.addIssue({ code: "custom", message: "expected an image" });
    return z.NEVER;
  });

/**
 * Multipart; the file needs a name with an extension. The same bytes always get the same hash, so it may be repeated.
 */
export const uploadImage = endpoint({
  name: "uploadImage",
  method: "POST",
  path: "/:adAccountId/adimages",
  repeatable: true,
  input: z.object({ adAccountId: AdAccountId, filename: z.instanceof(File) }),
  output: Images,
});

/** A picture that another ad account has, under the hash it has there; Meta copies it without being sent the bytes. */
export const copyImage = endpoint({
  name: "copyImage",
  method: "POST",
  path: "/:adAccountId/adimages",
  repeatable: true,
  input: z.object({
    adAccountId: AdAccountId,
    /** `source_account_id` without `act_`. */
    copy_from: z.object({ source_account_id: MetaId, hash }),
  }),
  output: Images,
});

export const listImages = endpoint({
  name: "listImages",
  method: "GET",
  path: "/:adAccountId/adimages",
  fields: ["hash", "name", "permalink_url", "width", "height", "status"],
  input: z.object({ adAccountId: AdAccountId, hashes: z.array(z.string()).optional(), ...paged }),
  output: edge(
    z.object({ hash, name: text, permalink_url: text, width: count, height: count, status: text }),
  ),
});
