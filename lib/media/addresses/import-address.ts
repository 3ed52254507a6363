import { z } from "zod";
import { findAdAccountId } from "@/lib/creatives/queries";
import type { Ctx } from "@/lib/ctx";
import { fetchAddress, internet } from "@/lib/media/addresses/fetch-address";
import { viewMedia } from "@/lib/media/queries";
import { storeMedia } from "@/lib/media/store-media";
import type { UploadAnswer } from "@/lib/media/uploads/schema";

const longestMs = 5 * 60_000;

export const ImportAddress = z.object({ address: z.string().trim().max(4000) });

/** A server names its files as it likes: the ending says nothing, so it is left out and put right by the content. */
const stemOf = (name: string) => name.replace(/\.[a-z0-9]{1,8}$/i, "");

/** Takes a file into the library that lies at a public address. */
export async function importAddress(
  ctx: Ctx,
  { address }: z.output<typeof ImportAddress>,
  net = internet,
): Promise<UploadAnswer> {
  const signal = AbortSignal.timeout(longestMs);
  const fetched = await fetchAddress(address, signal, net);
  if (!fetched.ok) return { state: "refused", refusal: fetched.refusal };
  let broke = false;
  const watched = fetched.body.getReader();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const part = await watched.read().catch(() => null);
      broke = part === null;
      if (!part || part.done) controller.close();
      else controller.enqueue(part.value);
    },
    cancel: (reason) => watched.cancel(reason),
  });
  const { announced, name } = fetched;
  const stored = await storeMedia(ctx, { fileName: stemOf(name), announced, body });
  // Without an announced length a file that broke off cannot be told from one that ended.
  if (broke) return { state: "refused", refusal: { code: "address_silent", params: {} } };
  if (!stored.ok) return { state: "refused", refusal: stored.refusal };
  const media = await viewMedia(ctx, stored.media, await findAdAccountId(ctx));
  return { state: "stored", media, known: stored.known };
}
