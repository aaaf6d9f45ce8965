import { describe, expect, it } from "vitest";
import { isSameOrigin } from "./same-origin";

const from = (headers: Record<string, string>) =>
  isSameOrigin(
    new Request("http://127.0.0.1:3000/me", { method: "POST", headers: { host: "127.0.0.1:3000", ...headers } }),
  );

const form = "application/x-www-form-urlencoded";

describe("isSameOrigin", () => {
  it.each([
    { origin: "https://evil.example", "content-type": form },
    { origin: "null", "content-type": form },
    { origin: "http://127.0.0.1:3001", "content-type": form },
    { origin: "nonsense", "content-type": form },
    { "content-type": "text/plain" },
    { "content-type": form },
    { "sec-fetch-site": "cross-site", origin: "http://127.0.0.1:3000", "content-type": form },
    { "sec-fetch-site": "same-site", origin: "http://127.0.0.1:3000", "content-type": form },
  ])("refuses %j", (headers) => {
    expect(from(headers)).toBe(false);
  });

  it.each([
    { origin: "http://127.0.0.1:3000", "content-type": form },
    { origin: "http://127.0.0.1:3000", "sec-fetch-site": "same-origin", "content-type": form },
    { "content-type": "application/json; charset=utf-8" },
    {},
  ])("takes %j for our own page, or a program", (headers) => {
    expect(from(headers)).toBe(true);
  });
});
