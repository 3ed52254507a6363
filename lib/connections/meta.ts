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

/** Where signing in leads. Anything but Facebook is a stand-in, and nothing done there reaches Meta. */
export function signInDialog(dialogUrl = env().META_DIALOG_URL) {
  const { host, hostname } = new URL(dialogUrl);
  const isFacebook = hostname === "facebook.com" || hostname.endsWith(".facebook.com");
  return { host: isFacebook ? "facebook.com" : host, isFacebook };
}
