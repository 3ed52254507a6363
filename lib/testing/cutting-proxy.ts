import { connect, createServer, type Socket } from "node:net";

/**
 * A line that carries at most `bytesPerSecond` and drops each connection after `cutAfter` bytes went out through it. It
 * only stands still while the other end does not read, so what it measures is the other end's patience, too.
 */
export async function cuttingProxy(
  port: number,
  { bytesPerSecond, cutAfter }: { bytesPerSecond: number; cutAfter: number },
) {
  let cuts = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(port, "127.0.0.1");
    let sent = 0;
    const end = () => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", end).on("close", () => {
        sockets.delete(socket);
        end();
      });
    }
    upstream.pipe(client);
    client.on("data", (part) => {
      sent += part.length;
      if (sent > cutAfter) {
        cuts += 1;
        return end();
      }
      client.pause();
      upstream.write(part);
      setTimeout(() => client.resume(), (part.length / bytesPerSecond) * 1000);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : 0,
    cuts: () => cuts,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
