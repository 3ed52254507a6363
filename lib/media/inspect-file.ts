import { open } from "node:fs/promises";
import { headBytes, isSomethingElseToo, tailBytes } from "@/lib/media/foreign-data";
import { inspectImage } from "@/lib/media/inspect-image";
import { inspectVideo } from "@/lib/media/inspect-video";
import { refuse, type Refused } from "@/lib/media/refuse";
import { sniffFormat } from "@/lib/media/sniff-format";

export type Inspected = {
  ok: true;
  kind: "image" | "video";
  mimeType: string;
  extension: string;
  width: number;
  height: number;
  durationMs: number | null;
};

const taken = {
  jpeg: { kind: "image", mimeType: "image/jpeg", extension: "jpg", names: ["jpg", "jpeg", "jpe", "jfif"] },
  png: { kind: "image", mimeType: "image/png", extension: "png", names: ["png"] },
  mp4: { kind: "video", mimeType: "video/mp4", extension: "mp4", names: ["mp4", "m4v", "mov", "qt"] },
  mov: { kind: "video", mimeType: "video/quicktime", extension: "mov", names: ["mov", "qt", "mp4", "m4v"] },
} as const;
const isTaken = (format: string): format is keyof typeof taken => Object.hasOwn(taken, format);

const extensionOf = (fileName: string) => /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? null;

/** Decides by the content alone whether a file is a picture or a video Meta takes; a name that says otherwise is told. */
export async function inspectFile(path: string, fileName: string): Promise<Inspected | Refused> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const part = async (length: number, at: number) => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
      return buffer.subarray(0, bytesRead);
    };
    const head = await part(headBytes, 0);
    const format = sniffFormat(head);
    if (format === null) return refuse("not_media");
    if (!isTaken(format)) return refuse("format_not_taken", { format });
    const { kind, mimeType, extension, names } = taken[format];
    const facts =
      format === "jpeg" || format === "png"
        ? await inspectImage(path, { file, size, format })
        : await inspectVideo(file, size);
    if (!facts.ok) return facts;
    const tail = await part(tailBytes, Math.max(0, size - tailBytes));
    if (isSomethingElseToo(head, tail)) return refuse("something_else_too");
    const named = extensionOf(fileName);
    if (named && !names.some((name) => name === named)) {
      return refuse("wrong_extension", { named, format: extension });
    }
    return { kind, mimeType, extension, ...{ durationMs: null, ...facts } };
  } finally {
    await file.close();
  }
}
