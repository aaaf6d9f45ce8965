import { describe, expect, it } from "vitest";
import { noLexicons } from "../../extraction/lexicons";
import type { Mark } from "../mark";
import { isWellKnown } from "./is-well-known";
import { knownNames } from "./names/known-names";

const lexicons = { ...noLexicons, territories: [{ iso: "OM", names: ["عمان"], demonyms: ["عماني"] }] };

function asked(raw: string, name: string, more: Partial<Mark>): boolean {
  const start = raw.lastIndexOf(name);
  const sentence = { start: raw.lastIndexOf("\n") + 1, end: raw.length };
  const mark: Mark = {
    ...{ id: name, type: "place", start, end: start + name.length, text: name, name, sentence, paragraph: 1 },
    ...{ denotes: name, sort: "place|country", confidence: 0.95, ...more },
  };
  const document = { source: "s", title: "t", publisher: "p", published: "2024-01-01", raw, sha256Of: () => "" };
  const known = knownNames(lexicons)(raw);
  return isWellKnown({ document: { ...document, known }, mark, marks: [mark], excerpt: { ...sentence, omitted: [] } });
}
const organisation = (sort: string): Partial<Mark> => ({ type: "organisation", sort: `organisation|${sort}` });

describe("isWellKnown", () => {
  it.each([
    ["جسر جديد في عمان", "عمان"],
    ["الوزير العماني يفتتح جسرا", "عماني"],
  ])("tells the country of the headline: %s", (headline) => {
    expect(asked(`${headline}\n\nزار الوفد عمان أمس`, "عمان", { country: "OM" })).toBe(true);
  });

  it("tells no country of which the headline is silent", () => {
    expect(asked("جسر جديد فوق النهر\n\nزار الوفد عمان أمس", "عمان", { country: "OM" })).toBe(false);
  });

  it.each([
    ["عبر مئة تاجر الحدود بين قطر وعمان", "عمان", true],
    ["تعمل المصانع (النسيج والزجاج) في عمان (صحار ومسقط وصلالة)", "عمان", true],
    ["عبر مئة تاجر الجسر بين قطر وعمان", "عمان", false],
  ] as const)("tells a neighbour and what has its members beside it: %s", (raw, name, isKnown) => {
    expect(asked(raw, name, { country: "OM" })).toBe(isKnown);
  });

  it("tells where an embassy is", () => {
    const capital = { sort: "place|city", within: "RU" };
    expect(asked("استدعت الوزارة سفيرها في موسكو أمس", "موسكو", capital)).toBe(true);
    expect(asked("استقبلت الوزارة وفدها في موسكو أمس", "موسكو", capital)).toBe(false);
  });

  it("tells who was elected, a network, and the ministry whose task is told", () => {
    const person = { type: "person" as const, sort: "person|m" };
    expect(asked("بدأ ذلك بعد فوز سالم المثال في الانتخابات", "سالم المثال", person)).toBe(true);
    expect(asked("بدأ ذلك بعد خطاب سالم المثال في المجلس", "سالم المثال", person)).toBe(false);
    expect(asked("نشر النادي صورته على موقع تويتر أمس", "تويتر", organisation("company"))).toBe(true);
    expect(asked("سجلت وزارة الصحة ثلاث وفيات أمس", "وزارة الصحة", organisation("ministry"))).toBe(true);
    expect(asked("افتتحت وزارة الصحة مبنى أمس", "وزارة الصحة", organisation("ministry"))).toBe(false);
  });
});
