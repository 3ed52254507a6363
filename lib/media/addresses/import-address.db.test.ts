import { createServer, request as httpRequest, type RequestListener } from "node:http";
import { describe, expect } from "vitest";
import { internet, type Net } from "@/lib/media/addresses/fetch-address";
import { importAddress } from "@/lib/media/addresses/import-address";
import { isPublicAddress } from "@/lib/media/addresses/is-public-address";
import { jpeg, makeWorkspace, sandboxEnvironment } from "@/lib/testing/creative-world";
import { test as base } from "@/lib/testing/test";

const test = base.extend("get", { scope: "file" }, async ({ databaseUrl, db }, { onCleanup }) => {
  const sandbox = await sandboxEnvironment(databaseUrl);
  const ctx = await makeWorkspace(db);
  const picture = await jpeg(320, 320, "#456789");
  let asked = 0;
  const answers: Record<string, RequestListener> = {
    "/shoe.webp": (_, to) => to.setHeader("content-length", picture.length).end(picture),
    "/moved": (_, to) => to.writeHead(302, { location: "/shoe.webp" }).end(),
    "/inward": (_, to) => to.writeHead(302, { location: "https://intranet.example/secret.jpg" }).end(),
    "/plain": (_, to) => to.writeHead(302, { location: "http://files.example/shoe.webp" }).end(),
    "/round": (_, to) => to.writeHead(302, { location: "/round" }).end(),
    "/gone": (_, to) => to.writeHead(410).end(),
    "/cut": (_, to) => {
      to.setHeader("content-length", picture.length).write(picture.subarray(0, 400));
      setTimeout(() => to.destroy(), 20);
    },
    "/silent": () => undefined,
    "/endless": (_, to) => {
      const more = () => {
        if (!to.destroyed) to.write(Buffer.alloc(1_000_000), () => setImmediate(more));
      };
      more();
    },
  };
  const server = createServer((request, to) => {
    asked += 1;
    answers[request.url ?? ""]?.(request, to);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const place = server.address();
  const port = typeof place === "object" && place ? place.port : 0;
  onCleanup(async () => {
    server.closeAllConnections();
    server.close();
    await sandbox.close();
  });
  /** `files.example` is this server, called public; `intranet.example` has a second address that is not. */
  const net: Net = {
    request: (url, options, answer) =>
      httpRequest({ ...options, agent: undefined, host: url.hostname, port, path: url.pathname }, answer),
    lookup: (name, done) =>
      done(null, [
        { address: "127.0.0.1", family: 4 },
        ...(name === "files.example" ? [] : [{ address: "10.0.0.7", family: 4 }]),
      ]),
    isPublic: (address) => address === "127.0.0.1",
    silenceMs: 300,
  };
  const from = (path: string) => importAddress(ctx, { address: `https://files.example${path}` }, net);
  return { ctx, net, from, asked: () => asked };
});

const refused = (code: string, params: object = {}) => ({ state: "refused", refusal: { code, params } });

describe("a file at an address", () => {
  test("is fetched by the server, also where it moved, and named for what it is", async ({ get }) => {
    expect(await get.from("/moved")).toMatchObject({
      state: "stored",
      media: { fileName: "shoe.jpg", width: 320 },
    });
    expect(await get.from("/shoe.webp")).toMatchObject({ state: "stored", known: true });
  });

  test("that only this server could reach is not asked for", async ({ get }) => {
    const before = get.asked();
    for (const address of [
      "http://files.example/shoe.webp",
      "https://intranet.example/a.jpg",
      "https://someone:secret@files.example/a.jpg",
      "https://10.0.0.7/a.jpg",
      "https://[::1]/a.jpg",
      "file:///etc/passwd",
      "words",
    ]) {
      expect(await importAddress(get.ctx, { address }, get.net)).toEqual(refused("address_not_allowed"));
    }
    expect(get.asked()).toBe(before);
    expect(await importAddress(get.ctx, { address: "https://localhost/a.jpg" })).toEqual(
      refused("address_not_allowed"),
    );
  });

  test("cannot lead to such a place either", async ({ get }) => {
    expect(await get.from("/inward")).toEqual(refused("address_not_allowed"));
    expect(await get.from("/plain")).toEqual(refused("address_not_allowed"));
    expect(await get.from("/round")).toEqual(refused("address_refused", { status: 302 }));
  });

  test("that is not there, breaks off, says nothing or never ends is refused with its reason", async ({
    get,
  }) => {
    expect(await get.from("/gone")).toEqual(refused("address_refused", { status: 410 }));
    expect(await get.from("/cut")).toEqual(refused("address_silent"));
    expect(await get.from("/silent")).toEqual(refused("address_silent"));
    expect(await get.from("/endless")).toEqual(refused("too_big", { limit: 30 }));
  });
});

test("only addresses of the public internet are public", () => {
  const inward = [
    "127.0.0.1",
    "10.1.2.3",
    "172.31.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
  ];
  const inward6 = [
    "::1",
    "::",
    "fe80::1",
    "fd00::1",
    "::ffff:10.0.0.1",
    "64:ff9b::a00:1",
    "2002:a00:1::",
    "ff02::1",
    "name",
  ];

  expect([...inward, ...inward6].filter(isPublicAddress)).toEqual([]);
  expect(["1.1.1.1", "157.240.0.1", "2606:4700::1111"].every(isPublicAddress)).toBe(true);
  expect(internet.isPublic).toBe(isPublicAddress);
});
