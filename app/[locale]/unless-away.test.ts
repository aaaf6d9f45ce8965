import { notFound } from "next/navigation";
import { describe, expect, it } from "vitest";
import { unlessAway } from "./unless-away";

describe("unlessAway", () => {
  it("gives what was loaded", async () => {
    expect(await unlessAway(async () => 7)).toBe(7);
  });

  it("lets a 404 through", async () => {
    await expect(unlessAway(async () => notFound())).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
  });
});
