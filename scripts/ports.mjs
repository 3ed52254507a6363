import net from "node:net";

/** Whether something accepts connections there; a wildcard listener counts. */
export function isListening(port, host = "127.0.0.1") {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host, timeout: 1000 });
    const settle = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => settle(true));
    socket.once("timeout", () => settle(true));
    socket.once("error", () => settle(false));
  });
}

function canListen(port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(undefined));
    server.listen(port, "127.0.0.1", () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });
}

export const isFree = async (port) => !(await isListening(port)) && (await canListen(port)) !== undefined;

/** `preferred` if it is free, else one of the next few, else any. Without a preference: any. */
export async function freePort(preferred) {
  for (let port = preferred; port !== undefined && port < preferred + 20; port += 1) {
    if (await isFree(port)) return port;
  }
  return await canListen(0);
}
