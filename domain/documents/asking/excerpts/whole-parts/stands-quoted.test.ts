import { describe, expect, it } from "vitest";
import { standsQuoted, withoutThat } from "./stands-quoted";

/** Whether what stands between marks of quotation is a sentence by itself. */
function stands(raw: string): boolean {
  const quote = { start: raw.indexOf("«") + 1, end: raw.indexOf("»") };
  return standsQuoted(raw, { quote, sentence: { start: 0, end: raw.length }, marks: [] });
}

describe("standsQuoted", () => {
  it.each([
    ["a colon", "قال الحارس في الميناء: «نفتح القاعة كل صباح»"],
    ["«that»", "وأضاف الحارس أن «القاعة تستقبل زوارا كثيرين»"],
    ["«that he»", "أكد الحارس أنه «يفتح القاعة كل صباح»"],
    ["«saying»", "رحب الحارس بالزوار قائلا «القاعة مفتوحة للجميع»"],
    ["who speaks", "قال الحارس «نفتح القاعة كل صباح»"],
    ["no word", "«نفتح القاعة كل صباح» قال الحارس"],
  ])("takes one behind %s", (_, raw) => {
    expect(stands(raw)).toBe(true);
  });

  it.each([
    ["a preposition", "يرى الحارس أن المتحف تحول من «القاعات الكبيرة إلى الصغيرة، فبات يقسم اللوحات»"],
    ["its subject", "ذكر الحارس أن القاعة «لم تتعرض إلى ضرر في الشتاء»"],
    ["what it is done to", "كان الحارس مسؤولا عن تدريب «أكثر من ستين ممن يحملون اللوحات على العمل»"],
    ["a verb whose object it is", "قال الحارس إن الحريق يمثل «تهديدا للمدينة كلها»"],
  ])("takes none behind %s", (_, raw) => {
    expect(stands(raw)).toBe(false);
  });
});

describe("withoutThat", () => {
  it("begins behind a «that» within the marks of quotation", () => {
    const raw = "أن القاعة تفتح أبوابها";
    expect(raw.slice(withoutThat(raw, { start: 0, end: raw.length }).start)).toBe("القاعة تفتح أبوابها");
  });

  it.each(["إن زائري المتحف كثيرون", "إن الزائرين كثيرون في الصيف", "إن أبا سالم حارس المتحف"])(
    "keeps that of %s",
    (raw) => {
      expect(withoutThat(raw, { start: 0, end: raw.length }).start).toBe(0);
    },
  );
});
