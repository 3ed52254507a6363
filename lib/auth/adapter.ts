import { PrismaAdapter } from "@auth/prisma-adapter";
import type { Adapter, AdapterAccount } from "next-auth/adapters";
import type { Db } from "@/lib/db";

/** Of a linked account only who it is: tokens, scopes and whatever else a provider sends stay out of this table. */
const whoOnly = ({ userId, type, provider, providerAccountId }: AdapterAccount) => ({
  ...{ userId, type, provider, providerAccountId },
});

export function authAdapter(db: Db): Adapter {
  // The adapter is typed for the client of an unconfigured generator, which has the same calls.
  const base = PrismaAdapter(db as never) as Adapter;
  return {
    ...base,
    linkAccount: async (account: AdapterAccount) => {
      await db.account.create({ data: whoOnly(account) });
    },
    // Signing out twice, in two tabs, is not an error.
    deleteSession: async (sessionToken) => {
      await db.session.deleteMany({ where: { sessionToken } });
    },
  };
}
