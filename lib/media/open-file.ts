import { open } from "node:fs/promises";

const chunk = 64 * 1024;

/** A file as the body of an answer, read as fast as it is taken; null where there is none. */
export async function openFile(path: string) {
  const file = await open(path).catch(() => null);
  if (!file) return null;
  const { size } = await file.stat();
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { bytesRead, buffer } = await file.read(new Uint8Array(chunk), 0, chunk);
      if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead));
      await file.close();
      controller.close();
    },
    cancel: () => file.close(),
  });
  return { size, body };
}
