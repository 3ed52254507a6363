import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test as base, vi } from "vitest";
import { withClient } from "../database.mjs";
import { isListening } from "../ports.mjs";
import { connectPostgres } from "./connect.mjs";

const test = base.extend("home", async ({}, { onCleanup }) => {
  const folder = mkdtempSync(path.join(tmpdir(), "heddle-postgres-"));
  chmodSync(folder, 0o755);
  onCleanup(() => rmSync(folder, { recursive: true, force: true }));
  return path.join(folder, "pg");
});

const stopped = (port: number) => vi.waitUntil(async () => !(await isListening(port)), { timeout: 10_000 });

test("Postgres runs as long as one of its users is there, and keeps what they wrote", async ({ home }) => {
  const options = { home, port: 54370, durable: false };
  const [first, second] = await Promise.all([connectPostgres(options), connectPostgres(options)]);
  expect(second.port).toBe(first.port);
  await first.release();
  await withClient(`${second.url}postgres`, (client) => client.query("CREATE TABLE kept AS SELECT 1 AS one"));
  await second.release();
  await stopped(second.port);

  const third = await connectPostgres(options);
  const { rows } = await withClient(`${third.url}postgres`, (client) => client.query("SELECT * FROM kept"));
  await third.release();
  expect(rows).toEqual([{ one: 1 }]);
});

test("lets nobody in without the password", async ({ home }) => {
  const { port, release } = await connectPostgres({ home, port: 54370, durable: false });
  const stranger = withClient(`postgresql://postgres:guess@127.0.0.1:${port}/postgres`, async () => "in");

  await expect(stranger).rejects.toThrow(/password/);
  await release();
});
