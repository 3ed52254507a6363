import type { MediaRefusal, MediaView } from "@/lib/media/schema";

export type UploadResult =
  | { ok: true; media: MediaView; known: boolean }
  | { ok: false; refusal: MediaRefusal }
  | { ok: null; why: "unreachable" | "not_allowed" | "cancelled" };

export type NotStored = Exclude<UploadResult, { ok: true }>;
