import { expect, it } from "vitest";
import { lexiconsJson } from "@/generated/lexicons";
import { type Lexicons, noLexicons } from "../../../extraction/lexicons";
import type { Mark } from "../../mark";
import { nationsOf } from "../nations/nations";
import { onlyOneFits } from "./only-one-fits";

const nations = nationsOf({ ...noLexicons, ...(lexiconsJson as Lexicons) });

function fits(raw: string, name: string, others: readonly string[]): boolean {
  const start = Math.max(0, raw.indexOf(name));
  const sentence = { start: 0, end: raw.length };
  const mark: Mark = {
    ...{ id: name, type: "organisation", start, end: start + name.length, text: name, name, sentence, paragraph: 1 },
    ...{ denotes: name, sort: "organisation|ministry", confidence: 0.9 },
  };
  const document = { source: "s", title: "t", publisher: "p", published: "2024-01-01", raw, sha256Of: () => "" };
  const asking = { document: { ...document, nations }, mark, marks: [mark], excerpt: { ...sentence, omitted: [] } };
  return onlyOneFits(
    asking,
    others.map((other) => ({ name: other })),
  );
}

it("tells where the country that is named leaves one name to choose", () => {
  const raw = "قالت الصحة الروسية في بيان إن موسكو تدرس بناء مستشفى جديد";
  expect(fits(raw, "الصحة الروسية", ["وزارة الصحة الكندية", "الصحة العمانية"])).toBe(true);
  expect(fits(raw, "الصحة الروسية", ["وزارة الصحة الكندية", "الزراعة الروسية"])).toBe(false);
});

it("lets a name be asked whose country is not told", () => {
  const raw = "قالت الصحة الروسية في بيان إنها تدرس بناء مستشفى جديد";
  expect(fits(raw, "الصحة الروسية", ["وزارة الصحة الكندية", "الصحة العمانية"])).toBe(false);
});

it("tells a ministry by a word of what it sees to", () => {
  const raw = "سأل الحارس عبر هاتف وزارة الصحة عن الخدمات الصحية في القرية";
  expect(fits(raw, "وزارة الصحة", ["وزارة التعليم", "وزارة السياحة"])).toBe(true);
  const plain = "سأل الحارس عبر هاتف وزارة الصحة عن موعد الزيارة في القرية";
  expect(fits(plain, "وزارة الصحة", ["وزارة التعليم", "وزارة السياحة"])).toBe(false);
});

it("tells by a part of the world, and by the adjective that two countries share, which country is left", () => {
  const world = "كان وفد غانا أول وفد من القارة الأفريقية يزور معرض الخزف في سمنود";
  expect(fits(world, "غانا", ["اليابان", "النرويج"])).toBe(true);
  expect(fits(world, "غانا", ["اليابان", "كينيا"])).toBe(false);
  const korean = "زار قنصل كوريا معرض الخزف الذي شارك فيه حرفيون كوريون من الجزر";
  expect(fits(korean, "كوريا الجنوبية", ["اليابان", "الهند"])).toBe(true);
});
