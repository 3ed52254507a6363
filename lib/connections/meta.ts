import { env } from "@/lib/env";
import { Breaker } from "@/lib/graph/breaker";
import { createGraphClient, type GraphDeps } from "@/lib/graph/client";
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

const breakers = new Map<string, Breaker>();

/** All clients of a process notice together that a host has gone silent. */
function breakerFor(appId: string, host: string) {
  const key = `${appId}@${host}`;
  const known = breakers.get(key) ?? new Breaker();
  breakers.set(key, known);
  return known;
}

/** A client that speaks with this token, or for the app alone. Whose it is decides the rest: see `openConnection`. */
export function graphFor(token: string | null, more: Pick<GraphDeps, "governor" | "about" | "now"> = {}) {
  const config = graphConfig();
  return createGraphClient(config, token, {
    log: (line) => log.debug(line, "graph"),
    breakerFor: (host) => breakerFor(config.appId, host),
    ...more,
  });
}

/** Where signing in leads. Anything but Facebook is a stand-in, and nothing done there reaches Meta. */
export function signInDialog(dialogUrl = env().META_DIALOG_URL) {
  const { host, hostname } = new URL(dialogUrl);
  const isFacebook = hostname === "facebook.com" || hostname.endsWith(".facebook.com");
  return { host: isFacebook ? "facebook.com" : host, isFacebook };
}
