import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lexiconsJson } from "@/generated/lexicons";
import { extractDocument } from "../../../extraction/extract-document";
import { type Lexicons, noLexicons } from "../../../extraction/lexicons";
import { readText } from "../../../extraction/text/read-text";
import { foldLoosely } from "../../../text/fold-arabic";
import { documentMarks } from "../../mark";
import type { CitedDocument } from "../cited-document";
import { markQuestion } from "../mark-question";
import { nationMarks } from "./nation-marks";
import { nationEndings } from "./nation-words.ar";
import { nationsOf } from "./nations";

const lexicons: Lexicons = { ...noLexicons, ...(lexiconsJson as Lexicons) };
const nations = nationsOf(lexicons);

type Made = { stem: string; key: string; options: { id: string; text: string }[] };

function asked(sentence: string, title = "اتفاق جديد على المياه") {
  const raw = `${title}\n\n${sentence}\n`;
  const published = "2024-05-14";
  const text = readText(raw, published);
  const marks = documentMarks(text, extractDocument(raw, { id: "own:x", published, lexicons }));
  const document: CitedDocument = {
    ...{ source: "own:x", title, publisher: "وكالة المثال", published, raw, nations },
    sha256Of: (part) => createHash("sha256").update(part).digest("hex"),
  };
  return nationMarks(text, marks, document).flatMap((mark) => {
    const made = markQuestion(document, mark, marks) as unknown as Made | undefined;
    return made ? [{ mark, ...made, right: made.options.find(({ id }) => id === made.key)?.text }] : [];
  });
}

describe("the adjective of a country", () => {
  it("is no word for the right side", () => {
    expect(asked("أحرز اللاعب هدفا جميلا من الناحية اليمنى للملعب القديم قبل نهاية الصيف المقبل.")).toEqual([]);
    expect(asked("كسر لاعب النادي القديم قدمه اليمنى في ملعب الميناء قبل نهاية الصيف المقبل.")).toEqual([]);
  });

  it("is asked for beside those of countries that the text does not name, in the same form", () => {
    const [made] = asked("وافقت الحكومة المغربية على خطة لترميم القناطر القديمة قبل نهاية الصيف المقبل.");
    expect(made?.right).toBe("المغربية");
    expect(made?.options).toHaveLength(4);
    for (const { text } of made?.options ?? []) expect(text).toMatch(/^ال\p{L}+ية$/u);
  });

  it("has no option that the text tells by a city or a name", () => {
    const sentence = "وافقت الحكومة المغربية على خطة لترميم القناطر القديمة قبل نهاية الصيف المقبل.";
    const rest = "وزار مهندسون من القاهرة والأردن وتونس والجزائر والكويت ورشة العمل.";
    const options = asked(`${sentence} ${rest}`).flatMap((each) => each.options.map(({ text }) => text));
    expect(options.length).toBeGreaterThan(2);
    for (const told of ["المصرية", "الأردنية", "التونسية", "الجزائرية", "الكويتية"])
      expect(options).not.toContain(told);
  });

  it.each([
    ["a city of it", "وافقت الحكومة المغربية في مدينة مراكش على خطة لترميم القناطر القديمة هناك."],
    [
      "its name in the heading",
      "وافقت الحكومة المغربية على خطة لترميم القناطر القديمة قبل نهاية الصيف.",
      "أخبار المغرب",
    ],
    ["somebody's name behind it", "قال وزير الخارجية الروسي سيرغي لافروف إن الخطة جاهزة منذ شهر للتوقيع."],
    ["its money", "خصصت الحكومة التونسية مئة ألف دينار لترميم القناطر القديمة قبل نهاية الصيف."],
    ["a name that it is part of", "أوقفت شركة الخطوط الجوية اليمنية رحلاتها إلى الجزيرة قبل نهاية الصيف المقبل."],
    ["another adjective beside it", "تجاوزت العلاقات الروسية الصينية مرحلة الحذر بعد توقيع الاتفاق الأخير في المدينة."],
  ])("is not asked for where %s gives it away", (_, sentence, title?: string) => {
    expect(asked(sentence, title)).toEqual([]);
  });

  it("is written in each form as it is read", () => {
    const forms = fc.record({ hasArticle: fc.boolean(), ending: fc.constantFrom(...nationEndings) });
    fc.assert(
      fc.property(fc.constantFrom(...lexicons.territories), forms, ({ iso }, form) => {
        const word = nations.word(iso, form);
        const read = word === undefined ? undefined : nations.read(foldLoosely(word));
        if (read) expect({ country: read.country, form: read.form }).toEqual({ country: iso, form });
      }),
    );
  });

  it("makes the same question of the same text", () => {
    const sentence = "وافقت الحكومة المغربية على خطة لترميم القناطر القديمة قبل نهاية الصيف المقبل.";
    expect(asked(sentence)).toEqual(asked(sentence));
  });
});
