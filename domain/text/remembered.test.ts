import { describe, expect, it } from "vitest";
import { forgetTexts, recaller, remembered } from "./remembered";

describe("remembered", () => {
  it("makes again only what was not asked for lately", () => {
    let made = 0;
    const make = remembered((text) => `${text} ${++made}`);
    expect(make("a")).toBe("a 1");
    for (let at = 0; at < 30_000; at++) {
      make(`other ${at}`);
      if (at % 1000 === 0) expect(make("a")).toBe("a 1");
    }
    expect(make("other 0")).not.toBe("other 0 2");
  });

  it("forgets every text at a word", () => {
    let made = 0;
    const make = remembered((text) => `${text} ${++made}`);
    expect([make("a"), make("a")]).toEqual(["a 1", "a 1"]);
    forgetTexts();
    expect([make("a"), make("a")]).toEqual(["a 2", "a 2"]);
  });
});

describe("recaller", () => {
  it("keeps that nothing was made under a name", () => {
    const recall = recaller<string | undefined>();
    expect(recall("a", () => undefined)).toBeUndefined();
    expect(recall("a", () => "later")).toBeUndefined();
    expect(recall("b", () => "b")).toBe("b");
  });
});
