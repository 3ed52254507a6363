import type { Extra } from "@/lib/creatives/schema";

const mediaKeys = new Set(["image_hash", "picture", "image_url", "video_id"]);

/** Whether what was pasted names a picture or a video itself, so that none has to be chosen here. */
export const showsKept = ({ extra }: { extra: readonly Extra[] }) =>
  extra.some(({ path }) => mediaKeys.has(path.at(-1) ?? ""));
