import { describe, expect, it, vi } from "vitest";
import { preferredLocale } from "./accept-language";
import { callerOf } from "./caller-of";
import { clientAddress } from "./client-address";

describe("preferredLocale", () => {
  it.each([
    [null, "ar"],
    ["", "ar"],
    ["en-GB,en;q=0.9,ar;q=0.8", "en"],
    ["fr, ar-SA;q=0.7, en;q=0.6", "ar"],
    ["en;q=0, fr", "ar"],
    ["*", "ar"],
    ["__proto__, en;q=x", "en"],
  ])("reads %j as %s", (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });
});

describe("clientAddress", () => {
  const from = (peer: string | null, forwardedFor: string | null, proxies: string[] = []) =>
    clientAddress({ peer, forwardedFor }, proxies);

  it("believes the connection where no proxy is trusted, whatever a client writes", () => {
    expect(from("203.0.113.9", "1.1.1.1")).toBe("203.0.113.9");
    expect(from(null, "203.0.113.9")).toBeNull();
  });

  it("takes this machine for no client: a proxy that was not named may stand there", () => {
    for (const own of ["127.0.0.1", "::1", "::ffff:127.0.0.1"]) expect(from(own, "203.0.113.9")).toBeNull();
  });

  it("takes the last address that is no trusted proxy's, whatever a client wrote before it", () => {
    const proxies = ["10.0.0.1", "10.0.0.2"];
    for (const peer of [null, "10.0.0.1", "::ffff:10.0.0.2"])
      expect(from(peer, "1.1.1.1, 203.0.113.9, 10.0.0.2", proxies)).toBe("203.0.113.9");
    expect(from("10.0.0.1", "10.0.0.1", proxies)).toBeNull();
    expect(from("10.0.0.1", null, proxies)).toBeNull();
    expect(from("10.0.0.1", "1.1.1.1, unknown", proxies)).toBeNull();
  });

  it("believes no one who is not the proxy", () => {
    expect(from("203.0.113.9", "1.1.1.1", ["10.0.0.1"])).toBe("203.0.113.9");
  });

  it("knows proxies by their network, and addresses with ports and brackets", () => {
    expect(from("10.9.8.7", "198.51.100.4:5678, 10.1.1.1", ["10.0.0.0/8"])).toBe("198.51.100.4");
    expect(from("fd00::7", "[2001:db8:1:2::9]:443", ["fd00::/8"])).toBe("2001:db8:1:2::/64");
  });

  it("counts a network of IPv6 once, since one client has all of it", () => {
    const one = from("2001:db8:0:7:1:2:3:4", null);
    expect(one).toBe("2001:db8:0:7::/64");
    for (const same of ["2001:db8:0:7::", "2001:0DB8::7:0:0:0:1", "2001:db8:0:7:ffff::9"])
      expect(from(same, null)).toBe(one);
    expect(from("2001:db8:0:8::1", null)).not.toBe(one);
  });
});

describe("callerOf", () => {
  it("reads cookies by name, the first of two, and no inherited ones", () => {
    const request = new Request("http://x", { headers: { cookie: "a=1; b=x%7Cy; a=2; c; =d; bad=%E0" } });
    const { cookie } = callerOf(request);
    expect(["a", "b", "bad", "c", "toString"].map(cookie)).toEqual(["1", "x|y", "%E0", undefined, undefined]);
  });
});

describe("over https", () => {
  it("binds the guest cookie to the host and to https, and accepts its own origin behind a proxy", async () => {
    vi.resetModules();
    vi.stubEnv("SITE_URL", "https://sanad.example");
    vi.stubEnv("AUTH_SECRET", "a secret for tests, long enough for anything");
    const { guestSetCookie } = await import("../guest-cookie");
    const { isSameOrigin } = await import("./same-origin");
    expect(guestSetCookie("A".repeat(22))).toMatch(
      /^__Host-sanad-guest=A{22}\.[\w-]+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/,
    );
    const from = (origin: string) =>
      new Request("http://10.0.0.5:3000", { method: "POST", headers: { origin, host: "app" } });
    expect(isSameOrigin(from("https://sanad.example"))).toBe(true);
    expect(isSameOrigin(from("http://sanad.example"))).toBe(false);
    vi.unstubAllEnvs();
  });
});
