import { describe, expect, it } from "vitest";
import { lexiconsJson } from "@/generated/lexicons";
import { extractDocument } from "../../../../extraction/extract-document";
import { type Lexicons, noLexicons } from "../../../../extraction/lexicons";
import { readText } from "../../../../extraction/text/read-text";
import { documentMarks } from "../../../mark";
import { toldBefore } from "../../../told-before";
import type { CitedDocument } from "../../cited-document";
import { markVariants } from "../../mark-question";

const lexicons: Lexicons = { ...noLexicons, ...(lexiconsJson as Lexicons) };
const published = "2024-05-14";

/** Questions that ask for what is written so. */
function askedFor(lines: readonly string[], asked: string) {
  const raw = `${["معرض كبير للخزف", "", ...lines].join("\n")}\n`;
  const document: CitedDocument = {
    ...{ source: "own:x", title: "خبر", publisher: "وكالة المثال", published, raw, sha256Of: () => "" },
  };
  const found = extractDocument(raw, { id: "own:x", published, lexicons });
  const marks = documentMarks(readText(raw, published), found);
  return marks
    .filter((mark) => mark.text === asked)
    .flatMap((mark) => markVariants(document, mark, marks, { mayOmit: false, length: "long" }))
    .map(({ question }) => question);
}
const shownBefore = (lines: readonly string[], asked: string) =>
  askedFor(lines, asked).map(({ scopeText }) => toldBefore(scopeText));

const lead = "يضم المتحف الوطني في مدينة سوسة قطعا قديمة من الخزف الملون جمعت قبل عشرين عاما.";
const bought = "اشترى الفنان سالم البحري قطعا قديمة من الخزف الملون في الصيف الماضي.";

