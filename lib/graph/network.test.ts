import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, expect, test } from "vitest";
import { createGraphClient } from "@/lib/graph/client";
import { getMe } from "@/lib/graph/endpoints/me";
import { uploadImage } from "@/lib/graph/endpoints/media";
import { createBackedThreadsUser } from "@/lib/graph/endpoints/threads-users";
import { GraphError } from "@/lib/graph/errors";
import { failure } from "@/lib/testing/scripted-graph";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A client talking to a real socket that behaves as told. */
async function talkingTo(listener: RequestListener, attemptMs = 20_000) {
  const seen: {
    method: string | undefined;
    url: string | undefined;
    type: string | undefined;
    body: string;
  }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method, url, headers } = request;
      seen.push({ method, url, type: headers["content-type"], body: Buffer.concat(chunks).toString() });
      listener(request, response);
    });
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  const config = { graphUrl: url, videoUrl: url, version: "v25.0", appId: "1", appSecret: "canary-secret" };
  const deps = { attemptMs, sleep: () => Promise.resolve() };
  return { graph: createGraphClient(config, "canary-token", deps), seen, server };
}

const creation = { igUserId: "17841400000000003" };

test("a connection reset is tried again for a read and left open for a creation", async () => {
  const { graph, seen } = await talkingTo((request) => request.socket.destroy());
  const read = await failure(graph.call(getMe, {}), GraphError);
  const write = await failure(graph.call(createBackedThreadsUser, creation), GraphError);

  expect(read).toMatchObject({ reason: "unreachable", committed: "no" });
  expect(write).toMatchObject({ reason: "unreachable", committed: "maybe" });
  expect(seen.filter(({ method }) => method === "GET")).toHaveLength(3);
  expect(seen.filter(({ method }) => method === "POST")).toHaveLength(1);
});

test("a server that never answers is timed out", async () => {
  const { graph, seen } = await talkingTo(() => undefined, 200);
  const error = await failure(graph.call(createBackedThreadsUser, creation), GraphError);

  expect(error).toMatchObject({ reason: "timed_out", committed: "maybe", retry: "now" });
  expect(seen).toHaveLength(1);
});

test("a server that stops in the middle of its answer is timed out too", async () => {
  const { graph } = await talkingTo((_, response) => void response.writeHead(200).write('{"id":'), 200);
  const error = await failure(graph.call(createBackedThreadsUser, creation), GraphError);

  expect(error.reason).toBe("timed_out");
});

test("an answer cut off before its promised length is a failure, however well it reads", async () => {
  const { graph } = await talkingTo((request, response) => {
    response.writeHead(200, { "content-length": "500" }).write('{"id":"9"}', () => request.socket.destroy());
  });
  const error = await failure(graph.call(createBackedThreadsUser, creation), GraphError);

  expect(error).toMatchObject({ reason: "unreachable", committed: "maybe" });
});

test("truncated JSON with a proper end is unreadable", async () => {
  const { graph } = await talkingTo((_, response) => response.end('{"data":[{"threads_user_id":"9"'));
  const error = await failure(graph.call(createBackedThreadsUser, creation), GraphError);

  expect(error).toMatchObject({ reason: "unreadable_answer", committed: "maybe" });
});

test("a read is repeated until the server recovers", async () => {
  let calls = 0;
  const { graph } = await talkingTo((request, response) => {
    calls += 1;
    if (calls === 1) request.socket.destroy();
    else if (calls === 2) response.writeHead(502).end("<html>");
    else response.end('{"id":"7"}');
  });

  expect(await graph.call(getMe, {})).toMatchObject({ id: "7" });
});

test("a redirect is not followed and the token goes nowhere else", async () => {
  const other = await talkingTo((_, response) => response.end('{"id":"7"}'));
  const address = other.server.address();
  const location = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/`;
  const { graph } = await talkingTo((_, response) => response.writeHead(307, { location }).end());
  const error = await failure(graph.call(getMe, {}), GraphError);

  expect(error).toMatchObject({ reason: "unreadable_answer", detail: "redirected" });
  expect(other.seen).toEqual([]);
});

test("nobody listening means nothing was sent", async () => {
  const { graph, server } = await talkingTo(() => undefined);
  await new Promise((closed) => server.close(closed));
  const error = await failure(graph.call(createBackedThreadsUser, creation), GraphError);

  expect(error).toMatchObject({ reason: "unreachable", committed: "no", detail: "ECONNREFUSED" });
});

test("stopping ends a call under way, and says that it may have taken effect", async () => {
  const stop = new AbortController();
  const { graph } = await talkingTo(() => stop.abort());
  const error = await failure(
    graph.call(createBackedThreadsUser, creation, { signal: stop.signal }),
    GraphError,
  );

  expect(error).toMatchObject({ reason: "stopped", committed: "maybe" });
});

test("a file arrives whole, beside the other parameters", async () => {
  const { graph, seen } = await talkingTo((_, response) =>
    response.end('{"images":{"a.jpg":{"hash":"abc"}}}'),
  );
  const filename = new File(["the image"], "a.jpg", { type: "image/jpeg" });

  expect(await graph.call(uploadImage, { adAccountId: "act_7", filename })).toMatchObject({ hash: "abc" });
  expect(seen[0]).toMatchObject({ method: "POST", url: "/v25.0/act_7/adimages" });
  expect(seen[0]?.type).toMatch(/^multipart\/form-data; boundary=/);
  expect(seen[0]?.body).toMatch(
    /name="filename"; filename="a.jpg"\r\nContent-Type: image\/jpeg\r\n\r\nthe image\r\n/,
  );
  expect(seen[0]?.body).toMatch(/name="appsecret_proof"\r\n\r\n[0-9a-f]{64}\r\n/);
  expect(seen[0]?.body).not.toContain("canary");
});
