import { describe, expect } from "vitest";
import { test } from "./test";

describe("a test database", () => {
  test("has every migration applied", async ({ db }) => {
    const [row] = await db.$queryRaw<{ unfinished: bigint }[]>`
      SELECT count(*) AS unfinished FROM _prisma_migrations WHERE finished_at IS NULL`;

    expect(row?.unfinished).toBe(0n);
  });

  test("has the queue's tables", async ({ db }) => {
    const [row] = await db.$queryRaw<{ jobs: bigint }[]>`SELECT count(*) AS jobs FROM graphile_worker.jobs`;

    expect(row?.jobs).toBe(0n);
  });

  test("is kept for the whole file", async ({ db, databaseUrl }) => {
    const [row] = await db.$queryRaw<{ name: string }[]>`SELECT current_database() AS name`;

    expect(databaseUrl.endsWith(`/${row?.name}`)).toBe(true);
  });
});
