import type { NodeKind } from "@/lib/sandbox/core/answer";
import { adAccountKind } from "@/lib/sandbox/nodes/ad-account";
import { adCreativeKind } from "@/lib/sandbox/nodes/ad-creative";
import { adImageKind } from "@/lib/sandbox/nodes/ad-image";
import { adPreviewKind } from "@/lib/sandbox/nodes/ad-preview";
import { adVideoKind } from "@/lib/sandbox/nodes/ad-video";
import { businessKind } from "@/lib/sandbox/nodes/business";
import { instagramKind } from "@/lib/sandbox/nodes/instagram-user";
import { pageKind } from "@/lib/sandbox/nodes/page";
import { permissionKind } from "@/lib/sandbox/nodes/permission";
import { threadsUserKind } from "@/lib/sandbox/nodes/threads-user";
import { userKind } from "@/lib/sandbox/nodes/user";
import { videoThumbnailKind } from "@/lib/sandbox/nodes/video-thumbnail";
import type { NodeType } from "@/lib/sandbox/world/node";

const kinds: Record<NodeType, NodeKind> = {
  User: userKind,
  Business: businessKind,
  Page: pageKind,
  IGUser: instagramKind,
  AdAccount: adAccountKind,
  ThreadsUser: threadsUserKind,
  AdImage: adImageKind,
  AdCreative: adCreativeKind,
  AdVideo: adVideoKind,
  VideoThumbnail: videoThumbnailKind,
  AdPreview: adPreviewKind,
  Permission: permissionKind,
};

export const kindOf = (type: NodeType): NodeKind => kinds[type];
