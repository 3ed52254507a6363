import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { PrismaClient } from "@/lib/generated/prisma/client";

export type Db = PrismaClient;

export function createDb(url: string): Db {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 10 }) });
}

const kept = globalThis as { heddleDb?: Db };

/** One client for each process; hot reload keeps it. */
export const db = () => (kept.heddleDb ??= createDb(env().DATABASE_URL));
