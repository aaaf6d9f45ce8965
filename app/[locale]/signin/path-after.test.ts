import { describe, expect, it } from "vitest";
import { pathAfter } from "./path-after";

describe("the page after signing in", () => {
  it.each(["/classes", "/my-sets", "/account", `/classes/${"A".repeat(22)}/board`])("is %s when it asked", (to) => {
    expect(pathAfter(to)).toBe(to);
  });

  it.each([
    ...["https://evil.example", "//evil.example", "/\\evil.example", "/classes/../../evil", "/classes//evil.example"],
    ...["/%09/evil.example", "javascript:alert(1)", "/classes\r\nset-cookie: a=b", "/api/v1/health", "/me", ""],
  ])("is never %j", (to) => {
    expect(pathAfter(to)).toBe("/classes");
  });

  it("is a teacher's home when none asked", () => {
    expect(pathAfter(undefined)).toBe("/classes");
  });
});
