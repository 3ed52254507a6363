import { imageAnswer, picture } from "@/lib/sandbox/pictures";
import type { Store } from "@/lib/sandbox/store/store";
import { frameAnswer } from "@/lib/sandbox/videos/frame-answer";
import { fileOf } from "@/lib/sandbox/videos/keep-video";
import { openFile, type WireAnswer } from "@/lib/sandbox/wire/request";

/** Bytes behind an address that an answer named; undefined where there are none. */
export function uploadedAsset(store: Store, kind: string, name: string): WireAnswer | undefined {
  if (kind === "pictures") return name.endsWith(".svg") ? picture(name.slice(0, -4)) : undefined;
  if (kind === "frames") return frameAnswer(store, name);
  if (kind === "videos") {
    if (!store.data.videos.has(name)) return undefined;
    const headers = { "content-type": "video/mp4", ...openFile };
    return { kind: "file", status: 200, headers, file: store.media.place(fileOf(name)) };
  }
  const bytes = /^[0-9a-f]{32}$/.test(name) ? store.media.get(name) : undefined;
  return bytes && imageAnswer(bytes);
}
