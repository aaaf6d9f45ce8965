import { describe, expect, it } from "vitest";
import { Property } from "../facts/property";
import { wordedLedger } from "../testing/worded-ledger";
import { parsePattern } from "./pattern";
import { patternProblems } from "./pattern-problems";

describe("parsePattern", () => {
  it("tells text, words, agreement, optional parts and clauses apart", () => {
    expect(parsePattern("{v?was|were} {event: on {v}}[ by {asOf}]").nodes).toEqual([
      { type: "agreement", with: "v", forms: ["was", "were"] },
      { type: "text", text: " " },
      {
        type: "event",
        adverbial: [
          { type: "text", text: " on " },
          { type: "word", name: "v" },
        ],
      },
      {
        type: "optional",
        nodes: [
          { type: "text", text: " by " },
          { type: "word", name: "asOf" },
        ],
      },
    ]);
  });

  it.each([
    ["{v", "«}» is missing in «{v»"],
    ["{s} [by {asOf}", "«]» is missing in «{s} [by {asOf}»"],
    ["a} b", "«}» closes nothing in «a} b»"],
    ["{event: on {v}", "«}» is missing in «{event: on {v}»"],
  ])("names what is wrong with %s", (pattern, problem) => {
    expect(parsePattern(pattern).problems).toEqual([problem]);
  });
});

describe("patternProblems", () => {
  it("finds nothing wrong with patterns whose tokens are known", () => {
    expect(wordedLedger().properties.flatMap(patternProblems)).toEqual([]);
  });

  it("reports a token that the language does not have, and only there", () => {
    const property = Property.parse({
      ...wordedLedger().properties[0],
      ar: { say: "{did} {v}", ask: [] },
      en: { say: "{did} {v}", ask: ["{oops}?"] },
    });
    expect(patternProblems(property)).toEqual([
      { property: "date", lang: "ar", pattern: "{did} {v}", message: "«{did}» is no token of «ar»" },
      { property: "date", lang: "en", pattern: "{oops}?", message: "«{oops}» is no token of «en»" },
    ]);
  });
});
