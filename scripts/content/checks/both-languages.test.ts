import { describe, expect, it } from "vitest";
import { bothLanguages } from "./both-languages";

describe("both languages", () => {
  it("finds English that stands where Arabic should, and the other way round", () => {
    const faults = bothLanguages([{ title: { ar: "The meeting", en: "الاجتماع" } }]);
    expect(faults.map(({ at }) => at)).toEqual(["0.title.ar", "0.title.en"]);
  });

  it("looks below a language too", () => {
    expect(bothLanguages({ en: { ask: ["How many?", "كم؟"] } }).map(({ at }) => at)).toEqual(["en.ask.1"]);
  });

  it("lets figures, pattern tokens and grammar pass", () => {
    expect(
      bothLanguages({ ar: { name: "2014", say: "{s} {v}", gender: "m" }, en: { name: "ISIS", preposition: "at" } }),
    ).toEqual([]);
  });
});
