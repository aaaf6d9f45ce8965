import { describe, expect, it } from "vitest";
import { noLexicons } from "../../extraction/lexicons";
import type { Mark } from "../mark";
import { isTrivial } from "./is-trivial";
import { knownNames } from "./names/known-names";

const lexicons = {
  ...noLexicons,
  territories: [
    { iso: "OM", names: ["عمان"], demonyms: ["عماني"] },
    { iso: "RU", names: ["روسيا"], demonyms: ["روسي"] },
  ],
  organisations: [{ kind: "body", names: ["اتحاد البريد المثالي", "إمبا"] }],
};

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

  it("asks for no capital that acts for a country which is named", () => {
    const capital = { within: "RU" };
    expect(asked("قال وزير روسي إن موسكو رفضت العرض", "موسكو", capital)).toBe(true);
    expect(asked("دحض الوزير الروسي أي تعاون بين موسكو وطهران", "موسكو", capital)).toBe(true);
    expect(asked("قال وزير إن موسكو رفضت العرض", "موسكو", capital)).toBe(false);
    expect(asked("وصل وزير روسي إلى موسكو أمس", "موسكو", capital)).toBe(false);
  });

  it("asks for no place whose adjective stands there", () => {
    expect(asked("شكرت باللهجة البرزانية أهل برزان أمس", "برزان", {})).toBe(true);
    expect(asked("شكرت باللهجة الجبلية أهل برزان أمس", "برزان", {})).toBe(false);
  });

  it("asks for no network where somebody has an account, and for no body whose short name stands there", () => {
    const company = { type: "organisation" as const, sort: "organisation|company" };
    expect(asked("كتب المدير عبر حسابه الشخصي في نوتر أمس", "نوتر", company)).toBe(true);
    expect(asked("فتح المدير مكتبا في نوتر أمس", "نوتر", company)).toBe(false);
    const body = { type: "organisation" as const, sort: "organisation|body" };
    expect(asked('قرر اتحاد البريد المثالي "إمبا" رفع السعر', "اتحاد البريد المثالي", body)).toBe(true);
    expect(asked("قرر اتحاد البريد المثالي (أمس) رفع السعر", "اتحاد البريد المثالي", body)).toBe(false);
  });

  it("asks for no place within what a body is called", () => {
    const country = { sort: "place|country", country: "OM" };
    expect(asked("وصلت قافلة دولة عمان والساحل القديم المعروفة بالمراكب", "عمان", country)).toBe(true);
    expect(asked("وصلت قافلة من دولة عمان والوزير المسافر معها", "عمان", country)).toBe(false);
  });

  it("asks for no country whose adjective stands in the same words", () => {
    const country = { sort: "place|country", country: "OM" };
    expect(asked("قال الوزير العماني إن عمان مستعدة", "عمان", country)).toBe(true);
    expect(asked("قال الوزير إن عمان مستعدة", "عمان", country)).toBe(false);
  });

  it("asks for no country whose ruler is named", () => {
    const country = { sort: "place|country", country: "OM" };
    expect(asked("قال سلطان عمان سالم المثال أمس", "عمان", country)).toBe(true);
    expect(asked("قال مدير عمان سالم المثال أمس", "عمان", country)).toBe(false);
  });

  it("asks for no president by his post, and for no paper", () => {
    const person = { type: "person" as const, sort: "person|m" };
    expect(asked("قال الرئيس الروسي سالم المثال أمس", "سالم المثال", person)).toBe(true);
    expect(asked("قال الرئيس الروسي، سالم المثال، أمس", "سالم المثال", person)).toBe(true);
    expect(asked("قال رئيس حكومة المدينة سالم المثال أمس", "سالم المثال", person)).toBe(true);
    expect(asked("قال الوزير سالم المثال أمس", "سالم المثال", person)).toBe(false);
    expect(asked("قال لصحيفة النورس أمس", "النورس", { type: "organisation", sort: "organisation|media" })).toBe(true);
  });
});
