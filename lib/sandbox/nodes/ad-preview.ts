import { defineKind } from "@/lib/sandbox/nodes/define-kind";
import type { AdPreview } from "@/lib/sandbox/world/node";

export const adPreviewKind = defineKind<AdPreview>({
  defaults: ["body"],
  fields: { body: ({ body }) => body },
});
