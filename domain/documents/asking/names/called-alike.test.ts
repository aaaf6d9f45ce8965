import { expect, it } from "vitest";
import { noLexicons } from "../../../extraction/lexicons";
import type { Mark } from "../../mark";
import { areCalledAlike } from "./called-alike";
import { knownNames } from "./known-names";

const lexicons = {
  ...noLexicons,
  roles: [{ kind: "title" as const, words: ["الدكتور"] }],
  territories: [{ iso: "NO", names: ["النرويج"], demonyms: ["نرويجي"] }],
};

function isCalledAlike(raw: string): boolean {
  const person = (name: string): Mark => {
    const start = raw.indexOf(name);
    return {
      ...{ id: name, type: "person", start, end: start + name.length, text: name, name, denotes: name, paragraph: 1 },
      ...{ sort: "person|m", sentence: { start: 0, end: raw.length }, confidence: 0.8 },
    };
  };
  const marks = ["سالم المثال", "ناصر النموذج"].map(person);
  const [one, other] = marks;
  return one && other ? areCalledAlike({ raw, marks, known: knownNames(lexicons)(raw) }, one, other) : false;
}

it("lets a title be borne by those only whom the text gives it", () => {
  expect(isCalledAlike("قال الدكتور سالم المثال إن ناصر النموذج وصل")).toBe(false);
  expect(isCalledAlike("قال الدكتور سالم المثال إن الدكتور ناصر النموذج وصل")).toBe(true);
  expect(isCalledAlike("قال سالم المثال إن الدكتور ناصر النموذج وصل")).toBe(true);
});

it("lets the adjective of a country stand before its people only", () => {
  expect(isCalledAlike("فاز النرويجي سالم المثال على ناصر النموذج")).toBe(false);
  expect(isCalledAlike("فاز النرويجي سالم المثال على مواطنه النرويجي ناصر النموذج")).toBe(true);
});

it("lets a post before a comma be held by those only whom the text gives it", () => {
  expect(isCalledAlike("قال الدكتور في المركز، سالم المثال، إن ناصر النموذج وصل")).toBe(false);
  expect(isCalledAlike("قال الدكتور في المركز، سالم المثال، والدكتور في الفرع، ناصر النموذج، ذلك")).toBe(true);
});
