import { describe, expect, it } from "vitest";
import { lexiconsJson } from "@/generated/lexicons";
import { extractDocument } from "../../../../extraction/extract-document";
import { type Lexicons, noLexicons } from "../../../../extraction/lexicons";
import { readText } from "../../../../extraction/text/read-text";
import { wordsIn } from "../../../clauses/words-in";
import { documentMarks } from "../../../mark";
import { statementsOf } from "../../../statements/statements-of";
import { toldBefore } from "../../../told-before";
import type { CitedDocument } from "../../cited-document";
import { markVariants } from "../../mark-question";
import { isNamedNext, namesItself, repeats, takesName } from "./takes-name";

const lexicons: Lexicons = { ...noLexicons, ...(lexiconsJson as Lexicons) };
const published = "2024-05-14";

function read(lines: readonly string[]) {
  const raw = `${lines.join("\n")}\n`;
  const document: CitedDocument = {
    ...{ source: "own:x", title: "خبر", publisher: "وكالة المثال", published, raw, sha256Of: () => "" },
  };
  const text = readText(raw, published);
  return { document, text, marks: documentMarks(text, extractDocument(raw, { id: "own:x", published, lexicons })) };
}

/** Stems that ask for what is written so. */
function stemsFor(lines: readonly string[], asked: string, mayOmit = false) {
  const { document, marks } = read(lines);
  return marks
    .filter((mark) => mark.text === asked)
    .flatMap((mark) => markVariants(document, mark, marks, { mayOmit, length: "long" }))
    .map(({ question }) => question);
}

const title = "معرض كبير للخزف";
const lead = "قال مدير المتحف سالم المثال إن المعرض الجديد يضم قطعا قديمة من الخزف الملون.";
const added = "وأضاف أن القطع كلها نقلت في صناديق خشبية من مخازن مدينة القيروان إلى القاعة.";
const decided = "قررت وزارة الثقافة التونسية منع بيع الخزف القديم في الأسواق الشعبية كلها.";
const followed = "ويسري هذا القرار على تجار مدينة القيروان منذ بداية الصيف حتى نهاية العام.";

describe("takesName", () => {
  const words = (text: string) => wordsIn(text, { start: 0, end: text.length });
  it.each(["هذه القطع", "بعدها نقلت القطع", "وقبلها كان العمل", "بالشبكة العملاقة", "مديرتها الجديدة"])(
    "not %s",
    (text) => {
      const [word, next] = words(text);
      expect(word && takesName(word, next)).toBe(false);
    },
  );

  it.each(["الشركة أعلنت", "مديرتها زارت", "أضاف المتحف", "الشركة، الجديدة", "الشركة التي نقلت"])("%s", (text) => {
    const [word, next] = words(text);
    expect(word && takesName(word, next)).toBe(true);
  });
});

it.each([
  [" نت إن الخبر قديم", true],
  [" أن الخبر في نت", false],
])("repeats the name: «%s» %s", (behind, isAgain) => expect(repeats(behind, "نت")).toBe(isAgain));

it.each([
  [": المثال أن القطع", true],
  [" أن المثال واضح", false],
])("isNamedNext:%s", (behind, isNext) => expect(isNamedNext(behind, "سالم المثال")).toBe(isNext));

it.each([
  [' "رابطة الخزف"، التي تديرها البلدية، أن السوق ستفتح', true],
  [' "Clay News" أن السوق ستفتح', true],
  [' "السوق ستفتح أبوابها في الصيف" كما وعدت', false],
  [" أن السوق ستفتح", false],
])("namesItself:%s", (behind, isName) => {
  expect(namesItself(behind)).toBe(isName);
});

