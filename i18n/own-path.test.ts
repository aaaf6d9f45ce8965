import { describe, expect, it } from "vitest";
import { isOwnPath } from "./own-path";

describe("isOwnPath", () => {
  it.each(["/", "/en/facts?topic=dates#004", "/attempts/a?question=b&draft=answer%3Dc"])("lets %s through", (path) => {
    expect(isOwnPath(path)).toBe(true);
  });

  it.each([
    "",
    "me",
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "/\t/evil",
    "/a\r\nb",
  ])("refuses %j", (path) => {
    expect(isOwnPath(path)).toBe(false);
  });
});
