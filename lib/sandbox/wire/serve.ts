import { createReadStream } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { readBody } from "@/lib/sandbox/wire/read-body";
import { halfOf, jsonAnswer, type WireAnswer, type WireRequest } from "@/lib/sandbox/wire/request";

export type Answerer = (request: WireRequest) => Promise<WireAnswer>;

const broken = () =>
  jsonAnswer(500, {
    error: { message: "The sandbox itself failed; see its log.", type: "OAuthException", code: 1 },
  });

function flat(headers: IncomingMessage["headers"]): Record<string, string> {
  const read: Record<string, string> = {};
  for (const key in headers) {
    const value = headers[key];
    if (value !== undefined) read[key] = typeof value === "string" ? value : value.join(", ");
  }
  return read;
}

function send(response: ServerResponse, { status, headers, body }: Extract<WireAnswer, { kind: "answer" }>) {
  // Told the length, Node sends head and body at once; without it, in chunks.
  if (status !== 304 && status !== 204) headers["content-length"] = String(Buffer.byteLength(body));
  response.writeHead(status, headers).end(body);
}

async function exchange(request: IncomingMessage, response: ServerResponse, answerer: Answerer) {
  const body = await readBody(request);
  if (body === null) {
    response.writeHead(413).end();
    request.destroy();
    return;
  }
  const headers = flat(request.headers);
  const proto = headers["x-forwarded-proto"] === "https" ? "https" : "http";
  const host = headers["x-forwarded-host"] ?? headers["host"] ?? "127.0.0.1";
  const answer = await answerer({
    method: request.method ?? "GET",
    target: request.url ?? "/",
    headers,
    body,
    origin: `${proto}://${host}`,
  });
  if (answer.kind === "cut") request.socket.destroy();
  if (answer.kind === "reset") {
    const { bytes, half } = halfOf(answer.body);
    response.writeHead(answer.status, { ...answer.headers, "content-length": String(bytes.length) });
    response.write(half, () => request.socket.resetAndDestroy());
  }
  if (answer.kind === "file") {
    response.writeHead(answer.status, answer.headers);
    await pipeline(createReadStream(answer.file), response);
  }
  if (answer.kind === "answer") send(response, answer);
}

/** Serves the answers over HTTP; a failure of the sandbox itself is printed and answered with code 1. */
export function serve(answerer: Answerer, { host, port }: { host: string; port: number }): Promise<Server> {
  const guarded: Answerer = (request) =>
    answerer(request).catch((error: unknown) => {
      console.error(error);
      return broken();
    });
  const server = createServer((request, response) => {
    exchange(request, response, guarded).catch(() => request.socket.destroy());
  });
  server.keepAliveTimeout = 60_000;
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });
}
