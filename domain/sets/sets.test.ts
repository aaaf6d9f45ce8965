import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ItemBase } from "../items/item";
import type { ComposableItem, Question } from "../quizzes/cues";
import { otherQuestion, sameFacts } from "./other-question";
import { noWords, type WordedItem, wordsOf } from "./question-words";
import { rewordItem } from "./reword-item";
import { type SetDraft, usualChoice, withMove, withoutPlace } from "./set-draft";
import { levelOf } from "./suits-choice";
import { writeItem } from "./write-item";
import { blankQuestion, type WrittenKind, type WrittenQuestion } from "./written-question";

const base: ItemBase = {
  id: "item",
  version: "1",
  lang: "en",
  cell: "p|s|",
  subject: "s",
  topic: "t",
  stem: "According to the report, which city hosted it?",
  scopeText: "According to the report,",
  explanation: "Rome hosted it.",
  perOption: { wrong: "Paris hosted another." },
  facts: ["001.a"],
  references: [{ source: "001", paragraph: 1, start: 0, end: 1, sha256: "a".repeat(64) }],
  evidence: [],
  scope: {},
  proof: [{ option: "wrong", verdict: "contradicted", checked: ["001.a"], because: "it", belongsTo: "001.b" }],
  difficulty: 0.4,
};
const item: WordedItem = {
  ...base,
  kind: "single-choice",
  key: "right",
  options: [
    { id: "right", text: "Rome" },
    { id: "wrong", text: "Paris" },
  ],
};

describe("an item in a teacher's words", () => {
  it("is the item itself where nothing was changed", () => {
    expect(rewordItem(item, wordsOf(item))).toEqual({ ok: true, value: item });
  });

  it("keeps key and facts, and says that a teacher worded it", () => {
    const reworded = rewordItem(item, { ...wordsOf(item), stem: "Where was it held?" });
    expect(reworded).toMatchObject({
      ok: true,
      value: { id: "item", key: "right", facts: ["001.a"], stem: "Where was it held?", byTeacher: { wrote: "words" } },
    });
    expect(reworded.ok && Object.keys(reworded.value)).not.toContain("version");
    expect(reworded.ok && Object.keys(reworded.value)).not.toContain("scopeText");
  });

  it("drops what was proven and said of an option that says something else now", () => {
    const reworded = rewordItem(item, { ...wordsOf(item), options: ["Rome", "Berlin"] });
    expect(reworded).toMatchObject({ ok: true, value: { proof: [], perOption: { wrong: "" } } });
    const same = rewordItem(item, { ...wordsOf(item), explanation: "It was Rome." });
    expect(same).toMatchObject({ ok: true, value: { proof: item.proof, perOption: item.perOption } });
  });

  it("is refused with all that is blank", () => {
    const blank = rewordItem(item, { ...wordsOf(item), stem: " ", options: ["Rome", ""] });
    expect(blank).toEqual({
      ok: false,
      error: [
        { fault: "no-stem", lang: "en" },
        { fault: "empty-option", lang: "en" },
      ],
    });
  });
});

const backing = { facts: [], evidence: [], references: [], verdicts: { true: "True", false: "False" } };
const write = (kind: WrittenKind, given: Partial<WrittenQuestion>, words = {}) => {
  const en = { ...noWords, stem: "Stem", explanation: "Because.", backing: "The book", ...words };
  const written = { ...blankQuestion(kind), topic: "t", ...given, words: { ar: noWords, en } };
  return writeItem({ id: "own", written, lang: "en", backing });
};
const faultsOf = (made: ReturnType<typeof write>) => (made.ok ? [] : made.error.map(({ fault }) => fault));

