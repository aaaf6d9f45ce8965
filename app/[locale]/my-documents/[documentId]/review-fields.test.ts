import { describe, expect, it } from "vitest";
import { correctionMax } from "@/domain/documents/review";
import type { FormFields } from "@/domain/question-kind";
import type { AskedThing } from "@/server/documents/get-document";
import { asShown, stepOf, type ThingWords, wordsOf } from "./review-fields";

const found: AskedThing = {
  ...{ id: "m-1", number: 1, type: "quantity", isFact: false, reading: "40 سفينة", about: null, value: "40 سفينة" },
  ...{ hasHole: false, speaker: null, decision: null, isProposed: false, isQuestion: false },
};

/** What a browser sends of a thing whose fields were changed like this. */
function sent(thing: AskedThing, changed: Partial<ThingWords> = {}): FormFields {
  const shown = wordsOf(thing);
  const fields = Object.entries({ ...shown, ...changed }).filter(([name, word]) => word || name !== "verdict");
  return [
    [`shown.${thing.id}`, asShown(shown)],
    ...fields.map(([name, word]) => [`${name}.${thing.id}`, word] as const),
  ];
}

describe("what a review says", () => {
  it("is nothing where nothing was changed", () => {
    const decided = { ...found, decision: { verdict: "accepted", text: "40", same: "m-2" } } as const;
    for (const thing of [found, { ...found, isProposed: true }, { ...found, about: " في\nالميناء" }, decided])
      expect(stepOf(sent(thing))).toEqual({});
  });

  it("is each word that was changed, and asks for what was corrected without a choice", () => {
    expect(stepOf(sent(found, { verdict: "dropped" }))).toEqual({ "m-1": { verdict: "dropped" } });
    expect(stepOf(sent(found, { text: " 41  سفينة " }))).toEqual({ "m-1": { verdict: "accepted", text: "41 سفينة" } });
  });

  it("takes a correction back where its field is emptied", () => {
    const left = { verdict: "accepted", left: { fault: "notANumber", text: "كثير" } } as const;
    expect(wordsOf({ ...found, decision: left }).text).toBe("كثير");
    expect(stepOf(sent({ ...found, decision: left }, { text: "" }))).toEqual({ "m-1": { verdict: "accepted" } });
  });

  it("decides on a sentence that is longer than a correction may be", () => {
    const about = "كلمة ".repeat(correctionMax);
    expect(stepOf(sent({ ...found, about }, { verdict: "accepted" }))).toEqual({ "m-1": { verdict: "accepted" } });
  });
});
