import { expect, it } from "vitest";
import type { ComposableItem } from "../../quizzes/cues";
import { readsOff } from "./reads-off";

const base = { id: "a", lang: "ar", references: [], cell: "picked|a", explanation: "" };
const statement = (stem: string, told?: string): ComposableItem =>
  ({
    ...{ ...base, stem, kind: "true-false", key: told === undefined ? "true" : "false" },
    explanation: `جاء في النصّ: «${told ?? stem}»`,
  }) as unknown as ComposableItem;
const gap = (stem: string, key: string): ComposableItem =>
  ({
    ...base,
    stem,
    key,
    kind: "cloze",
    options: [key, "جبيل"].map((text) => ({ id: text, text })),
  }) as unknown as ComposableItem;
const shown = (stem: string) => statement(stem);

it.each([
  ["its name", "افتتحت مدينة صور سوقها الجديدة.", true],
  ["the adjective of a place", "رحب الصيادون الصوريون بالقرار.", true],
  ["other words of its sentence", "افتتحت البلدية السوق الجديدة أمام التجار.", false],
])("reads a name off %s", (_, stem, isRead) => {
  expect(readsOff(shown(stem), gap("افتتحت البلدية السوق الجديدة في ____ أمس.", "صور"), ["صور"])).toBe(isRead);
});

it.each([
  ["the figure, whatever its separators", "بلغ عدد الأشجار 1,250 شجرة.", true],
  ["another figure", "بلغ عدد الأشجار 320 شجرة.", false],
])("reads a figure off %s", (_, stem, isRead) => {
  const asked = {
    ...base,
    kind: "numeric-entry",
    key: 1250,
    stem: "«زرع الأهالي (…) شجرة»",
  } as unknown as ComposableItem;
  expect(readsOff(shown(stem), asked, [])).toBe(isRead);
});

it.each([
  ["what stands there in the text", "تعادل الفريق الأزرق في الشوط الثاني من المباراة.", true],
  ["words around it", "خسر الفريق الأزرق المباراة بعد أن تعادل مع ضيفه.", false],
])("reads what a false statement has otherwise off %s", (_, stem, isRead) => {
  const asked = statement(
    "تعادل الفريق الأزرق في الشوط الأول من المباراة.",
    "تعادل الفريق الأزرق في الشوط الثاني من المباراة",
  );
  expect(readsOff(shown(stem), asked, [])).toBe(isRead);
});

it("reads a statement off most of its words, and not off a clause beside it", () => {
  const asked = statement("غالب الردود على رسالة الصياد كانت طويلة ومكررة ومتشابهة.");
  expect(readsOff(shown("كانت غالب الردود على رسالة الصياد مكررة."), asked, [])).toBe(true);
  const clause = "رفض الحوار بعد رسالة الصياد سببه أن غالب كتابها من المدرسة القديمة في الساحل والجبل.";
  expect(readsOff(shown(clause), asked, [])).toBe(false);
});
