import { env } from "@/lib/env";
import { createGraphClient } from "@/lib/graph/client";
import { log } from "@/lib/log";

/** Where the Graph is and whose app asks it. */
export function graphConfig() {
  const from = env();
  return {
    graphUrl: from.META_GRAPH_URL,
    videoUrl: from.META_GRAPH_VIDEO_URL,
    version: from.META_GRAPH_VERSION,
    appId: from.META_APP_ID,
    appSecret: from.META_APP_SECRET,
  };
}

/** A client that speaks with this token, or for the app alone. */
export const graphFor = (token: string | null) =>
  createGraphClient(graphConfig(), token, { log: (line) => log.debug(line, "graph") });

/** Whether sign-in leads to Facebook itself. Anything else is a stand-in, and nothing done there reaches Meta. */
export function reachesFacebook(dialogUrl = env().META_DIALOG_URL) {
  const { hostname } = new URL(dialogUrl);
  return hostname === "facebook.com" || hostname.endsWith(".facebook.com");
}
