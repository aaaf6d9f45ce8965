import { describe, expect, it } from "vitest";
import type { Mark } from "../../mark";
import { renamed } from "./renamed";

type Named = Pick<Mark, "type" | "sort"> & Partial<Mark>;
const region: Named = { type: "place", sort: "place|region", within: "SA" };
const city: Named = { type: "place", sort: "place|city", within: "SA" };
const country = (iso: string): Named => ({ type: "place", sort: "place|country", country: iso });
const person: Named = { type: "person", sort: "person|m" };

/** A text with its names marked, and what is put for them in its first sentence. */
function putIn(raw: string, names: Record<string, Named>, figures: readonly string[] = []): string[] {
  const sentences = raw.split("\n").map((line) => ({ start: raw.indexOf(line), end: raw.indexOf(line) + line.length }));
  const marksOf = (text: string, named: Named) =>
    [...raw.matchAll(new RegExp(text, "gu"))].map(({ index }): Mark => {
      const sentence = sentences.find(({ start, end }) => start <= index && index < end) ?? { start: 0, end: 0 };
      const place = { start: index, end: index + text.length, text, name: text, sentence };
      return { id: `${text}-${index}`, ...place, paragraph: 1, denotes: text, confidence: 0.9, ...named };
    });
  const marks = [
    ...Object.entries(names).flatMap(([text, named]) => marksOf(text, named)),
    ...figures.flatMap((figure) =>
      marksOf(figure, { type: "quantity", sort: "quantity|count|" }).map((mark) => ({
        ...mark,
        number: { value: Number(figure), start: mark.start, end: mark.end },
      })),
    ),
  ];
  const [clause = { start: 0, end: 0 }] = sentences;
  const cut = raw.indexOf("|");
  return renamed(raw, cut < 0 ? clause : { ...clause, end: cut }, marks, undefined).map(({ text }) => text);
}

describe("another name in the place of one", () => {
  it("is no province where the text names none of that rank, and one of those listed beside it", () => {
    const places = { عرعر: region, نجران: region, الخرج: city };
    const alone = "تضم مكتبات القرية القديمة 43 كتابا في منطقة عرعر.\nوزار الوفد مزارع الخرج في الصباح.";
    expect(putIn(alone, places)).toEqual([]);
    const list = "تضم المكتبة في منطقة عرعر 43 كتابا|، وفي منطقة نجران 38 كتابا.";
    expect(putIn(list, places, ["43", "38"])).toEqual(["نجران"]);
    expect(putIn(list.replace("38", "43"), places, ["43"])).toEqual([]);
  });

  it("is none for the country that a text is about", () => {
    const text = (rest: string) =>
      `وصلت قافلة الخزف القديم إلى تونس مساء السبت.\nوتعود القافلة من ليبيا بعد موسم الزيتون.${rest}`;
    const names = { تونس: country("TN"), ليبيا: country("LY") };
    expect(putIn(text(""), names)).toEqual(["ليبيا"]);
    expect(putIn(text("\nوفي تونس متاحف كثيرة.\nويزرع أهل تونس الزيتون."), names)).toEqual([]);
  });

  it("is no ruler for one who is none", () => {
    const text = (title: string) =>
      `أفرجت المحكمة العليا عن سالم المثال بكفالة.\nوتحدث ${title} ناصر البحري عن موسم الصيد الطويل.`;
    const names = { "سالم المثال": person, "ناصر البحري": person };
    expect(putIn(text("الصياد"), names)).toEqual(["ناصر البحري"]);
    for (const title of ["الرئيس", "الرئيس المثالي"]) expect(putIn(text(title), names)).toEqual([]);
  });

  it("is no person for a maker of goods, whose word is written as «will» would be", () => {
    const text = "كانت سيارة المثال تعبر السوق القديمة كل مساء.\nوتحدث ناصر البحري عن موسم الصيد الطويل.";
    expect(putIn(text, { المثال: person, "ناصر البحري": person })).toEqual([]);
  });

  it("is no country of which the clause names a city", () => {
    const names = { ليبيا: country("LY"), تونس: country("TN"), سوسة: { ...city, within: "LY" } };
    const text = (market: string) => `تراجع بيع الخزف في ليبيا بعد إغلاق ${market} القديم.\nوزار الوفد تونس.`;
    expect(putIn(text("السوق"), names)).toEqual(["تونس"]);
    expect(putIn(text("سوق سوسة"), names)).toEqual([]);
  });

  it("is no half of a name with a hyphen", () => {
    const names = { رومانيا: country("RO"), بلغاريا: country("BG") };
    expect(putIn("وصل الوفد إلى رومانيا-الكبرى مساء السبت.\nوزار بلغاريا قبل ذلك.", names)).toEqual([]);
  });
});
