import { z } from "zod";

/** An id Meta gave: decimal digits, longer than a JavaScript number can hold, so text everywhere. */
export const MetaId = z.string().regex(/^\d{1,32}$/, "expected a Meta id");

export const BusinessId = MetaId.brand<"BusinessId">();
export type BusinessId = z.infer<typeof BusinessId>;

export const PageId = MetaId.brand<"PageId">();
export type PageId = z.infer<typeof PageId>;

export const InstagramUserId = MetaId.brand<"InstagramUserId">();
export type InstagramUserId = z.infer<typeof InstagramUserId>;

export const ThreadsUserId = MetaId.brand<"ThreadsUserId">();
export type ThreadsUserId = z.infer<typeof ThreadsUserId>;

/** Always with exactly one `act_` in front, however it was sent. */
export const AdAccountId = z
  .string()
  .regex(/^(act_)*\d{1,32}$/, "expected an ad account id")
  .transform((value) => `act_${value.replace(/^(act_)+/, "")}`)
  .brand<"AdAccountId">();
export type AdAccountId = z.infer<typeof AdAccountId>;

export const WorkspaceId = z.uuid().brand<"WorkspaceId">();
export type WorkspaceId = z.infer<typeof WorkspaceId>;

export const SourceId = z.uuid().brand<"SourceId">();
export type SourceId = z.infer<typeof SourceId>;

export const DraftId = z.uuid().brand<"DraftId">();
export type DraftId = z.infer<typeof DraftId>;
