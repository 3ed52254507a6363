import { lookup as resolveName, type LookupAddress } from "node:dns";
import type { IncomingMessage } from "node:http";
import { request as httpsRequest, type RequestOptions } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "@/lib/media/addresses/is-public-address";
import { refuse, type Refused } from "@/lib/media/refuse";

type Connection = {
  on(event: "error", listener: (error: Error) => void): unknown;
  on(event: "timeout", listener: () => void): unknown;
  end(): unknown;
  destroy(error: Error): unknown;
};

/** How the server reaches out; tests have a net of their own. */
export type Net = {
  request: (url: URL, options: RequestOptions, answer: (response: IncomingMessage) => void) => Connection;
  lookup: (host: string, done: (error: Error | null, addresses: LookupAddress[]) => void) => void;
  isPublic: (address: string) => boolean;
  silenceMs: number;
};
export const internet: Net = {
  request: httpsRequest,
  lookup: (host, done) => resolveName(host, { all: true }, done),
  isPublic: isPublicAddress,
  silenceMs: 20_000,
};

export type Fetched = { ok: true; body: ReadableStream<Uint8Array>; announced: number | null; name: string };

class NotPublic extends Error {
  override name = "NotPublic";
}

const mostHops = 4;

/** The very addresses that are judged are connected to, so a name cannot mean another one a moment later. */
const guarded =
  ({ lookup, isPublic }: Net): LookupFunction =>
  (host, options, done) =>
    lookup(host, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return done(error ?? new Error("no address"), "", 0);
      if (!addresses.every(({ address }) => isPublic(address))) return done(new NotPublic(), "", 0);
      if (options.all) return done(null, addresses);
      return done(null, first.address, first.family);
    });

function parse(address: string, base?: URL): URL | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return url.protocol === "https:" && url.username === "" && url.password === "" ? url : null;
}

function get(url: URL, net: Net, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) && !net.isPublic(host)) return Promise.reject(new NotPublic());
  return new Promise((resolve, reject) => {
    const headers = { accept: "image/*,video/*", "user-agent": "Heddle" };
    const options = { headers, signal, timeout: net.silenceMs, lookup: guarded(net), agent: false } as const;
    const request = net.request(url, options, (response) => {
      response.setTimeout(net.silenceMs, () => response.destroy(new Error("silent")));
      resolve(response);
    });
    request.on("error", reject);
    request.on("timeout", () => request.destroy(new Error("silent")));
    request.end();
  });
}

function bodyOf(response: IncomingMessage) {
  const parts: AsyncIterator<unknown> = response[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else if (value instanceof Uint8Array) controller.enqueue(value);
    },
    cancel: () => void response.destroy(),
  });
}

function nameOf(url: URL) {
  const last = url.pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

const announcedIn = ({ headers }: IncomingMessage) =>
  headers["content-length"] === undefined ? null : Number(headers["content-length"]);

/** Opens a file that lies at a public address, over https, through at most three redirections each judged anew. */
export async function fetchAddress(
  address: string,
  signal: AbortSignal,
  net: Net = internet,
): Promise<Fetched | Refused> {
  let url = parse(address);
  let status = 0;
  try {
    for (let hop = 0; hop < mostHops; hop += 1) {
      if (!url) return refuse("address_not_allowed");
      const response = await get(url, net, signal);
      status = response.statusCode ?? 0;
      const { location } = response.headers;
      if (status === 200) {
        return { ok: true, body: bodyOf(response), announced: announcedIn(response), name: nameOf(url) };
      }
      response.destroy();
      if (status < 300 || status > 399 || !location) break;
      url = parse(location, url);
    }
    return refuse("address_refused", { status });
  } catch (error) {
    return refuse(error instanceof NotPublic ? "address_not_allowed" : "address_silent");
  }
}
