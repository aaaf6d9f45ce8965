import { expect, it } from "vitest";
import type { Mark } from "../../mark";
import { withoutGluedAnd } from "./glued-and";
import { withOneSpelling } from "./spelled-otherwise";

const person = (name: string): Mark => ({
  ...{ id: name, type: "person", start: 0, end: name.length, text: name, name, denotes: `person|${name}` },
  ...{ sort: "person|m", sentence: { start: 0, end: 99 }, paragraph: 1, confidence: 0.9 },
});
const denoted = (...names: string[]) => new Set(withOneSpelling(names.map(person)).map(({ denotes }) => denotes)).size;

it("takes two spellings of a foreign name for one person", () => {
  expect(denoted("سيرغي بافلوف", "سيرجي بافلوف")).toBe(1);
  expect(denoted("كمال أورغلو", "أورغولو")).toBe(1);
  expect(denoted("ناجي داود أغملو", "داود أوغملو")).toBe(1);
});

it("takes nobody for one of two who may be meant, nor two of a family for one", () => {
  expect(denoted("كمال أورغلو", "ناظم أورغلو", "أورغولو")).toBe(3);
  expect(denoted("سالم المثال", "ناصر المثال")).toBe(2);
  expect(denoted("سالم المثال", "المثال")).toBe(2);
});

it("lets whoever speaks be the same", () => {
  const quote: Mark = { ...person("ق"), type: "quote", denotes: "quote|1", sort: "quote", speaker: "أورغولو" };
  const marks = withOneSpelling([person("كمال أورغلو"), person("أورغولو"), quote]);
  expect(marks.at(-1)?.speaker).toBe("كمال أورغلو");
});

it("takes an «and» off a name that the text has without it, and off no other", () => {
  const quote: Mark = { ...person("ق"), type: "quote", denotes: "quote|1", sort: "quote", speaker: "وياسر الدالي" };
  const [and, , said] = withoutGluedAnd([person("وياسر الدالي"), person("ياسر الدالي"), quote]);
  expect([and?.text, and?.name, and?.start, and?.denotes]).toEqual([
    ...["ياسر الدالي", "ياسر الدالي", 1],
    "person|ياسر الدالي",
  ]);
  expect(said?.speaker).toBe("ياسر الدالي");
  const alone = [person("وليد الدالي"), person("ياسر الدالي")];
  expect(withoutGluedAnd(alone)).toEqual(alone);
});
