import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { readText } from "../../../extraction/text/read-text";
import type { CitedDocument } from "../cited-document";
import { markQuestion } from "../mark-question";
import { ordinalMarks } from "./ordinal-marks";

const published = "2024-05-14";

function asked(body: string) {
  const raw = `معرض الكتاب يفتح أبوابه\n\n${body}\n`;
  const document: CitedDocument = {
    ...{ source: "own:x", title: "معرض الكتاب", publisher: "وكالة المثال", published, raw },
    sha256Of: (part) => createHash("sha256").update(part).digest("hex"),
  };
  return ordinalMarks(readText(raw, published), []).flatMap((mark) => {
    const made = markQuestion(document, mark, []);
    return made ? [made as unknown as { key: string; options: { id: string; text: string }[] }] : [];
  });
}

const textsOf = (body: string) => asked(body).map(({ options }) => options.map(({ text }) => text));

it("asks which of several it was, beside its neighbours in the same gender", () => {
  const [made] = asked("تستقبل مكتبة المدينة في شهر أيلول زوار الدورة السابعة من معرض الكتاب.");
  expect(made?.options.find(({ id }) => id === made.key)?.text).toBe("السابعة");
  expect(made?.options).toHaveLength(4);
  for (const { text } of made?.options ?? []) expect(text).toMatch(/ة$/u);
});

it("offers none that the document has", () => {
  const body = "تستقبل مكتبة المدينة في شهر أيلول زوار الدورة السابعة من معرض الكتاب. وكانت الدورة السادسة أصغر منها.";
  for (const options of textsOf(body)) expect(options).not.toEqual(expect.arrayContaining(["السابعة", "السادسة"]));
  expect(textsOf(body).length).toBeGreaterThan(0);
});

it.each([
  ["the first", "تستقبل مكتبة المدينة في شهر أيلول زوار الدورة الأولى من معرض الكتاب."],
  ["one of two halves", "تستقبل مكتبة المدينة في النصف الثاني من أيلول زوار معرض الكتاب."],
  ["a longer number", "تستقبل مكتبة المدينة في اليوم الخامس عشر من أيلول زوار معرض الكتاب."],
  ["two together", "تستقبل مكتبة المدينة في شهر أيلول زوار اليوم الثالث والرابع من معرض الكتاب."],
  ["one that is counted up", "شملت المرحلة الثالثة المدارس، والمرحلة الرابعة التي تستمر في شهر أيلول الحدائق العامة."],
  ["a month", "تستقبل مكتبة المدينة في كانون الثاني زوار معرض الكتاب."],
  ["what the rest counts", "تستقبل مكتبة المدينة في شهر أيلول زوار الدورة الثانية بعد دورة نيسان من معرض الكتاب."],
])("does not ask for %s", (_, sentence) => {
  expect(asked(sentence)).toEqual([]);
});
