import { describe, expect, it } from "vitest";
import { lexiconsJson } from "@/generated/lexicons";
import { extractDocument } from "../../extraction/extract-document";
import { type Lexicons, noLexicons } from "../../extraction/lexicons";
import { readText } from "../../extraction/text/read-text";
import type { CitedDocument } from "../asking/cited-document";
import { documentMarks } from "../mark";
import { proseSentences } from "../mending/prose-sentences";
import { suggestedOf } from "./suggested-of";
import { isUnfit } from "./unfit";

const lexicons: Lexicons = { ...noLexicons, ...(lexiconsJson as Lexicons) };
const published = "2024-05-14";

/** What is suggested of the sentence at a place, from its stem on. */
function suggestedIn(lines: readonly string[], at: number, known = lexicons) {
  const raw = `${["مصنع قديم للزجاج يعود إلى العمل", "", ...lines].join("\n")}\n`;
  const document: CitedDocument = {
    ...{ source: "own:x", title: "مصنع", publisher: "وكالة المثال", published, raw, sha256Of: () => "" },
  };
  const marks = documentMarks(
    readText(raw, published),
    extractDocument(raw, { id: "own:x", published, lexicons: known }),
  );
  const sentence = proseSentences(document)[at];
  if (!sentence) throw new Error("no such sentence was written");
  return suggestedOf({ document, marks, besides: [] }, sentence).map(({ question, doubts }) => ({
    ...{ doubts, kind: question.kind },
    said: question.stem.slice(question.scopeText?.length ?? 0).trim(),
  }));
}

const lead =
  "قال مدير المصنع سالم حدّاد إن الأفران القديمة أصلحت كلها خلال عامين من العمل الطويل، مشيرا إلى أن المصنع يشتري الرمل من بلدة بعقلين ويبيع الزجاج في مدينة صيدا، لافتا إلى أنه سيوظف ثلاثين عاملا جديدا من أبناء القرى القريبة قبل نهاية الصيف.";
const other = "وقالت مهندسة الأفران هدى نجّار إن العمل كان صعبا في الشتاء الماضي بسبب المطر والثلج على الطريق.";

describe("whose words are suggested", () => {
  it("asks of what somebody pointed out amid a long sentence, with their name before it", () => {
    const all = suggestedIn([lead, other], 0).filter(({ said }) => said.includes("نُقل عن سالم حدّاد أنّ المصنع"));
    expect(all.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["cloze", "true-false"]));
    for (const { said } of all) expect(said).not.toContain("لافتا");
  });

  it("keeps the pronoun that is glued to «that»", () => {
    const all = suggestedIn([lead, other], 0);
    expect(all.some(({ said }) => said.includes("نُقل عن سالم حدّاد أنّه سيوظف"))).toBe(true);
  });

  it("leaves the name out where nobody else speaks, in one way of asking", () => {
    const all = suggestedIn([lead], 0).map(({ said }) => said);
    expect(all.some((said) => said.includes("نُقل عن المتحدّث الوحيد في النصّ أنّ المصنع"))).toBe(true);
    expect(suggestedIn([lead, other], 0).some(({ said }) => said.includes("المتحدّث الوحيد"))).toBe(false);
  });

  it("calls whom a list knows in another script as the text does, or by the post that it tells", () => {
    const people = { people: [{ names: ["سالم حدّاد"], short: ["حدّاد"], en: "Salem Haddad" }] };
    const listed = { ...lexicons, ...people } as unknown as Lexicons;
    const opening = "وقال وزير الصناعة اللبناني سالم حدّاد للصحفيين في بلدة بعقلين مساء الثلاثاء:";
    const spoken = `${opening} "عاد المصنع القديم إلى العمل بعد عامين من الإصلاح. وسيعمل ثلاثون عاملا جديدا في مصنع الزجاج بمدينة صيدا قبل نهاية الصيف. وستفتح المدرسة القريبة أبوابها أيضا."`;
    const said = suggestedIn([other, spoken], 2, listed).map((each) => each.said);
    expect(said.filter((each) => /Haddad/u.test(each))).toEqual([]);
    expect(said.some((each) => each.includes("نُقل عن سالم حدّاد"))).toBe(true);
    expect(said.some((each) => each.includes("نُقل عن وزير الصناعة اللبناني"))).toBe(true);
  });

  it("suggests nothing of «he added» where several could have, and of nobody's words", () => {
    const added = "وأضاف أن الزجاج الملون يباع في أسواق مدينة صيدا بأسعار منخفضة هذه السنة.";
    const both = "وحضر اللقاء سالم حدّاد والتاجر ناصر البحري وجلسا معا في القاعة الكبيرة ساعة كاملة.";
    const third = "وقال التاجر ناصر البحري إن الأسعار سترتفع في الخريف المقبل كثيرا.";
    expect(suggestedIn([lead, other, third, both, added], 4).filter(({ said }) => /أضاف أن/u.test(said))).toEqual([]);
    expect(suggestedIn([lead, added], 1).some(({ said }) => said.includes("أضاف [سالم حدّاد] أن"))).toBe(true);
  });

  it("takes for who went on nobody that a report only names", () => {
    const said = "وقال صاحب المعرض إن اليوم الأول يقام برعاية سالم حدّاد في القاعة الجديدة على البحر.";
    const added = "وأضاف أن الزجاج الملون يباع في أسواق مدينة صيدا بأسعار منخفضة هذه السنة.";
    for (const { said: shown } of suggestedIn([lead, other, said, added], 3)) expect(shown).not.toContain("[سالم");
  });

  it("takes for «her» no body that is named before", () => {
    const named = "ونقل موقع وكالة الأناضول أن التاجرة هيفين باعت زجاج المصنع القديم كله في أسواق المدينة.";
    const hers = "ويضم متجرها ثلاثين لوحا من الزجاج الملون اشترتها من المصنع خلال عامين.";
    const shown = suggestedIn([lead, named, hers], 2).map(({ said }) => said);
    expect(shown.length).toBeGreaterThan(0);
    for (const said of shown) expect(said).not.toContain("[وكالة");
  });

  it("gives a statement that came by itself nobody who says it", () => {
    const came = "وجاء في البيان المنشور أن الأفران القديمة ستطفأ في بلدة بعقلين خلال الشتاء المقبل كله.";
    for (const { said } of suggestedIn([lead, came], 1)) expect(said).not.toContain("[سالم حدّاد]");
  });

  it("leaves nobody out of a statement who acts in it", () => {
    const spoke =
      "بعد افتتاح الفرن تحدث سالم حدّاد عن مستقبل المصنع القديم وعن الحاجة إلى عمال جدد من قرى الجبل القريبة.";
    const all = suggestedIn([lead, spoke], 1).filter(({ kind }) => kind === "true-false");
    expect(all.length).toBeGreaterThan(0);
    for (const { said } of all) expect(said).not.toContain("تحدث […]");
  });

  it("cuts no noun from what it is", () => {
    const gave = "ولم يقدم حارس المصنع ناصر البحري جوابا لافتا خلال اللقاء الأول لكن رسالته أعادت العمال إلى الأفران.";
    for (const { said } of suggestedIn([gave], 0)) expect(said).not.toMatch(/جوابا[.»]/u);
  });

  it("leaves one name out of a statement in one way of putting it", () => {
    const sold = "اشترى التاجر ناصر البحري ألواح الزجاج الكبيرة من المصنع القديم وباعها في أسواق مدينة صيدا كلها.";
    const all = suggestedIn([sold], 0).filter(({ kind }) => kind === "true-false");
    expect(all.some(({ said }) => said.includes("مدينة […]"))).toBe(true);
  });
});

