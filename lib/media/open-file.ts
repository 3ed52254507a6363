import { open } from "node:fs/promises";
import type { Opened, Range } from "@/lib/media/storage/storage";

const chunk = 64 * 1024;

/** A file, or a part of it, as the body of an answer, read as fast as it is taken; null where there is none. */
export async function openFile(path: string, range?: Range): Promise<Opened | null> {
  const file = await open(path).catch(() => null);
  if (!file) return null;
  const { size } = await file.stat();
  const end = Math.min(size - 1, range?.end ?? size - 1);
  let at = range?.start ?? 0;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const wanted = Math.min(chunk, end - at + 1);
      const { bytesRead, buffer } =
        wanted > 0 ? await file.read(new Uint8Array(wanted), 0, wanted, at) : { bytesRead: 0, buffer: null };
      if (buffer && bytesRead > 0) {
        at += bytesRead;
        return controller.enqueue(buffer.subarray(0, bytesRead));
      }
      await file.close();
      controller.close();
    },
    cancel: () => file.close(),
  });
  return { bytes: Math.max(0, end - at + 1), body };
}
