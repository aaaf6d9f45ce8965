import { describe, expect, it } from "vitest";
import type { ComposableItem } from "../../../quizzes/cues";
import { signWeights } from "./sign-weights";
import { type Seen, signsOf } from "./signs-of";

const sentence =
  "وأعلنت لمى الدالي أن سوق الكتب في صور باعت 40 كتابا قديما لمكتبة المدينة قبل أن تغلق أبوابها مساء الخميس.";
const raw = `${sentence} وعادت لمى الدالي إلى جبيل.`;
const scopeText = "جاء في نصّ وكالة المثال:";

function item(words: string, over: object = {}): ComposableItem {
  return {
    ...{ id: "a", kind: "cloze", lang: "ar", explanation: "", options: [], key: "لمى الدالي" },
    ...{ references: [{ start: 0, end: sentence.length }], scopeText, stem: `${scopeText} ${words}`, ...over },
  } as unknown as ComposableItem;
}

const whole = sentence.slice(1, -1);
const gapped = whole.replace("لمى الدالي", "____");
const seen: Seen = { of: "person", document: { raw }, confidence: 0.8 };
const options = (...texts: string[]) => ({ options: texts.map((text) => ({ id: text, text })), key: texts[0] });

describe("signsOf", () => {
  it.each<[string, string, ComposableItem, Partial<Seen>]>([
    ["what is to be typed", "person, typed", item(gapped), {}],
    ["how many words that has", "two words to type", item(gapped), {}],
    ["that the text has it again", "typed and repeated", item(gapped), {}],
    ["a choice", "place, chosen", item(whole.replace("صور", "____"), options("صور", "زحلة")), { of: "place" }],
    ["wrong options that the text has", "options of the text", item(gapped, options("صور", "جبيل")), { of: "place" }],
    ["a name read surely", "read surely", item(gapped), { confidence: 0.95 }],
    ["a name read unsurely", "read unsurely", item(gapped), { confidence: 0.7 }],
    ["words from amid the sentence", "from amid a sentence", item("سوق الكتب في صور باعت 40 كتابا قديما ل____"), {}],
    ["little of the sentence", "less than half", item("أعلنت ____ أن سوق الكتب باعت 40"), {}],
    ["few words", "few words", item("أعلنت ____ أن سوق الكتب باعت"), {}],
    ["no figure", "no figure", item(gapped.replace("40 كتابا", "كتبا")), {}],
    ["a gap glued to a letter", "gap glued", item(whole.replace("لمكتبة", "ل____")), { of: "organisation" }],
    ["a true statement", "true statement", item(whole, { kind: "true-false", key: "true" }), { of: "statement" }],
    ["vowel marks", "vowelled", item(gapped.replace("كتابا قديما", "كِتَابَاً قَدِيمَاً مُجَلَّدَاً")), {}],
  ])("sees %s", (_, sign, question, over) => {
    expect(signsOf(question, { ...seen, ...over })).toContain(sign);
    expect(signWeights).toHaveProperty([sign]);
  });

  it("sees nothing but its sort in a whole sentence that tells a figure and asks for a name in one word", () => {
    const question = item(gapped, { ...options("لمى", "سعاد", "هدى") });
    expect(signsOf(question, seen)).toEqual(["person, chosen"]);
  });

  it("takes a leading «and» for no beginning amid a sentence, nor a gap that comes first", () => {
    expect(signsOf(item(gapped), seen)).not.toContain("from amid a sentence");
    const first = item("____ أعلنت أن سوق الكتب في صور باعت 40 كتابا قديما لمكتبة المدينة");
    expect(signsOf(first, seen)).not.toContain("from amid a sentence");
  });

  it("counts what is left out twice at most", () => {
    const omitted = signsOf(item(gapped), { ...seen, omissions: 5 }).filter((sign) => sign === "omission");
    expect(omitted).toHaveLength(2);
  });

  it("looks at no words of a question that we word ourselves", () => {
    const question = item("ما منصب لمى الدالي؟", { kind: "single-choice", ...options("مديرة السوق", "أمينة المكتبة") });
    expect(signsOf(question, { ...seen, of: "fact" })).toEqual(["single-choice"]);
  });
});
