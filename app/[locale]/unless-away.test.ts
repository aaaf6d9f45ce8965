import { notFound } from "next/navigation";
import { describe, expect, it, vi } from "vitest";
import { unlessAway } from "./unless-away";

const failing = (error: unknown) => async () => {
  throw error;
};

const refusedConnection = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });

function expectLogged(words: string) {
  const log = vi.mocked(console.error);
  expect(log.mock.calls.flat().join(" ")).toContain(words);
  log.mockClear();
}

describe("unlessAway", () => {
  it("gives nothing while the database is away", async () => {
    expect(await unlessAway(failing(refusedConnection))).toBeUndefined();
    expectLogged("the database is away");
  });

  it("gives what was loaded", async () => {
    expect(await unlessAway(async () => 7)).toBe(7);
  });

  it("lets a 404 and a bug through", async () => {
    await expect(unlessAway(async () => notFound())).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
    await expect(unlessAway(failing(new TypeError("a bug")))).rejects.toThrow("a bug");
    expectLogged("a bug");
  });
});
