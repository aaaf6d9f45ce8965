import { describe, expect, it } from "vitest";
import { onceFor } from "./once-for";

describe("onceFor", () => {
  it("makes one thing for one object, even where nothing comes of it, and another for its equal", () => {
    const asked: object[] = [];
    const make = onceFor((key: { id: string }) => {
      asked.push(key);
      return undefined;
    });
    const key = { id: "a" };
    make(key);
    make(key);
    make({ id: "a" });
    expect(asked).toEqual([key, { id: "a" }]);
  });
});
