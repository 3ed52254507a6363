import type { Call } from "@/lib/sandbox/core/call";

export const pictureUrl = (call: Call, id: string) => `${call.origin}/pictures/${id}.svg`;

export const picture = (call: Call, id: string) => ({
  data: { height: 50, is_silhouette: false, url: pictureUrl(call, id), width: 50 },
});
