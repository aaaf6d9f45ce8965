import { z } from "zod";

/** Settings as the rest of the server reads them. Optional features are there as a whole or `null`. */
export type Env = {
  /** Absent: the embedded database in `dataFolder`. */
  databaseUrl?: string;
  /** For migrations, which need a session of their own. */
  directDatabaseUrl?: string;
  /** Absent only off serverless hosts: then a secret is kept in `dataFolder`. */
  authSecret?: string;
  /** The origin learners see, without a trailing slash. */
  siteUrl?: string;
  mail: { smtpUrl: string; from: string } | null;
  oidc: { issuer: string; clientId: string; clientSecret: string; name: string } | null;
  /** Where phones on a school's own network find the site. */
  networkUrl?: string;
  /** Addresses, and networks as in `10.0.0.0/8`, whose `x-forwarded-for` entries are believed. */
  trustedProxies: string[];
  dataFolder: string;
  /** Where the documents are, if the operator may show them: a folder of `<source id>.txt`. */
  sourcesFolder?: string;
  /** The port served on, where the start says so. */
  port: number;
  isProduction: boolean;
  isServerless: boolean;
};

const address = (protocols: RegExp, what: string) => z.url({ protocol: protocols, error: `must be ${what}` });
const postgres = address(/^postgres(ql)?$/, "a postgresql:// address");
const origin = address(/^https?$/, "an http:// or https:// address")
  .refine((url) => !URL.canParse(url) || new URL(url).pathname === "/", "must be an origin, without a path")
  .transform((url) => (URL.canParse(url) ? new URL(url).origin : url));

const Variables = z.object({
  DATABASE_URL: postgres.optional(),
  DIRECT_DATABASE_URL: postgres.optional(),
  AUTH_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  SITE_URL: origin.optional(),
  SANAD_NETWORK_URL: origin.optional(),
  SMTP_URL: address(/^smtps?$/, "an smtp:// or smtps:// address").optional(),
  EMAIL_FROM: z.string().regex(/@/, "must hold an email address").optional(),
  OIDC_ISSUER: address(/^https?$/, "the issuer's address").optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().optional(),
  TRUSTED_PROXIES: z
    .string()
    .transform((list) => list.split(",").map((entry) => entry.trim()))
    .pipe(
      z.array(
        z.union(
          [z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()],
          "must list IP addresses or networks such as 10.0.0.0/8, with commas between",
        ),
      ),
    )
    .optional(),
  PORT: z.coerce.number("must be a number").int("must be a whole number").min(0).max(65_535).default(3000),
  SANAD_DATA: z.string().default(".data"),
  SANAD_SOURCES: z.string().optional(),
  NODE_ENV: z.string().optional(),
});
type Variables = z.infer<typeof Variables>;

/** Every variable that is read; the start reads HOST besides. */
export const variableNames: readonly string[] = Object.keys(Variables.shape);

/** Variables that make one feature: all of them or none. */
const groups = [
  ["SMTP_URL", "EMAIL_FROM"],
  ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"],
] as const satisfies (keyof Variables)[][];

type Given = Partial<Record<string, string>>;

const isServerless = (given: Given) =>
  ["VERCEL", "AWS_LAMBDA_FUNCTION_NAME", "NETLIFY", "K_SERVICE"].some((name) => given[name] !== undefined);

/** What the given variables ask for and do not bring. */
function gaps(given: Given): string[] {
  const found: string[] = [];
  for (const group of groups) {
    const there = group.filter((name) => given[name] !== undefined);
    if (there.length === 0) continue;
    const absent = group.filter((name) => given[name] === undefined);
    found.push(...absent.map((name) => `${name} is missing: ${there.join(" and ")} is set`));
  }
  if (given.DIRECT_DATABASE_URL && !given.DATABASE_URL)
    found.push("DATABASE_URL is missing: DIRECT_DATABASE_URL is set");
  else if (isServerless(given) && !given.DATABASE_URL)
    found.push("DATABASE_URL is missing: a serverless host keeps no files, so the embedded database is refused");
  if (isServerless(given) && !given.AUTH_SECRET) found.push("AUTH_SECRET is missing: a serverless host keeps no files");
  return found;
}

/** Reads the settings; throws one error whose message names every bad variable and never a value. */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  // An empty value is how .env files leave a setting out.
  const given: Given = Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  const parsed = Variables.safeParse(given);
  const wrong = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path[0]?.toString()} ${issue.message}`);
  const lines = [...wrong, ...gaps(given)];
  if (!parsed.success || lines.length > 0)
    throw new Error(`Sanad cannot start with these settings:\n${lines.map((line) => `  ${line}`).join("\n")}`);
  return readable(parsed.data, isServerless(given));
}

function readable(set: Variables, serverless: boolean): Env {
  return {
    ...(set.DATABASE_URL && { databaseUrl: set.DATABASE_URL }),
    ...(set.DIRECT_DATABASE_URL && { directDatabaseUrl: set.DIRECT_DATABASE_URL }),
    ...(set.AUTH_SECRET && { authSecret: set.AUTH_SECRET }),
    ...(set.SITE_URL && { siteUrl: set.SITE_URL }),
    ...(set.SANAD_NETWORK_URL && { networkUrl: set.SANAD_NETWORK_URL }),
    mail: set.SMTP_URL && set.EMAIL_FROM ? { smtpUrl: set.SMTP_URL, from: set.EMAIL_FROM } : null,
    oidc: oidcOf(set),
    trustedProxies: set.TRUSTED_PROXIES ?? [],
    dataFolder: set.SANAD_DATA,
    ...(set.SANAD_SOURCES && { sourcesFolder: set.SANAD_SOURCES }),
    port: set.PORT,
    isProduction: set.NODE_ENV === "production",
    isServerless: serverless,
  };
}

function oidcOf(set: Variables): Env["oidc"] {
  if (!set.OIDC_ISSUER || !set.OIDC_CLIENT_ID || !set.OIDC_CLIENT_SECRET) return null;
  return {
    issuer: set.OIDC_ISSUER,
    clientId: set.OIDC_CLIENT_ID,
    clientSecret: set.OIDC_CLIENT_SECRET,
    name: set.OIDC_NAME ?? new URL(set.OIDC_ISSUER).host,
  };
}