describe("what stands before a question", () => {
  it("names who speaks behind a verb that does not say so", () => {
    const [question] = stemsFor([title, "", lead, added], "القيروان");
    expect(question?.stem).toContain("أضاف [سالم المثال] أن القطع");
    expect(toldBefore(question?.scopeText)).toBe("");
  });

  it("names nobody where two could have spoken, and shows their sentence", () => {
    const both = lead.replace("إن", "للصحفي ناصر البحري إن");
    const [question] = stemsFor([title, "", both, added], "القيروان");
    expect(question?.stem).not.toContain("أضاف [");
    expect(toldBefore(question?.scopeText)).toContain("ناصر البحري");
  });

  it("shows the sentence at which «this» points, as part of the stem", () => {
    const [question] = stemsFor([title, "", lead, decided, followed], "القيروان");
    expect(toldBefore(question?.scopeText)).toBe(decided.slice(0, -1));
    expect(question?.stem.startsWith(question.scopeText ?? "-")).toBe(true);
  });

  it("shows nothing where a sentence can be read without", () => {
    const [question] = stemsFor([title, "", lead, decided], "وزارة الثقافة التونسية");
    expect(question).toBeDefined();
    expect(toldBefore(question?.scopeText)).toBe("");
  });

  const firm = "افتتحت شركة المثال للخزف مصنعا جديدا في ضواحي مدينة سوسة قبل عامين من اليوم.";
  const staffed = "ووظفت الشركة عمالا كثيرين من أبناء مدينة القيروان في السنة الأولى وحدها.";

  it("puts the name of the one company that is named behind «the company», however far before", () => {
    const [question] = stemsFor([title, "", firm, decided, staffed], "القيروان");
    expect(question?.stem).toContain("وظفت الشركة [شركة المثال للخزف] عمالا");
    expect(toldBefore(question?.scopeText)).toBe("");
    const [ofFirm] = stemsFor([title, "", firm, decided, staffed], "شركة المثال للخزف");
    expect(ofFirm?.stem).not.toContain("[");
  });

  it("shows the sentence that says which company is meant where none is named, or two are", () => {
    const unnamed = firm.replace("شركة المثال للخزف", "شركة صغيرة للخزف");
    const [question] = stemsFor([title, "", unnamed, decided, staffed], "القيروان");
    expect(toldBefore(question?.scopeText)).toContain("شركة صغيرة للخزف");
    const second = "واشترت شركة النور للزجاج مصنعا آخر في مدينة صفاقس في العام نفسه بعد محادثات طويلة.";
    const stems = stemsFor([title, "", firm, second, staffed], "القيروان").map(({ stem }) => stem);
    expect(stems.filter((stem) => stem.includes("الشركة [شركة"))).toEqual([]);
  });

  it("names the holder of a post behind it, unless it is somebody's deputy", () => {
    const visit = (who: string) => `زار ${who} المتحف الوطني في مدينة سوسة صباح الأحد مع وفد كبير من الخبراء.`;
    const opened = "وافتتح الوزير معرضا كبيرا للخزف القديم الملون في مدينة القيروان بعد الظهر.";
    const stems = (who: string) => stemsFor([title, "", lead, visit(who), opened], "القيروان").map(({ stem }) => stem);
    expect(stems("وزير الثقافة التونسي سامي الطيب").join()).toContain("الوزير [سامي الطيب] معرضا");
    expect(stems("نائب وزير الثقافة التونسي سامي الطيب").join()).not.toContain("الوزير [");
  });

  it("takes no body for another that it belongs to", () => {
    const sent = "زارت بعثة منظمة الصحة العالمية مستشفيات مدينة سوسة صباح الأحد مع وفد كبير من الخبراء.";
    const found = "ووجدت البعثة قطعا كثيرة من الخزف القديم الملون في مدينة القيروان بعد الظهر.";
    const stems = stemsFor([title, "", lead, sent, found], "القيروان").map(({ stem }) => stem);
    expect(stems.join()).not.toContain("[منظمة");
  });

  it("names the body that goes on speaking", () => {
    const said = "قالت وزارة الثقافة التونسية إن المعرض الجديد يضم قطعا قديمة من الخزف الملون.";
    const [question] = stemsFor([title, "", lead, said, added.replace("وأضاف", "وأضافت")], "القيروان");
    expect(question?.stem).toContain("أضافت [وزارة الثقافة التونسية] أن القطع");
  });

  it("asks nothing where what stands before gives the answer", () => {
    const told = decided.replace("كلها", "في القيروان");
    const stems = stemsFor([title, "", lead, told, followed], "القيروان").map(({ stem }) => stem);
    expect(stems.filter((stem) => stem.includes("يسري"))).toEqual([]);
  });

  it("leaves the answer out of what stands before where words may be left out", () => {
    const told = decided.replace("كلها", "في القيروان");
    const stems = stemsFor([title, "", lead, told, followed], "القيروان", true).map(({ scopeText }) => scopeText);
    expect(stems.find((each) => toldBefore(each).endsWith("في […]"))).toContain("كلام محذوف");
  });

  it("names who speaks in what stands before, too", () => {
    const pointed = "وتابع أن هذه الصناديق وصلت إلى مدينة سوسة في الصيف الماضي على ظهر سفينة.";
    const [question] = stemsFor([title, "", lead, added, pointed], "سوسة");
    expect(toldBefore(question?.scopeText)).toContain("أضاف [سالم المثال] أن القطع");
  });

  it("takes another word for the same sort of thing for what is meant", () => {
    const quake = "وقع انفجار كبير في مخزن قديم للخزف في مدينة سوسة قبل عامين من اليوم.";
    const after = "وألحق هذا الهجوم أضرارا كبيرة بمتاحف مدينة القيروان وأسواقها القديمة كلها.";
    const [question] = stemsFor([title, "", lead, quake, after], "القيروان");
    expect(toldBefore(question?.scopeText)).toContain("انفجار كبير");
  });

  it("shows nothing before a noun alone that has no name: whoever read of it knows it", () => {
    const lack = "واشتكت المتاحف من عجز كبير في ميزانية الخزف والمعارض في مدينة سوسة هذا العام.";
    const covered = "وقال سالم المثال إن مدينة القيروان باعت ثلاث لوحات كبيرة لتغطية العجز قبل نهاية الصيف.";
    const [question] = stemsFor([title, "", lead, lack, covered], "القيروان");
    expect(question?.stem).toContain("لتغطية العجز");
    expect(toldBefore(question?.scopeText)).toBe("");
  });

  it("names who «added, saying …», and asks nothing of «ruling out …» alone", () => {
    const saying = "وأضاف قائلا إن القطع كلها نقلت في صناديق خشبية من مخازن مدينة القيروان إلى القاعة.";
    const [question] = stemsFor([title, "", lead, saying], "القيروان");
    expect(`${question?.stem}`).toContain("سالم المثال");
    const ruledOut = "مستبعدا بيع قطع الخزف القديم كلها في مدينة القيروان لأسباب كثيرة في الأعوام القريبة.";
    expect(stemsFor([title, "", lead, decided, ruledOut], "القيروان")).toEqual([]);
  });

  it("shows nothing before «it is noted that»", () => {
    const noted = "يذكر أن المتحف الوطني فتح أبوابه في مدينة القيروان قبل عشرين عاما.";
    const [question] = stemsFor([title, "", lead, decided, noted], "القيروان");
    expect(question).toBeDefined();
    expect(toldBefore(question?.scopeText)).toBe("");
  });

  it("asks nothing where nobody says who or what is meant", () => {
    const opened = "وافتتح في مدينة القيروان قبل عامين ثلاثة معارض أخرى للخزف القديم الملون.";
    expect(stemsFor([title, "", opened], "القيروان")).toEqual([]);
    expect(stemsFor([title, "", "وعاد إلى بلاده بعد عامين من العمل في المتاحف الكبيرة.", opened], "القيروان")).toEqual(
      [],
    );
    expect(stemsFor([title, "", lead, opened], "القيروان")).not.toEqual([]);
  });

  it("closes no mark of quotation within its own", () => {
    const quoted = decided.replace("منع بيع الخزف القديم", "منع «بيع الخزف القديم»");
    const [question] = stemsFor([title, "", lead, quoted, followed], "القيروان");
    expect(question?.scopeText?.match(/[«»]/gu)).toEqual(["«", "»"]);
  });

  it("stands before a statement too", () => {
    const { document, text, marks } = read([title, "", lead, decided, followed]);
    const [start = 0] = text.sentences.flatMap((each) =>
      document.raw.startsWith(followed, each.start) ? each.start : [],
    );
    const statements = statementsOf(document, { start, end: start + followed.length, paragraph: 4 }, marks);
    expect(statements.length).toBeGreaterThan(0);
    for (const { scopeText } of statements) expect(toldBefore(scopeText)).toBe(decided.slice(0, -1));
  });
});
