import { describe, expect, it } from "vitest";
import { parseEnv } from "./env-schema";

const refused = (variables: Record<string, string>) => {
  try {
    parseEnv(variables);
  } catch (error) {
    return String(error);
  }
  return "accepted";
};

describe("parseEnv", () => {
  it("accepts no settings at all: the embedded database, no mail, no issuer", () => {
    const env = parseEnv({});
    expect(env.databaseUrl).toBeUndefined();
    expect(env).toMatchObject({ mail: null, oidc: null, trustedProxies: [], dataFolder: ".data", isServerless: false });
  });

  it("shows documents only from a folder that is named", () => {
    expect(parseEnv({ SANAD_SOURCES: "" }).sourcesFolder).toBeUndefined();
    expect(parseEnv({ SANAD_SOURCES: "documents" }).sourcesFolder).toBe("documents");
  });

  it("reads an empty value as a setting left out", () => {
    expect(parseEnv({ DATABASE_URL: "", SMTP_URL: "", EMAIL_FROM: "" }).mail).toBeNull();
  });

  it("names every bad variable in one message, and no value", () => {
    const message = refused({ DATABASE_URL: "mysql://hidden", AUTH_SECRET: "short", SITE_URL: "sanad", SMTP_URL: "x" });
    for (const name of ["DATABASE_URL", "AUTH_SECRET", "SITE_URL", "SMTP_URL"]) expect(message).toContain(name);
    expect(message).not.toMatch(/hidden|short/);
  });

  it("refuses half a feature by naming the other half", () => {
    expect(refused({ SMTP_URL: "smtp://127.0.0.1:25" })).toContain("EMAIL_FROM is missing");
    expect(refused({ OIDC_ISSUER: "https://id.example" })).toMatch(
      /OIDC_CLIENT_ID is missing[\s\S]*OIDC_CLIENT_SECRET/,
    );
  });

  it.each(["VERCEL", "AWS_LAMBDA_FUNCTION_NAME", "NETLIFY", "K_SERVICE"])(
    "refuses the embedded database and a kept secret where %s tells of a serverless host",
    (name) => {
      const message = refused({ [name]: "1" });
      expect(message).toContain("DATABASE_URL is missing");
      expect(message).toContain("AUTH_SECRET is missing");
    },
  );

  it("keeps only the origin of the site's address and refuses a path", () => {
    expect(parseEnv({ SITE_URL: "https://Sanad.example/" }).siteUrl).toBe("https://sanad.example");
    expect(refused({ SITE_URL: "https://sanad.example/app" })).toContain("SITE_URL must be an origin");
  });

  it("names an issuer by its host unless it has a name", () => {
    const issuer = { OIDC_ISSUER: "https://id.example", OIDC_CLIENT_ID: "a", OIDC_CLIENT_SECRET: "b" };
    expect(parseEnv(issuer).oidc?.name).toBe("id.example");
    expect(parseEnv({ ...issuer, OIDC_NAME: "School" }).oidc?.name).toBe("School");
  });

  it("reads trusted proxies as addresses or networks and refuses names", () => {
    expect(parseEnv({ TRUSTED_PROXIES: "10.0.0.1, ::1, 172.16.0.0/12" }).trustedProxies).toEqual([
      ...["10.0.0.1", "::1", "172.16.0.0/12"],
    ]);
    expect(refused({ TRUSTED_PROXIES: "proxy.local" })).toContain("TRUSTED_PROXIES");
  });
});
