import type { MediaRefusal } from "@/lib/media/schema";

export type Refused = { ok: false; refusal: MediaRefusal };

export const refuse = (code: MediaRefusal["code"], params: MediaRefusal["params"] = {}): Refused => ({
  ok: false,
  refusal: { code, params },
});
