import { createServer } from "node:http";
import { Readable } from "node:stream";

/** Serves what a route would answer, with bodies as streams in both directions. */
export async function webServer(answer: (request: Request) => Promise<Response>) {
  const server = createServer((incoming, outgoing) => {
    const headers = new Headers();
    for (const [name, value] of Object.entries(incoming.headers)) {
      if (typeof value === "string") headers.set(name, value);
    }
    const hasBody = incoming.method !== "GET" && incoming.method !== "HEAD";
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        incoming.on("data", (part: Buffer) => {
          controller.enqueue(new Uint8Array(part));
          if ((controller.desiredSize ?? 0) <= 0) incoming.pause();
        });
        incoming.on("end", () => controller.close());
        incoming.on("error", (error) => controller.error(error));
      },
      pull: () => void incoming.resume(),
    });
    const init = {
      method: incoming.method ?? "GET",
      headers,
      ...(hasBody && { body, duplex: "half" as const }),
    };
    answer(new Request(`http://127.0.0.1${incoming.url ?? "/"}`, init)).then(
      (response) => {
        outgoing.writeHead(response.status, Object.fromEntries(response.headers));
        if (!response.body) return outgoing.end();
        Readable.from(response.body).pipe(outgoing);
      },
      () => outgoing.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : 0,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
