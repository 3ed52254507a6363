import { getServerSession } from "next-auth";
import type { Adapter } from "next-auth/adapters";
import { cache } from "react";
import { authOptions } from "@/lib/auth/options";
import { DatabaseUnreachable } from "@/lib/database-unreachable";

export type Person = { id: string; name: string; image: string | null };

/** next-auth takes a failure to read the session for nobody being signed in; here it stays a failure. */
async function readSession() {
  const options = authOptions();
  const { adapter } = options;
  let failure: unknown;
  const getSessionAndUser: Adapter["getSessionAndUser"] = async (token) => {
    try {
      return (await adapter?.getSessionAndUser?.(token)) ?? null;
    } catch (error) {
      failure = error;
      throw error;
    }
  };
  const session = await getServerSession({ ...options, adapter: { ...adapter, getSessionAndUser } });
  if (failure) throw new DatabaseUnreachable(failure);
  return session;
}

/** Who is signed in; asked of the database once a request. Throws DatabaseUnreachable. */
export const findPerson = cache(async (): Promise<Person | null> => {
  const session = await readSession();
  if (!session?.user) return null;
  const { id, name, image } = session.user;
  return { id, name: name ?? "", image: image ?? null };
});
