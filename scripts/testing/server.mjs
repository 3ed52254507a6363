import { connectPostgres } from "../postgres/connect.mjs";
import { inRoot } from "../root.mjs";

/**
 * The Postgres that tests run on: an embedded one of their own, which forgets at a power cut, or the server of
 * DATABASE_URL, where tests make and drop databases of their own and touch no other.
 */
export async function testServer() {
  const given = process.env.DATABASE_URL;
  if (given) return { url: given, own: false, release: async () => {} };
  const { url, release } = await connectPostgres({
    home: inRoot(".data/pg-test"),
    port: 54360,
    durable: false,
  });
  return { url: new URL("/postgres", url).href, own: true, release };
}
