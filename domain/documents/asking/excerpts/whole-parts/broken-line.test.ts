import { expect, it } from "vitest";
import { isBrokenLine, repeatsOpening } from "./broken-line";

const broken = (text: string): boolean => {
  const [before = "", shown = "", behind = ""] = text.split("|");
  return isBrokenLine(before + shown + behind, { start: before.length, end: before.length + shown.length });
};

it("finds a line whose label is not shown, and one that the next goes on from", () => {
  expect(broken("بيرو.. |زاد مؤشر القمح نقطة واحدة|.")).toBe(true);
  expect(broken("بعد العاصفة |أغلق العمال أمس|\n\nجسرين يربطان القريتين.")).toBe(true);
});

it("finds a line that ends within a word", () => {
  expect(broken("|وعد المدير بجولة أخرى في المتحف إذا كان ف|")).toBe(true);
  expect(broken("|وعد المدير بجولة أخرى في المتحف إذا كان ف|\nوعاد الناس.")).toBe(true);
  expect(broken("|افتتح المدير المتحف عام 2015 م|")).toBe(false);
});

it("lets a line stand that is whole", () => {
  expect(broken("انتهى اليوم. |زاد مؤشر القمح نقطة واحدة|.")).toBe(false);
  expect(broken("بعد العاصفة |أغلق العمال أمس الجسر|\n\nوعاد الناس إلى القريتين.")).toBe(false);
  expect(broken("بعد العاصفة |أغلق العمال أمس الجسر|.\n\nجسرين يربطان القريتين.")).toBe(false);
});

it("finds a line that goes on from one without a stop, in a text whose lines have one", () => {
  const line = "زار أهل القرية سوق الخزف القديم في المدينة صباح أمس مع الأطفال والجيران";
  const text = (stop: string) =>
    `${line}${stop}\n${line}${stop}\n${line}${stop}\n${line} لعبور\n|الجسر الخشبي في رحلات قصيرة|.`;
  expect(broken(text("."))).toBe(true);
  expect(broken(text(""))).toBe(false);
  expect(broken(`${line}.\n${line}.\n${line}.\nسوق الخزف\n|زار الأهل الجسر الخشبي|.`)).toBe(false);
});

it("finds a heading that was glued to its sentence", () => {
  const repeats = (text: string) => repeatsOpening(text, { start: 0, end: text.length });
  expect(repeats("أسراب النورس البيضاء وفي ميناء القرية تعيش أسراب النورس البيضاء منذ سنين")).toBe(true);
  expect(repeats("تعيش أسراب النورس البيضاء في ميناء القرية وفي ميناء صور منذ سنين")).toBe(false);
});
