import { z } from "zod";
import { findAdAccountId } from "@/lib/creatives/queries";
import { viewMedia } from "@/lib/media/queries";
import { fileNameHeader, type UploadAnswer } from "@/lib/media/schema";
import { storeMedia } from "@/lib/media/store-media";
import { AppError } from "@/lib/reasons";
import { uploadRoute } from "@/lib/write-route";

const number = z.coerce.number().int().nonnegative().nullable().catch(null);

function nameOf(request: Request) {
  const encoded = request.headers.get(fileNameHeader);
  if (encoded === null) throw new AppError("invalid_input");
  try {
    return decodeURIComponent(encoded);
  } catch {
    throw new AppError("invalid_input");
  }
}

export const POST = uploadRoute(z.object({}), async (ctx, _, request): Promise<UploadAnswer> => {
  const fileName = nameOf(request);
  const announced = number.parse(request.headers.get("content-length"));
  const stored = await storeMedia(ctx, { fileName, announced, body: request.body });
  if (!stored.ok) return stored;
  const { known } = stored;
  return { ok: true, known, media: await viewMedia(ctx, stored.media, await findAdAccountId(ctx)) };
});
