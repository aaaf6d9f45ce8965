import "server-only";
import type { AuthOptions } from "next-auth";
import type { Adapter } from "next-auth/adapters";
import EmailProvider from "next-auth/providers/email";
import type { Provider } from "next-auth/providers/index";
import { authSecret } from "../auth-secret";
import type { Db } from "../db/client";
import { type AuthAdapter, authAdapter } from "../db/learners/auth-adapter";
import { env } from "../env";
import { allLinks, linksFromAddress, linksToAddress, type RateLimit, withinRate } from "../rate-limit";
import { linkHours, sendSignInLink } from "./send-sign-in-link";
import { signInWays } from "./sign-in-ways";

/** `address`: the client's, where it is known · `onSignedIn` runs once someone has proven who they are. */
export type AuthParts = { db: Db; now: Date; address: string | null; onSignedIn(userId: string): Promise<void> };

/** Days that a signed-in browser stays so. */
const sessionDays = 30;

/** next-auth keeps the address for afterwards in a cookie: a longer one could fill what a server reads of cookies. */
const returnCharactersMax = 500;

/** The page that asks, tells that a link is on its way, and says what went wrong. */
const signInPage = "/signin";

/** Sessions live in the database, so that signing out, or removing a user, ends them at once. */
export function authOptions({ db, now, address, onSignedIn }: AuthParts): AuthOptions {
  return {
    adapter: asVersion4(authAdapter(db)),
    secret: authSecret(),
    session: { strategy: "database", maxAge: sessionDays * 24 * 60 * 60 },
    useSecureCookies: env().siteUrl?.startsWith("https:") ?? false,
    pages: { signIn: signInPage, error: signInPage, verifyRequest: `${signInPage}?sent=1`, signOut: "/" },
    providers: [...emailProvider(), ...issuerProvider()],
    callbacks: {
      // Read as a browser reads it, so that no spelling of another host passes; what cannot be read leads home.
      redirect: ({ url, baseUrl }) => {
        const target = URL.canParse(url, baseUrl) ? new URL(url, baseUrl) : null;
        return target?.origin === baseUrl && target.href.length <= returnCharactersMax ? target.href : baseUrl;
      },
      signIn: async ({ account, email }) => {
        if (!email?.verificationRequest || !account) return true;
        const counted: [RateLimit, string][] = [
          ...(address === null ? [] : [[linksFromAddress, address] satisfies [RateLimit, string]]),
          [linksToAddress, account.providerAccountId],
          // Last, so that one who is stopped already cannot use up what all share.
          [allLinks, "everyone"],
        ];
        for (const [limit, who] of counted)
          if (!(await withinRate(limit, who, { db, now })).ok) return `${signInPage}?error=TooMany`;
        return true;
      },
    },
    events: { signIn: ({ user }) => onSignedIn(user.id) },
    logger: { error: (code) => console.error(`sign-in: ${code}`), warn: () => {}, debug: () => {} },
  };
}

/** The adapter's types are of next-auth 5; its methods, and what they take, are those of version 4. */
const asVersion4 = (adapter: AuthAdapter): Adapter => adapter as unknown as Adapter;

function emailProvider(): Provider[] {
  if (signInWays().email === "off") return [];
  return [
    EmailProvider({
      maxAge: linkHours * 60 * 60,
      sendVerificationRequest: ({ identifier, url }) => sendSignInLink(identifier, url),
    }),
  ];
}

type IssuerProfile = { sub: string; name?: string; email?: string };

function issuerProvider(): Provider[] {
  const { oidc } = env();
  if (!oidc) return [];
  return [
    {
      id: "oidc",
      name: oidc.name,
      type: "oauth",
      wellKnown: `${oidc.issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
      clientId: oidc.clientId,
      clientSecret: oidc.clientSecret,
      idToken: true,
      checks: ["pkce", "state"],
      authorization: { params: { scope: "openid email profile" } },
      httpOptions: { timeout: 10_000 },
      profile: ({ sub, name, email }: IssuerProfile) => ({
        id: sub,
        name: name ?? null,
        email: email ?? null,
        image: null,
      }),
    },
  ];
}
