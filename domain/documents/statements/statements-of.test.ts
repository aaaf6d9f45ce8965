import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lexiconsJson } from "@/generated/lexicons";
import { extractDocument } from "../../extraction/extract-document";
import { type Lexicons, noLexicons } from "../../extraction/lexicons";
import { readText } from "../../extraction/text/read-text";
import type { CitedDocument } from "../asking/cited-document";
import { nationMarks } from "../asking/nations/nation-marks";
import { nationsOf } from "../asking/nations/nations";
import { documentMarks } from "../mark";
import { statementQuestion } from "./statement-question";
import { statementsOf } from "./statements-of";

const lexicons: Lexicons = { ...noLexicons, ...(lexiconsJson as Lexicons) };
const nations = nationsOf(lexicons);

const published = "2024-05-14";
const documentOf = (raw: string): CitedDocument => ({
  ...{ source: "own:x", title: "خبر", publisher: "وكالة المثال", published, raw },
  sha256Of: (text) => createHash("sha256").update(text).digest("hex"),
  nations,
});

/** The statements of a text: each with its verdict, without the name of the document. */
function judged(raw: string): [string, string][] {
  const cited = documentOf(raw);
  const text = readText(raw, published);
  const marks = documentMarks(text, extractDocument(raw, { id: "own:x", published, lexicons }));
  const adjectives = nationMarks(text, marks, cited);
  return text.sentences
    .flatMap((sentence) => statementsOf(cited, { ...sentence, paragraph: 1 }, marks, adjectives))
    .map(({ stem, scopeText = "", key }) => [stem.slice(scopeText.length + 1), String(key)]);
}
const falseOnes = (raw: string) => judged(raw).flatMap(([said, key]) => (key === "false" ? [said] : []));