describe("isUnfit", () => {
  const unfit = (said: string, tellers = 1) =>
    isUnfit({ stem: `بحسب نصّ وكالة المثال: ${said}`, scopeText: "بحسب نصّ وكالة المثال:" } as never, tellers);

  it.each([
    'قال المدير إن المصنع "" يعود إلى العمل.',
    'وصف المدير المصنع بأنه "كبير يعود إلى العمل.',
    "لافتا إلى أن المصنع يعود إلى العمل في الصيف.",
    "يعود المصنع إلى العمل وكل ذلك يفرح العمال في القرية.",
    "أفاد المدير بأن المصنع (...) يعود إلى العمل في الصيف.",
    "قال المدير // إن المصنع يعود إلى العمل في الصيف.",
    "عندما أنهى المصنع العام الأول خاسرا أمام.",
    "منذ الصيف الماضي لم يبق في المصنع سوى.",
    "منذ تلك الفترة والمصنع يعمل على إصلاح الأفران.",
    "قال مدير المصنع سالم حدّاد، ردا على سؤال «المثال» حول بيع الأفران.",
    "جاء [سالم حدّاد] في البيان أن المصنع يعود إلى العمل.",
    "بابين في المصنع الأول يفتح على الطريق والثاني على البحر.",
    "(40 سنة) ليرجع إلى المصنع الذي تركه في الصيف الماضي.",
    "2006 و2007 في بيع الزجاج الملون على الطريق القديم.",
    "ما العدد المحذوف من هذه الجملة: «(…) دقيقة، إلا أن إصلاح الأفران تأخر إلى الصيف»؟",
    "تقول فيها إن المصنع يعود إلى العمل هذا الصيف.",
    "اصفا المصنع بأنه أقدم ما في القرية من بيوت.",
    "قالت البلدية بهذا الخصوص إن المصنع يعود إلى العمل.",
    '"إننا نشتري الرمل من القرية ولدينا أفران كثيرة".',
  ])("drops %s", (said) => expect(unfit(said)).toBe(true));

  it.each([
    "أغلق المصنع أبوابه بما في ذلك باب المخزن الكبير.",
    "ما العدد المحذوف من هذه الجملة: «يعمل في المصنع (…) عاملا من القرية»؟",
    "يعود المصنع إلى العمل في […].",
    "ورد […] في قائمة المصانع التي تعود إلى العمل.",
    "قال المدير: يعود المصنع إلى العمل هذا الصيف.",
    'قال المدير إن "المصنع […] يعود إلى العمل" في الصيف.',
    'قال المدير "إننا نشتري الرمل من القرية ولدينا أفران كثيرة".',
    "____ عاملا من القرية يعودون إلى المصنع في الصيف.",
  ])("keeps %s", (said) => expect(unfit(said)).toBe(false));

  it("drops who speaks without a name only where several do", () => {
    expect(unfit("أردف قائلا إن المصنع يعود إلى العمل.", 1)).toBe(false);
    expect(unfit("أردف قائلا إن المصنع يعود إلى العمل.", 2)).toBe(true);
  });
});
