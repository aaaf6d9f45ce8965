import { describe, expect, it } from "vitest";
import { noLexicons } from "../../extraction/lexicons";
import type { Mark } from "../mark";
import { isTrivial } from "./is-trivial";
import { knownNames } from "./names/known-names";

const lexicons = { ...noLexicons, territories: [{ iso: "OM", names: ["عمان"], demonyms: ["عماني"] }] };

function asked(raw: string, name: string, more: Partial<Mark>): boolean {
  const start = raw.lastIndexOf(name);
  const sentence = { start: 0, end: raw.length };
  const mark: Mark = {
    ...{ id: name, type: "place", start, end: start + name.length, text: name, name, sentence, paragraph: 1 },
    ...{ denotes: name, sort: "place|city", confidence: 0.95, ...more },
  };
  const document = { source: "s", title: "t", publisher: "p", published: "2024-01-01", raw, sha256Of: () => "" };
  const known = knownNames(lexicons)(raw);
  return isTrivial({ document: { ...document, known }, mark, marks: [mark], excerpt: { ...sentence, omitted: [] } });
}

describe("isTrivial", () => {
  it("asks for no capital by that word", () => {
    expect(asked("وصل الوفد إلى العاصمة القطرية الدوحة أمس", "الدوحة", {})).toBe(true);
    expect(asked("وصل الوفد إلى مدينة الدوحة أمس", "الدوحة", {})).toBe(false);
  });

  it("asks for no country whose adjective stands in the same words", () => {
    const country = { sort: "place|country", country: "OM" };
    expect(asked("قال الوزير العماني إن عمان مستعدة", "عمان", country)).toBe(true);
    expect(asked("قال الوزير إن عمان مستعدة", "عمان", country)).toBe(false);
  });

  it("asks for no president by his post, and for no paper", () => {
    const person = { type: "person" as const, sort: "person|m" };
    expect(asked("قال الرئيس الروسي سالم المثال أمس", "سالم المثال", person)).toBe(true);
    expect(asked("قال الوزير سالم المثال أمس", "سالم المثال", person)).toBe(false);
    expect(asked("قال لصحيفة النورس أمس", "النورس", { type: "organisation", sort: "organisation|media" })).toBe(true);
  });
});