describe("what is shown before a question", () => {
  it("is a name between brackets where only who acts is wanted", () => {
    const [question] = askedFor([lead, bought, "وعاد العام الماضي إلى مدينة القيروان بعد رحلة طويلة."], "القيروان");
    expect(question?.stem).toContain("عاد [سالم البحري] العام الماضي");
    expect(toldBefore(question?.scopeText)).toBe("");
    const [beside] = askedFor([lead, bought, "وأنفق فقط في مدينة القيروان مليون دينار على الخزف القديم."], "القيروان");
    expect(beside?.stem).toContain("أنفق [سالم البحري] فقط");
  });

  it("is no name of a man for what a woman did, or where another is named", () => {
    const stems = (lines: readonly string[]) =>
      askedFor(lines, "القيروان")
        .map(({ stem }) => stem)
        .join();
    expect(stems([lead, bought, "وعادت العام الماضي إلى مدينة القيروان بعد رحلة طويلة."])).not.toContain("[سالم");
    const both = bought.replace("قطعا", "للصحفي ناصر البحري قطعا");
    expect(stems([lead, both, "وعاد العام الماضي إلى مدينة القيروان بعد رحلة طويلة."])).not.toContain("[سالم");
  });

  it("is whoever spoke before in the same sentence, and nobody of the one before", () => {
    const first = "قال مدير المتحف سالم البحري إن القطع القديمة كلها سليمة.";
    const condemned =
      "وأدان الفنان ناصر المثال سرقة القطع القديمة من المتحف الوطني في الصيف الماضي، وقال: القطع كلها نقلت إلى مدينة القيروان قبل عامين.";
    const stems = askedFor([lead, first, condemned], "القيروان").map(({ stem }) => stem);
    expect(stems.join()).not.toContain("[سالم");
  });

  it("is whoever speaks behind the words that say of what", () => {
    const about = "وحول أعمال الترميم الطويلة قال الفنان سالم البحري إن العمل بدأ في الصيف الماضي.";
    const added = "وأضاف أن القطع كلها نقلت في صناديق خشبية من مخازن مدينة القيروان إلى القاعة.";
    const [question] = askedFor([lead, about, added], "القيروان");
    expect(question?.stem).toContain("أضاف [سالم البحري] أن القطع");
  });

  it("is whoever spoke before where only the words that say of what stand before the verb", () => {
    const said = "قال الفنان سالم البحري إن العمل في ترميم القاعات بدأ في الصيف الماضي.";
    const about = "وحول نقل الخزف قال إن القطع كلها نقلت في صناديق خشبية من مخازن مدينة القيروان إلى القاعة.";
    expect(askedFor([lead, said, about], "القيروان").map(({ stem }) => stem)[0]).toContain("قال [سالم البحري] إن");
  });

  it("is nothing where the sentence before has nobody who speaks", () => {
    const toured = "وزارت (المثال) قاعات المتحف كلها في الصيف الماضي والتقطت صورا كثيرة.";
    const added = "وأضاف أن القطع كلها نقلت في صناديق خشبية من مخازن مدينة القيروان إلى القاعة.";
    expect(askedFor([lead, toured, added], "القيروان")).toEqual([]);
  });

  it("is a name behind «he repeated:», too", () => {
    const said = "قال الفنان سالم البحري إن العمل في ترميم القاعات بدأ في الصيف الماضي.";
    const again = "وكرر: القطع كلها نقلت في صناديق خشبية من مخازن مدينة القيروان إلى القاعة.";
    expect(askedFor([lead, said, again], "القيروان").map(({ stem }) => stem)[0]).toContain("كرر [سالم البحري]:");
  });

  it("is no heading that ran into a sentence", () => {
    const run = "قطع قديمة يشار إلى أن المتحف الوطني أعاد قطعا كثيرة إلى مدينة القيروان قبل عشرين عاما.";
    const [question] = askedFor([lead, `${bought} ${run.replace("قطع قديمة", "الخزفيات")}`], "القيروان");
    expect(question?.stem).toContain(": المتحف الوطني أعاد");
  });

  it("is nothing where the report has turned to something else", () => {
    const turned = "في سياق آخر، قررت البلدية إغلاق السوق القديم في مدينة القيروان في نهاية الصيف.";
    expect(shownBefore([lead, bought, turned], "القيروان").filter((told) => told !== "")).toEqual([]);
    const pointing = "إلى ذلك، قررت البلدية نقل هذه القطع إلى مدينة القيروان في نهاية الصيف.";
    expect(shownBefore([lead, bought, pointing], "القيروان")).toEqual([]);
  });

  it("is no more than a few clauses where nothing points at the rest", () => {
    const long =
      "اشترت شركة صغيرة سفينة قديمة في ضواحي مدينة سوسة، وقررت إصلاح محركها القديم في ميناء مدينة صفاقس خلال الصيف الماضي، كما قررت تزيين قاعاتها الكثيرة بلوحات من الخزف الملون.";
    const [told] = shownBefore([lead, long, "وغادرت السفينة مدينة القيروان صباح الأحد مع وفد كبير."], "القيروان");
    expect(told?.startsWith("اشترت شركة صغيرة سفينة قديمة")).toBe(true);
    expect(told?.endsWith("الملون")).toBe(false);
  });

  it("is no question", () => {
    const asking = "هل تعرف من صنع سفينة قديمة من الخزف الملون في ضواحي مدينة سوسة قبل عشرين عاما؟";
    const told = shownBefore([lead, asking, "وغادرت السفينة مدينة القيروان صباح الأحد مع وفد كبير."], "القيروان");
    expect(told.filter((each) => each.includes("هل"))).toEqual([]);
  });

  it("is nothing for a sort of things, and for a team whose player is named", () => {
    const ill = "يضم المعرض نظام المناعة الجديد في الجسم كما رسمه فنانون من مدينة سوسة.";
    const sort = "وتقوي اللوحات جهاز المناعة لدى الأطفال في مدينة القيروان بحسب مدير المتحف الوطني.";
    expect(shownBefore([ill, bought, sort], "القيروان")[0]).toBe("");
    const team = "يواجه المنتخب التونسي المنتخب المصري في مدينة سوسة في مباراة كبيرة صباح الأحد.";
    const player = "وأكد لاعب المنتخب سالم البحري فوز فريقه في مدينة القيروان قبل عامين من اليوم.";
    expect(shownBefore([lead, team, player], "القيروان")[0]).toBe("");
  });

  it("is there for a country that was called on, and not for one who tells of himself", () => {
    const said = "أكد متحدث باسم البلدية أن معرض الخزف يفتح أبوابه في مدينة سوسة بعد عامين.";
    const called = "ودعا الهند إلى إرسال قطع قديمة من الخزف إلى مدينة القيروان في نهاية الصيف.";
    expect(shownBefore([lead, said, called], "القيروان")[0]).toContain("متحدث باسم البلدية");
    const myself = "كنت من ضمن الزوار الذين دخلوا متحف الخزف في مدينة القيروان صباح الأحد.";
    expect(askedFor([lead, said, myself], "القيروان")).toEqual([]);
  });

  it("keeps «after that by some weeks» whole", () => {
    const later = "وبعد ذلك ببضعة أسابيع، أغلقت البلدية السوق القديم في مدينة القيروان حتى نهاية الصيف.";
    const asked = askedFor([lead, bought, later], "القيروان").map(({ stem }) => stem);
    expect(asked).not.toEqual([]);
    for (const stem of asked) expect(stem).toContain("بعد ذلك ببضعة أسابيع");
  });

  it("leaves out the figure of «thirty small children», no more", () => {
    const vases =
      "استقبل حراس المتحف الوطني الكبير في مدينة القيروان بعد الظهر ثلاثين طفلا صغيرا من أبناء القرى القريبة كلها.";
    const raw = `${vases}\n`;
    const document: CitedDocument = {
      ...{ source: "own:x", title: "خبر", publisher: "وكالة المثال", published, raw, sha256Of: () => "" },
    };
    const marks = documentMarks(readText(raw, published), extractDocument(raw, { id: "own:x", published, lexicons }));
    const stems = marks
      .filter(({ type }) => type === "place")
      .flatMap((mark) => markVariants(document, mark, marks, { mayOmit: true }))
      .map(({ question }) => question.stem);
    expect(stems.filter((stem) => stem.includes("[…]")).length).toBeGreaterThan(0);
    for (const stem of stems.filter((each) => /\[…\] \S+ صغيرا|\[…\] صغيرا/u.test(each)))
      expect(stem).toContain("طفلا صغيرا");
  });
});
