import { describe, expect, it } from "vitest";
import { clauseEnds } from "./clause-ends";
import { standsAlone } from "./clause-starts";
import { clipSentence, isWhole } from "./clip-sentence";
import { wordsIn } from "./words-in";

const clipped = (raw: string, around: string, wordsMax?: number): string => {
  const start = raw.indexOf(around);
  const part = clipSentence(raw, { start: 0, end: raw.length }, { start, end: start + around.length }, wordsMax);
  return raw.slice(part.start, part.end);
};

describe("clipSentence", () => {
  it("ends before a clause that what comes before does not need", () => {
    const raw =
      "عرض المتحف الجديد لوحة من القرن التاسع بمبلغ 14 مليون ريال وطلبت البلدية تأجيل العرض حيث لم تكتمل أوراق اللوحة بعد.";
    expect(clipped(raw, "14 مليون ريال", 14)).toBe("عرض المتحف الجديد لوحة من القرن التاسع بمبلغ 14 مليون ريال");
  });

  it("keeps the time of a figure, and of what something is told", () => {
    const dated = "باعت أسواق المدينة القديمة خزفا بقيمة 95.5 مليون ليرة، خلال تموز 2018، وتراجعت مبيعات الزجاج.";
    expect(clipped(dated, "95.5", 12)).toContain("2018");
    const told = "أجاب حارس المتحف عن أسئلة التجار حول الدكاكين وكذلك المدة المتبقية فيما يخص إغلاق السوق.";
    expect(clipped(told, "الدكاكين", 11)).toBe(told);
  });

  it("begins at what a verb of reporting says, unless the report is denied", () => {
    const report = (verb: string) =>
      `${verb} مدير المتحف في مؤتمر صحفي طويل بقاعة المدينة الكبرى إن اللوحة القديمة بيعت لتاجر من مدينة صور`;
    expect(clipped(report("وقال"), "صور", 10)).toBe("إن اللوحة القديمة بيعت لتاجر من مدينة صور");
    expect(clipped(report("نفى"), "صور", 10)).toBe(report("نفى"));
  });

  it("begins no clause that leans on the one before", () => {
    const raw = "زار الوفد مدرسة القرية يوم الأحد الأول من أيار، فشهدت حفلا كبيرا حضره 300 طالب من ثلاث مدن قريبة.";
    expect(clipped(raw, "300", 12)).toBe(raw);
    for (const text of [
      "ثم هوت على السوق",
      "أي ما يساوي الثلث",
      "لتزيد ثلاث مرات",
      "فتوفي في المدينة",
      "وهو ينهي خلافا",
    ])
      expect(standsAlone(text), text).toBe(false);
    for (const text of ["فيتنام بلد كبير", "ليبيا تستضيف القمة", "فتح المعرض أبوابه", "ثلاثة وفود حضرت"])
      expect(standsAlone(text), text).toBe(true);
  });

  it("begins neither at «and between» nor at what a claim within a report says", () => {
    const choice = "خيّر العمدة حراس القاعة بين البقاء في المتحف القديم، وبين الانتقال إلى ميناء مدينة صور في الصيف.";
    expect(clipped(choice, "صور", 9)).toBe(choice);
    const claim = "قال الحارس إن كلام العمدة بأن المتحف الجديد يفتح أبوابه في مدينة صور كلام غير صحيح";
    expect(clipped(claim, "صور", 9)).not.toMatch(/^بأن/u);
  });

  it("ends neither at a town before its brackets nor within single marks", () => {
    const towns = "افتتح مدير المتاحف السابق في سوسة (1996) ويافا (1999) معرضا جديدا في مدينة صور";
    expect(clipped(towns, "سوسة", 8)).toBe(towns);
    expect(isWhole("أعلن العمدة في الصيف أن ’القاعة تفتح أبوابها")).toBe(false);
    expect(isWhole("أعلن العمدة في الصيف أن ’القاعة تفتح أبوابها‘")).toBe(true);
  });

  it("ends nowhere where what follows is wanted", () => {
    const endsOf = (text: string) => {
      const words = wordsIn(text, { start: 0, end: text.length });
      return clauseEnds(words).map((end) => text.slice(0, end));
    };
    for (const [text, broken] of [
      ["اصطدم الحارس مع العمدة فما كان منه إلا أن ترك المدينة", "فما كان منه"],
      ["فتح الحارس باب النادي الذي يدير منذ عام ثلاثة ملاعب", "الذي يدير"],
      ["يتحدث العمدة عن المال والقوارب، وقبل أشهر عندما زار القرية تحدث عن السوق", "وقبل أشهر"],
    ] as const)
      for (const part of endsOf(text)) expect(part.endsWith(broken), part).toBe(false);
  });

  it("begins behind a heading that ran into its sentence", () => {
    const raw = "دعم من الخارج وقال العمدة إن الجسر الجديد يفتح أبوابه في مدينة صور غدا.";
    expect(clipped(raw, "صور", 16)).toBe("وقال العمدة إن الجسر الجديد يفتح أبوابه في مدينة صور غدا.");
  });

  it("begins no clause at a figure", () => {
    const raw = "بلغ إجمالي الصيد في مياه الخليج لعام 2014، 900 طن بواسطة 64 قاربا في مدينتين كبيرتين.";
    expect(clipped(raw, "64", 9)).toBe(raw);
  });

  it("begins no clause at a verb whose actor stands before the comma", () => {
    const raw = "أطلقت الشركة نظامها الجديد في احتفال كبير بالمدينة، وصل بعد ذلك إلى 24 دولة من دول العالم.";
    expect(clipped(raw, "24", 10)).toBe(raw);
  });

  it("begins no clause at a second verb of «which»", () => {
    const houses =
      "تدعم البلدية دور النشر الصغيرة التي تطبع كتب الأطفال، وتنشر القصص المصورة في 300 مدرسة من مدارس الريف.";
    expect(clipped(houses, "300", 9)).toBe(houses);
  });

  it("begins at none of several things that no «and» joins", () => {
    const listed =
      "يضم المتحف الجديد خزف الجنوب، قطع نقود كثيرة، مصابيح زيت صغيرة من القرن 900، الخرائط القديمة، والكتب النادرة.";
    expect(clipped(listed, "900", 6)).toMatch(/^يضم/u);
  });

  it("ends within no foreign name that begins like «and he»", () => {
    const flown = "نقلت شركة جيرمان وينجز 900 قطعة من الخزف القديم إلى متحف مدينة صور في رحلتها الأولى بعد إضراب طويل.";
    expect(clipped(flown, "جيرمان", 9)).toBe(flown);
  });

  it("prefers a part without a day that counts from today", () => {
    const raw = "افتتح الوزير المعرض أمس في قاعة كبيرة بالمدينة، وزار المعرض 900 طالب من مدارس الريف البعيدة.";
    expect(clipped(raw, "900")).toBe("وزار المعرض 900 طالب من مدارس الريف البعيدة.");
  });

  it("ends before no noun after «and», and leaves no «that» without its verb", () => {
    const raw =
      "قال مدير المتحف إن أعمال الترميم والصيانة الطويلة في القاعات القديمة التي افتتحت العام الماضي انتهت قبل موعد الافتتاح الكبير بشهر.";
    const part = clipped(raw, "القاعات القديمة", 12);
    expect(part.endsWith("الترميم")).toBe(false);
    expect(part).toContain("انتهت");
  });

  it("begins at what is said where who says it was named before", () => {
    const raw = "وأضافت الوزارة أن الطريق الجديد يربط مدينة صور بعشر قرى من قرى الجبل القريبة.";
    expect(clipped(raw, "صور")).toBe("أن الطريق الجديد يربط مدينة صور بعشر قرى من قرى الجبل القريبة.");
  });

  it("begins at what is told beside a verb", () => {
    const raw = "افتتح المدير المتحف يوم الأحد، مشيرا إلى أن الطريق الجديد يربط مدينة صور بعشر قرى من قرى الجبل.";
    expect(clipped(raw, "صور", 14)).toBe("أن الطريق الجديد يربط مدينة صور بعشر قرى من قرى الجبل.");
  });

  it("begins behind a dateline, and at no phrase or apposition after a comma", () => {
    const dated = "تونس - وكالات: افتتح المتحف قاعة جديدة في مدينة القيروان بحضور مئات الزوار.";
    expect(clipped(dated, "القيروان")).toBe("افتتح المتحف قاعة جديدة في مدينة القيروان بحضور مئات الزوار.");
    const phrase =
      "استقبل المتحف آلاف الزوار في أسبوعه الأول بعد الترميم، في قاعة كبيرة من قاعات مدينة القيروان القديمة.";
    expect(clipped(phrase, "القيروان", 10)).toBe(phrase);
  });
});
