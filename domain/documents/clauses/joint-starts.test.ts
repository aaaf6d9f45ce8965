import { describe, expect, it } from "vitest";
import { jointStarts } from "./joint-starts";
import { wordsIn } from "./words-in";

const clausesOf = (text: string) =>
  jointStarts(wordsIn(text, { start: 0, end: text.length })).map((start) => text.slice(start));

describe("jointStarts", () => {
  it("begins behind what sets a clause beside the one before, and behind its «that»", () => {
    expect(clausesOf("افتتحت البلدية حديقة، في حين أغلقت الوزارة متحفا")).toEqual(["أغلقت الوزارة متحفا"]);
    expect(clausesOf("افتتحت البلدية حديقة، غير أن الوزارة أغلقت متحفا")).toEqual(["الوزارة أغلقت متحفا"]);
    expect(clausesOf("افتتحت البلدية حديقة بينما أغلقت الوزارة متحفا")).toEqual(["أغلقت الوزارة متحفا"]);
  });

  it("begins at the report of another", () => {
    expect(clausesOf("قال مدير الحي إن الجسر آمن، كما أعلن العمدة إغلاق المتحف")).toEqual([]);
    expect(clausesOf("قال مدير الحي إن الجسر آمن، فيما أغلق العمدة المتحف")).toEqual(["أغلق العمدة المتحف"]);
  });

  it.each([
    ["what only says who tells it", "افتتحت البلدية حديقة، كما قال مدير الحي"],
    ["what it is told of", "افتتحت البلدية حديقة، فيما يتعلق بالحي القديم"],
    ["a time or a place", "افتتحت البلدية حديقة، حيث في الحي القديم نهر"],
    ["what goes on telling somebody's words", "قال مدير الحي إن الجسر آمن، كما يفتح المتحف أبوابه غدا"],
    ["whose finding it is", "ارتفعت أسعار الخزف، كما كشفت دراسة قديمة نشرتها البلدية"],
    ["the first words of a sentence", "بينما افتتحت البلدية حديقة أغلقت الوزارة متحفا"],
  ])("begins nothing behind %s", (_, text) => {
    expect(clausesOf(text)).toEqual([]);
  });
});
