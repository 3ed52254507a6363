import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { PrismaClient } from "@/lib/generated/prisma/client";

export type Db = PrismaClient;

/** A server that does not answer must end in a page that says so, not in one that loads for ever. */
const patience = { connectionTimeoutMillis: 10_000, query_timeout: 120_000 };

export function createDb(url: string): Db {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 10, ...patience }) });
}

const kept = globalThis as { heddleDb?: Db };

/** One client for each process; hot reload keeps it. */
export const db = () => (kept.heddleDb ??= createDb(env().DATABASE_URL));