describe("a teacher's own question", () => {
  it("says all that it lacks at once", () => {
    expect(faultsOf(write("single-choice", {}, { stem: "", explanation: "", backing: "" }))).toEqual([
      ...["no-stem", "no-explanation", "no-backing", "too-few-options", "no-key"],
    ]);
    expect(faultsOf(write("multiple-select", { right: [0, 1, 2, 3] }, { options: ["a", "b", "c", "d"] }))).toEqual([
      "no-wrong-option",
    ]);
    expect(faultsOf(write("numeric-entry", { number: "many" }))).toEqual(["no-number", "no-unit"]);
    expect(faultsOf(write("cloze", {}, { stem: "____ and ____" }))).toEqual(["no-gap", "no-accepted"]);
  });

  it("has its key among its options, wherever they come to stand", () => {
    const text = fc.stringMatching(/^[a-z]{1,8}$/);
    const options = fc.uniqueArray(text, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(options, fc.nat(), (texts, pick) => {
        const right = pick % texts.length;
        const made = write("single-choice", { right: [right] }, { options: [...texts, "", ""] });
        expect(made.ok).toBe(true);
        const { options, key } = (made.ok ? made.value : {}) as {
          options: { id: string; text: string }[];
          key: string;
        };
        expect(options.map((option) => option.text).sort()).toEqual([...texts].sort());
        expect(options.find(({ id }) => id === key)?.text).toBe(texts[right]);
      }),
      { numRuns: 30 },
    );
  });

  it("takes digits of any script, and the first of its accepted texts as its key", () => {
    expect(write("numeric-entry", { number: "١٬٢٣٤" }, { unit: "cities" })).toMatchObject({
      value: { key: 1234, keyText: "1,234 cities", tolerance: 0 },
    });
    expect(write("cloze", {}, { stem: "It was ____.", accepted: "Rome\n\n Roma " })).toMatchObject({
      value: { key: "Rome", accepted: ["Rome", "Roma"] },
    });
    expect(write("true-false", { isTrue: false })).toMatchObject({ value: { key: "false" } });
  });

  it("names the teacher's word for what no fact says", () => {
    expect(write("true-false", {})).toMatchObject({
      value: { facts: [], evidence: [], byTeacher: { wrote: "question", backing: "The book" } },
    });
  });
});

const composable = (id: string, facts: string[]): Question<ComposableItem> => {
  const one: ComposableItem = {
    ...{ id, kind: "cloze", lang: "ar", cell: `${id}|`, subject: id, topic: "t", stem: id, explanation: "-" },
    ...{ facts, references: [], scope: {}, key: `key of ${id}`, options: undefined },
  };
  return { ar: one, en: { ...one, lang: "en" } };
};

describe("another question for a place", () => {
  const pool = ["a", "b", "c", "d", "e"].map((id) => composable(id, [`fact ${id}`]));
  const [first, beside] = pool as [Question<ComposableItem>, Question<ComposableItem>];

  it("goes through all that suit, and never takes what stands beside it", () => {
    const seen = new Set<string>();
    let current = first;
    for (let times = 0; times < 4; times++) {
      seen.add(current.ar.id);
      current = otherQuestion({ current, others: [beside], pool, name: "place" }) ?? current;
    }
    expect([...seen].sort()).toEqual(["a", "c", "d", "e"]);
    expect(current.ar.id).toBe("a");
  });

  it("is none where there is none", () => {
    expect(otherQuestion({ current: first, others: pool.slice(1), pool, name: "place" })).toBeUndefined();
    expect(sameFacts({ current: first, others: [], pool, name: "place" })).toBeUndefined();
    const twin = composable("twin", ["fact a"]);
    expect(sameFacts({ current: first, others: [], pool: [...pool, twin], name: "place" })).toBe(twin);
  });
});

describe("the places of a draft", () => {
  const draft: SetDraft = {
    ...{ title: { ar: "", en: "" }, languages: ["ar"], choice: usualChoice },
    places: ["a", "b", "c"].map((place) => ({ place, question: place, isLocked: false })),
  };
  const names = ({ places }: SetDraft) => places.map(({ place }) => place).join("");

  it("change by one at a time, and stay at the ends", () => {
    expect(names(withMove(draft, "a", 1))).toBe("bac");
    expect(names(withMove(draft, "a", -1))).toBe("abc");
    expect(names(withMove(draft, "c", 1))).toBe("abc");
    expect(names(withMove(draft, "x", 1))).toBe("abc");
    expect(names(withoutPlace(draft, "b"))).toBe("ac");
  });

  it("fall into three bands of difficulty", () => {
    expect([0.1, 0.39, 0.4, 0.59, 0.6, 0.95].map(levelOf)).toEqual([
      ...["easy", "easy", "medium", "medium", "hard", "hard"],
    ]);
  });
});