describe("statementsOf", () => {
  it("says a sentence as it stands, and once with the opposite of one word", () => {
    expect(judged("ارتفعت أسعار القمح في الأسواق المحلية خلال موسم قليل المطر.")).toEqual([
      ["انخفضت أسعار القمح في الأسواق المحلية خلال موسم قليل المطر.", "false"],
      ["ارتفعت أسعار القمح في الأسواق المحلية خلال موسم قليل المطر.", "true"],
    ]);
  });

  it("judges no point of a list by itself", () => {
    expect(judged("ثانيا ترميم سوق قديم يجمع أهل القرية ويوفر فرص العمل لأبناء الحي.")).toEqual([]);
  });

  it("turns no verb whose preposition the other does not take", () => {
    expect(falseOnes("قالت البلدية القديمة إن المطاحن ستتوقف اعتبارا من السبت عن شراء القمح.")).not.toContain(
      "قالت البلدية القديمة إن المطاحن ستستمر اعتبارا من السبت عن شراء القمح.",
    );
    expect(falseOnes("قالت البلدية القديمة إن المطاحن الكبيرة ستتوقف اعتبارا من السبت.")).toContain(
      "قالت البلدية القديمة إن المطاحن الكبيرة ستستمر اعتبارا من السبت.",
    );
  });

  it("keeps what is glued to a word, and the size of a figure", () => {
    expect(falseOnes("سجلت البلدية القديمة حضورا لأكثر من نصف السكان في حديقة الحي.")).toEqual([
      "سجلت البلدية القديمة حضورا لأقل من نصف السكان في حديقة الحي.",
    ]);
    expect(falseOnes("افتتحت البلدية القديمة 27 حديقة عامة على أطراف الحي السكني.")).toEqual([
      "افتتحت البلدية القديمة 37 حديقة عامة على أطراف الحي السكني.",
    ]);
  });

  it("puts another year, another figure in words, and «denied» for «said»", () => {
    expect(falseOnes("استضافت البلدية القديمة معرض الخزف الكبير في عام 2012 على أطراف الحي.")).toEqual([
      "استضافت البلدية القديمة معرض الخزف الكبير في عام 2010 على أطراف الحي.",
    ]);
    expect(falseOnes("افتتحت البلدية القديمة سبعة متاحف عامة على أطراف الحي السكني.")).toEqual([
      "افتتحت البلدية القديمة تسعة متاحف عامة على أطراف الحي السكني.",
    ]);
    expect(falseOnes("أكدت البلدية القديمة أن الحديقة العامة تستقبل زوارا من كل الأحياء.")).toEqual([
      "نفت البلدية القديمة أن الحديقة العامة تستقبل زوارا من كل الأحياء.",
    ]);
  });

  it("says that somebody denied what they said or pointed out, where nothing in it has an opposite", () => {
    expect(falseOnes("قالت البلدية القديمة إن الحديقة العامة تستقبل زوارا من كل الأحياء.")).toEqual([
      "نفت البلدية القديمة أن الحديقة العامة تستقبل زوارا من كل الأحياء.",
    ]);
    expect(falseOnes("وأشارت البلدية القديمة إلى أنها تستقبل زوارا من كل الأحياء في الحديقة.")).toEqual([
      "نفت البلدية القديمة أنها تستقبل زوارا من كل الأحياء في الحديقة.",
    ]);
  });

  it("changes no day of the week, which nobody keeps in mind", () => {
    expect(falseOnes("افتتحت البلدية القديمة يوم الخميس حديقة عامة على أطراف الحي السكني.")).toEqual([]);
  });

  it("puts a verb with its preposition for one that says the contrary, whoever stands between them", () => {
    expect(falseOnes("وافق المجلس البلدي أمس على توسيع الحديقة العامة في الحي.")).toContain(
      "اعترض المجلس البلدي أمس على توسيع الحديقة العامة في الحي.",
    );
    expect(falseOnes("ساهمت الأمطار الغزيرة في تحسين المواسم الزراعية على أطراف الحي.")).toContain(
      "أعاقت الأمطار الغزيرة تحسين المواسم الزراعية على أطراف الحي.",
    );
    expect(falseOnes("أكدت البلدية القديمة خلال يومين استمرار العمل في حديقة الحي السكني.")).toContain(
      "نفت البلدية القديمة خلال يومين استمرار العمل في حديقة الحي السكني.",
    );
  });

  it("says «before» for «after», and another rank", () => {
    expect(falseOnes("افتتحت البلدية القديمة الحديقة العامة بعد انتهاء موسم الأمطار الطويل.")).toContain(
      "افتتحت البلدية القديمة الحديقة العامة قبل انتهاء موسم الأمطار الطويل.",
    );
    expect(falseOnes("تسلمت البلدية القديمة ثالث حديقة عامة على أطراف الحي السكني.")).toEqual([
      "تسلمت البلدية القديمة خامس حديقة عامة على أطراف الحي السكني.",
    ]);
  });

  it("names another country by its adjective", () => {
    const [said = ""] = falseOnes("اشترت البلدية القديمة عشر حافلات يابانية لنقل الزوار إلى الحديقة العامة.");
    expect(said).toMatch(/^اشترت البلدية القديمة عشر حافلات \p{L}+ة لنقل الزوار إلى الحديقة العامة\.$/u);
    expect(said).not.toContain("يابانية");
  });

  it("keeps what is no opposite in its place", () => {
    for (const again of ["من أكثر من عشر قرى من الوصول إلى النهر", "أمس من بناء سد طويل من حجر الجبل"])
      for (const said of falseOnes(`تمكنت فرق البلدية القديمة ${again}.`)) expect(said).not.toMatch(/^عجزت/u);
    expect(falseOnes("تقع الحديقة العامة الكبرى على بعد أمتار قليلة من الحي السكني.")).toEqual([]);
    expect(falseOnes("سجلت البلدية القديمة حضورا في حفل الساعة الخامسة من مساء الخميس.")).toContain(
      "سجلت البلدية القديمة حضورا في حفل الساعة الخامسة من صباح الخميس.",
    );
  });

  it("reverses no half of an argument, nothing that goes on with «any», and no verb before what is quoted", () => {
    for (const text of [
      "ساعدت القاعة الجديدة زوار المتحف على قراءة اللوحات عبر الإضاءة بشكل أسرع.",
      "لم يعد المتحف القديم يسيطر على أية أراض خارج أسوار الحي السكني.",
      "تصدرت متاحف المدينة القديمة قائمة أكبر المستوردين للخزف في الأسواق المحلية.",
      "افتتحت البلدية القديمة منصات للحرف واجتماعات لتعزيز التبادل بين أهل الحي.",
      'يؤكد أحد الزوار الذين حضروا إلى المتحف القديم،"الحديقة العامة تستقبل زوارا من كل الأحياء".',
    ])
      expect(falseOnes(text), text).toEqual([]);
    const lasting = falseOnes("سيستمر العمل في الحديقة العامة على الأقل شهرين على أطراف الحي السكني.");
    expect(lasting.filter((said) => said.startsWith("سيتوقف"))).toEqual([]);
  });

  it("takes no verb of several away from those who act, and no part from whoever holds it", () => {
    const first = "افتتحت البلدية القديمة 27 حديقة عامة على أطراف الحي السكني";
    const several = "ويجددون التأكيد على حق الزوار في دخول الحديقة العامة كل يوم";
    for (const [said] of judged(`${first} بحضور سكان الحي، ${several}.`)) expect(said).not.toMatch(/^يجددون/u);
    const rest = "في مقابلة طويلة مع زوار المتحف القديم على أطراف الحي السكني ".repeat(3).trim();
    const view = "أضرت الحديقة العامة الكبرى بحركة السيارات في الحي السكني";
    for (const [said] of judged(`${view}، كما قال أحد التجار ${rest}.`)) expect(said).not.toBe(`${view}.`);
  });

  it("judges nothing of a sentence from the middle of somebody's words", () => {
    const claim = "افتتحت البلدية القديمة 27 حديقة عامة على أطراف الحي السكني.";
    expect(judged(`وأقيم حفل في «بيت الخزف» قبل أيام. ${claim}`).length).toBeGreaterThan(0);
    for (const opening of ["وأضاف: «لن ننتظر الصيف. ", "وتابع التاجر قائلا: لن ننتظر الصيف. "])
      expect(judged(`${opening}${claim}`)).toEqual([]);
  });

  it("judges no clause of somebody's words alone, whether a mark opens them or «that»", () => {
    const claim = "افتتحت البلدية القديمة 27 حديقة عامة على أطراف الحي السكني";
    for (const text of [
      `قال التاجر الذي يبيع الخزف، إنه «بعد أن انتهى الصيف أغلقت الوزارة متحفا، كما ${claim}».`,
      `أكد التاجر القديم أن الوزارة أغلقت المتحف، حيث ${claim}.`,
      `أكد التاجر القديم أن الوزارة أغلقت المتحف، كما ${claim}.`,
    ])
      for (const [said] of judged(text)) expect(said, text).not.toBe(`${claim}.`);
  });

  it("judges as they stand only a few words with a figure or two", () => {
    const figures = "بلغ عدد الزوار 27 زائرا في حديقة الحي و38 زائرا في متحف الخزف و49 زائرا في السوق القديمة.";
    expect(judged(figures).some(([, key]) => key === "false")).toBe(true);
    expect(judged(figures).filter(([, key]) => key === "true")).toEqual([]);
  });

  it("turns no figure that is told as less or more than another", () => {
    const share = "شملت دراسة البلدية 27 في المئة من سكان الحي القديم، وهي نسبة ترتفع إلى 38 في المئة لدى التجار.";
    expect(falseOnes(share).filter((said) => said.includes("ترتفع إلى"))).toEqual([]);
  });

  it("turns no figure of those who are told one by one", () => {
    const cases = "سجلت البلدية في الحي خمس سرقات تعود لبائع ونجار وخباز في السوق القديمة وحارسين في المتحف.";
    expect(falseOnes(cases).filter((said) => said.includes("سرقات تعود"))).toEqual([]);
  });

  it("turns neither of two figures with which something begins and ends to the other side", () => {
    const prices = "ارتفعت قيمة القوارب في الميناء القديم من 2.7 إلى 3.1 مليون دينار خلال الصيف.";
    expect(falseOnes(prices).filter((said) => said.includes("من 4.7") || said.includes("إلى 1.1"))).toEqual([]);
  });

  it("judges two clauses of a long sentence, each by itself", () => {
    const first = "افتتحت البلدية القديمة 27 حديقة عامة على أطراف الحي السكني";
    const second = "تدرس وزارة الزراعة خطة لزراعة أشجار الزيتون على ضفاف النهر";
    const said = judged(`${first}، فيما ${second}.`).map(([text]) => text);
    expect(said).toContain(`${first}.`);
    expect(said).toContain(`${second}.`);
  });

  it("takes one denial back, and contradicts nothing else that is denied", () => {
    expect(falseOnes("لم تكن البلدية القديمة صاحبة الحديقة العامة على أطراف الحي.")).toEqual([
      "كانت البلدية القديمة صاحبة الحديقة العامة على أطراف الحي.",
    ]);
    expect(falseOnes("لن توقف البلدية القديمة العمل في الحديقة العامة على أطراف الحي.")).toEqual([
      "ستوقف البلدية القديمة العمل في الحديقة العامة على أطراف الحي.",
    ]);
    expect(falseOnes("الحديقة العامة لا تزال تستقبل زوارا من كل الأحياء منذ سنوات.")).toEqual([
      "الحديقة العامة لم تعد تستقبل زوارا من كل الأحياء منذ سنوات.",
    ]);
    for (const said of falseOnes("البلدية القديمة ما زالت لا تتعاون مع زوار الحديقة العامة على أطراف الحي."))
      expect(said).not.toContain("لم تعد لا");
    expect(falseOnes("لم تتسلم البلدية القديمة الحديقة العامة على أطراف الحي السكني.")).toEqual([
      "تسلمت البلدية القديمة الحديقة العامة على أطراف الحي السكني.",
    ]);
    for (const said of falseOnes("قالت البلدية القديمة إنه لم يتغير شيء في الحديقة العامة على أطراف الحي."))
      expect(said).not.toContain("إنه تغير شيء");
    expect(falseOnes("لم تتسلم البلدية القديمة أي حديقة عامة على أطراف الحي السكني.")).toEqual([]);
    expect(falseOnes("قالت البلدية القديمة إن أسعار القمح لم تكن قد ارتفعت دون سبب معروف.")).toEqual([]);
  });

  it.each([
    ["بحسب ما نشرته البلدية القديمة ارتفعت الأسعار", "جاء في نصّ وكالة المثال:"],
    ["ارتفعت الأسعار بحسب البلدية القديمة", "بحسب نصّ وكالة المثال:"],
  ])("does not say «according to» twice: «%s»", (said, scopeText) => {
    const raw = `${said}.`;
    const stretch = { start: 0, end: raw.length };
    const made = statementQuestion({
      ...{ document: documentOf(raw), sentence: stretch, paragraph: 1, excerpt: { ...stretch, omitted: [] } },
      ...{ change: undefined, about: "statement|0", said },
    });
    expect(made.stem).toBe(`${scopeText} ${raw}`);
  });

  it.each([
    ["an actor named before", "وأضاف أن أسعار القمح ارتفعت في الأسواق المحلية بعد الموسم."],
    ["a body named before", "ارتفعت خسائر الشركة في الأسواق المحلية بعد موسم قليل المطر؟"],
    ["what is pointed at", "ارتفعت هذه الأسعار كثيرا في الأسواق المحلية بعد موسم المطر."],
    ["what ought to be", "يجب أن ترتفع أسعار القمح في الأسواق المحلية بعد موسم المطر."],
    ["deaths", "ارتفع عدد ضحايا الحريق الكبير في الأسواق المحلية إلى عشرين شخصا."],
    ["how somebody died", "لقي سبعة صيادين مصرعهم في حريق السوق الكبير بعد موسم قليل المطر."],
    ["what goes on from the sentence before", "وهي أول سفينة كبيرة تزور ميناء الإسكندرية بعد موسم قليل المطر."],
    ["a figure that a space tore", "بلغت تكلفة الجسر الجديد في مدينة صور 4. 5 مليار دينار."],
    ["a heading", "ارتفاع أسعار القمح في الأسواق المحلية بعد موسم قليل المطر"],
  ])("makes none of %s", (_, raw) => {
    expect(judged(raw)).toEqual([]);
  });

  it("states what the text has, or what differs from it, whatever the words", () => {
    const word = fc.constantFrom(
      ..."ارتفعت أسعار القمح البلدية في شمال أكثر من 27 يوم الخميس توجد إلى، الذي قال إن وزير.".split(" "),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 6, maxLength: 24 }), (words) => {
        const raw = `${words.join(" ")}.`;
        for (const [said, key] of judged(raw)) expect(raw.includes(said.slice(0, -1))).toBe(key === "true");
      }),
      { numRuns: 60 },
    );
  });
});
