import { getServerSession } from "next-auth";
import { cache } from "react";
import { authOptions } from "@/lib/auth/options";

export type Person = { id: string; name: string; image: string | null };

/** Who is signed in; asked of the database once a request. */
export const findPerson = cache(async (): Promise<Person | null> => {
  const session = await getServerSession(authOptions());
  if (!session?.user) return null;
  const { id, name, image } = session.user;
  return { id, name: name ?? "", image: image ?? null };
});
