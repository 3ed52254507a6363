import { connect } from "node:net";

const connections = 32;
const end = Buffer.from("\r\n\r\n");
const length = /\r\ncontent-length: (\d+)/i;

type Load = { host: string; port: number; token: string; paths: string[]; seconds: number };
type Told = { answers: number; refused: number; seconds: number };

/** Asks over one connection, one request after another, until `stop` says so. */
function drive({ host, port, token }: Load, next: () => string, stop: () => boolean) {
  const socket = connect(port, host).setNoDelay(true);
  const told = { answers: 0, refused: 0 };
  const rest = `HTTP/1.1\r\nhost: ${host}:${port}\r\nauthorization: Bearer ${token}\r\n\r\n`;
  const ask = () => socket.write(`GET ${next()} ${rest}`);
  return new Promise<typeof told>((resolve, reject) => {
    let held: Buffer = Buffer.alloc(0);
    socket.on("error", reject).on("connect", ask);
    socket.on("data", (chunk) => {
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      const headEnd = held.indexOf(end);
      if (headEnd < 0) return;
      const head = held.toString("latin1", 0, headEnd);
      const size = Number(length.exec(head)?.[1] ?? Number.NaN);
      if (Number.isNaN(size)) return reject(new Error(`an answer without length:\n${head}`));
      if (held.length < headEnd + end.length + size) return;
      held = held.subarray(headEnd + end.length + size);
      if (head.startsWith("HTTP/1.1 200")) told.answers++;
      else told.refused++;
      if (!stop()) return ask();
      socket.end();
      resolve(told);
    });
  });
}

/** As many requests as come back within the time, over 32 connections; a process of its own, told what to ask. */
async function load(order: Load): Promise<Told> {
  let at = 0;
  const next = () => order.paths[at++ % order.paths.length] ?? "/";
  const started = performance.now();
  const until = started + order.seconds * 1000;
  const all = await Promise.all(
    Array.from({ length: connections }, () => drive(order, next, () => performance.now() >= until)),
  );
  const seconds = (performance.now() - started) / 1000;
  const sum = (key: "answers" | "refused") => all.reduce((total, one) => total + one[key], 0);
  return { answers: sum("answers"), refused: sum("refused"), seconds };
}

process.once("message", (order: Load) => {
  void load(order).then((told) => {
    process.send?.(told);
    process.disconnect();
  });
});
