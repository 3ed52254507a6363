import type { Creative, Identity } from "@/lib/creatives/schema";

const nobody: Identity = { sourceId: null, kind: null };

export const emptyCreative = (identity: Identity = nobody): Creative => ({
  format: "single_image",
  name: "",
  identity,
  media: { mediaId: null },
  texts: { message: "", headline: "", description: "", displayLink: "" },
  callToAction: "LEARN_MORE",
  link: "",
  threadsIdPosition: "spec",
});
