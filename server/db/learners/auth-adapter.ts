import "server-only";
import { PrismaAdapter } from "@auth/prisma-adapter";
import type { Db } from "../client";

export type AuthAdapter = ReturnType<typeof PrismaAdapter>;

/** Where users, sessions and sign-in links are kept. Of an outside account it keeps who it is, and no token. */
export function authAdapter(db: Db): AuthAdapter {
  return {
    ...PrismaAdapter(db as never), // the adapter names the generated client by another path
    linkAccount: async ({ userId, type, provider, providerAccountId }) => {
      await db.account.create({ data: { userId, type, provider, providerAccountId } });
    },
  };
}
