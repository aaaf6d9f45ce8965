import { describe, expect, it } from "vitest";
import { readLexicons } from "@/corpus/read-lexicons";
import { extractDocument } from "../../extract-document";
import { wholeShare } from "../calibration";
import { thresholds } from "../candidate-fact";

const { lexicons } = await readLexicons("content");
const published = "2022-03-23";
const factsOf = (raw: string) => extractDocument(raw, { id: "d", lexicons, published }).facts;
/** What its rule is sure of, and told whole, of some properties. */
const toldWhole = (raw: string, properties: readonly string[]) =>
  sure(raw, properties).filter(({ confidence }) => confidence >= wholeShare);
/** What the rule alone would take. */
const sure = (raw: string, properties: readonly string[]) =>
  factsOf(raw).filter(
    ({ property, ruleConfidence }) => properties.includes(property) && ruleConfidence >= thresholds.automatic,
  );

describe("a post", () => {
  const posts = ["office", "rank", "occupation", "title", "member-of"];
  it.each([
    ["whose state is told", "وصل وزير الصحة المصري خالد العلي.", "وصل وزير الشؤون الخارجية خالد العلي."],
    ["of a body by name", "وصل مدير منظمة الصحة العالمية خالد العلي.", "وصل رئيس لجنة المشتريات خالد العلي."],
    ["that is held, no trade", "وصل سفير مصر خالد العلي.", "وصل الفلكي المصري خالد العلي."],
    [
      "whole, without the holder's origin",
      "وصل سكرتير الاتحاد الأوروبي خالد العلي.",
      "وصل سكرتير الاتحاد الأوروبي السويسري خالد العلي.",
    ],
    ["of the living", "وصل قائد شرطة حلب خالد العلي.", "اغتيل أمس قائد شرطة حلب خالد العلي."],
    ["of somebody whose name is whole", "وصل وزير الدفاع المصري خالد شاه.", "وصل وزير الدفاع المصري خالد شاه - كون."],
    [
      "that somebody holds",
      "وصل وزير الخارجية المصري خالد العلي.",
      "وصل المرشح لمنصب وزير الخارجية المصري خالد العلي.",
    ],
    [
      "of a body that is named",
      "وصل مدير منظمة الصحة العالمية في مصر خالد العلي.",
      "وصل مدير المفوضية في مصر خالد العلي.",
    ],
    ["that ends where it is read", "وصل خالد العلي، محلل الأسواق.", "وصل خالد العلي، محلل الأسواق في مصرف النيل."],
  ])("is told whole %s", (_, whole, open) => {
    expect(toldWhole(whole, posts)).not.toEqual([]);
    expect(toldWhole(open, posts)).toEqual([]);
  });

  it("of nobody but its holder is whole: not what a visit was made to, not whom a spokeswoman told", () => {
    expect(toldWhole("جاءت زيارة وزير الدفاع خالد العلي للمملكة الأردنية.", ["office"])).toEqual([]);
    expect(toldWhole("صرحت سلمى العلي المتحدثة باسم منظمة الصحة العالمية لبي بي سي بذلك.", ["office"])).toEqual([]);
  });

  it("of the dead is not whole, nor is a rank that is an adjective or a player's", () => {
    expect(toldWhole("زار الوفد قبر المؤسس الملك خالد العلي رحمه الله.", ["title"])).toEqual([]);
    expect(toldWhole("كرم الحفل مصمم الأزياء الرائد خالد العلي.", ["rank"])).toEqual([]);
    expect(toldWhole("وصل الكابتن خالد العلي.", ["rank"])).not.toEqual([]);
    expect(toldWhole("وصل الكابتن خالد العلي إلى مباراة اليوم.", ["rank"])).toEqual([]);
  });

  it("is not whole of a body that every state has", () => {
    expect(toldWhole("وصل خالد العلي عضو مجلس الشورى إلى حلب.", ["member-of"])).toEqual([]);
    expect(toldWhole("وصل خالد العلي عضو حزب الله إلى حلب.", ["member-of"])).toHaveLength(1);
  });

  it("keeps what its rule is certain of where it is not whole", () => {
    const raw = "وصل وزير الشؤون الخارجية خالد العلي.";
    expect(sure(raw, ["office"])).toHaveLength(1);
    expect(sure(raw, ["office"])[0]?.confidence).toBeLessThan(thresholds.automatic);
  });
});

describe("what is told whole", () => {
  it("is taken where such were judged right, and shown as less sure where not", () => {
    const raw = "قال وزير الصحة المصري خالد العلي إن لقاح الحصبة وصل إلى تونس.";
    const confidenceOf = (property: string) => sure(raw, [property]).map(({ confidence }) => confidence);
    expect(confidenceOf("office").every((confidence) => confidence >= thresholds.automatic)).toBe(true);
    expect(confidenceOf("office")).not.toEqual([]);
    expect(confidenceOf("said")).toEqual([wholeShare]);
  });
});

describe("what somebody said", () => {
  const said = ["said"];
  const minister = "قال وزير الصحة المصري خالد العلي إن";
  it.each([
    [
      "by name in the sentence",
      `${minister} لقاح الحصبة وصل إلى تونس.`,
      `${minister} الوضع جيد. وأضاف أن لقاح الحصبة وصل إلى تونس.`,
    ],
    [
      "by a body that is not told before",
      `${minister} لقاح الحصبة وصل إلى تونس.`,
      "قال الاتحاد إن «لقاح الحصبة وصل إلى تونس ومصر كلها».",
    ],
    ["by whoever has a name", `${minister} لقاح الحصبة وصل إلى تونس.`, "قالت مصادر محلية إن لقاح الحصبة وصل إلى تونس."],
    [
      "by one of the name",
      `${minister} لقاح الحصبة وصل إلى تونس.`,
      "وصل خالد العلي وسامي العلي. وقال العلي إن لقاح الحصبة وصل إلى تونس.",
    ],
    [
      "of a thing by name",
      `${minister} لقاح الحصبة وصل إلى تونس.`,
      `${minister} الهجوم الذي سبق اللقاح أوقع تونس في أزمة.`,
    ],
    ["of somebody or some place", `${minister} لقاح الحصبة وصل إلى تونس.`, `${minister} سبعة مرضى على الأقل شفوا.`],
    [
      "as done, not as needed",
      `${minister} لقاح الحصبة وصل إلى تونس.`,
      "شدد وزير الصحة المصري خالد العلي على ضرورة أن تصل لقاحات الحصبة إلى تونس.",
    ],
    [
      "up to what is added",
      `${minister} لقاح الحصبة وصل إلى تونس.`,
      `${minister} لقاح الحصبة وصل إلى تونس، وبين بأن تونس دفعت ثمنه.`,
    ],
    [
      "whole",
      `${minister} لقاح الحصبة وصل إلى تونس.`,
      `${minister} مصر وجهت رسالة إلى تونس، مفادها أن اللقاح في الطريق.`,
    ],
  ])("is told whole %s", (_, whole, open) => {
    expect(toldWhole(whole, said)).toHaveLength(1);
    expect(toldWhole(open, said)).toEqual([]);
  });

  it("in marks is whole where they open behind «that», a colon or who speaks, and lose nothing", () => {
    const speech = "«الحملة الصحية بدأت في قرى مصر البعيدة قبل المدن»";
    expect(toldWhole(`${minister} ${speech}.`, said)).toHaveLength(1);
    expect(toldWhole(`قال وزير الصحة المصري خالد العلي: ${speech}.`, said)).toHaveLength(1);
    expect(toldWhole(`قال وزير الصحة المصري خالد العلي: «الحملة الصحية بدأت.. في قرى مصر البعيدة».`, said)).toEqual([]);
    expect(toldWhole(`يوضح خالد العلي أمام جمع من لوحات تظهر إحداها ${speech}.`, said)).toEqual([]);
  });
});

describe("what happened", () => {
  it.each([
    [
      "with who did it and what",
      "أطلقت مصر حملة لقاح في مدينة حلب في 3 مارس 2022.",
      "كررت المديرة العامة خالدة العلي في 3 مارس 2022.",
    ],
    [
      "by the text itself",
      "أطلقت مصر حملة لقاح في مدينة حلب في 3 مارس 2022.",
      "أطلقت مصر حملة لقاح في مدينة حلب في 3 مارس 2022، بحسب صحيفة النيل.",
    ],
    [
      "on its own day",
      "أطلقت مصر حملة لقاح في مدينة حلب في 3 مارس 2022.",
      "صحيفة النيل المصرية عادت على آخر لقاء بين وزيري مصر وتونس يوم 3 مارس 2022.",
    ],
  ])("is dated %s", (_, whole, open) => {
    expect(toldWhole(whole, ["date"])).toHaveLength(1);
    expect(toldWhole(open, ["date"])).toEqual([]);
  });

  it("holds on the day that its words tell, and is no deed of another day or of two", () => {
    const [deed] = toldWhole("أرسلت مصر قافلة أطباء إلى مدينة حلب يوم 3 مارس 2022.", ["deed"]);
    expect(deed?.scope).toEqual({ asOf: "2022-03-03" });
    expect(toldWhole("ومنذ 3 مارس 2022 ترسل مصر قوافل أطباء إلى مدينة حلب.", ["deed"])).toEqual([]);
    expect(toldWhole("رفعت مصر حصتها من أطباء حلب وتراجعت حصة تونس من أطباء بغداد.", ["deed"])).toEqual([]);
    expect(toldWhole("هاجم خالد العلي قرارات الرئيس التونسي قيس سعيد.", ["struck"])).toEqual([]);
  });

  it("is dated of whoever did it, and in the present is no deed of a day yet", () => {
    expect(toldWhole("وقد بدأت منذ مارس 2022 في شن غارات على مدينة حلب.", ["date", "since"])).toEqual([]);
    expect(toldWhole("تخوض مصر مباراة ودية كبرى في مدينة حلب اليوم الثلاثاء.", ["deed"])).toEqual([]);
  });

  it("took place where it happened, not where what is told of lies", () => {
    expect(toldWhole("وقع انفجار في مدينة حلب يوم 3 مارس 2022.", ["place"])).toHaveLength(1);
    expect(toldWhole("الكتاب المرفق يستعرض هجمات القراصنة على سفن مصر في البحر الأحمر.", ["place"])).toEqual([]);
  });

  it("has those who took part, not those between whom something is", () => {
    expect(toldWhole("يضم اتحاد النيل للمياه مصر والسودان وإثيوبيا.", ["participants"])).toHaveLength(1);
    expect(toldWhole("تواصل كل من مصر والسودان وإثيوبيا جهودها.", ["participants"])).toEqual([]);
    expect(toldWhole("يتحدث الكتاب عن نتائج التعاون الكبير بين مصر والسودان وإثيوبيا.", ["participants"])).toEqual([]);
  });

  it("is beside its capital, not on the way to another's", () => {
    expect(toldWhole("وصل الوفد إلى تونس، عاصمة تونس.", ["capital"])).toHaveLength(1);
    expect(toldWhole("وصلت طائرات تابعة لمصر وكندا إلى عاصمة هايتي.", ["capital"])).toEqual([]);
  });
});

describe("a figure", () => {
  const figures = ["count", "amount", "share", "change", "member-count", "civilian-deaths"];
  it.each([
    ["of a body by name", "يضم التحالف الدولي 30 دولة.", "أرسلت مصر 30 طائرة إلى مدينة حلب."],
    ["of a body, not of a state's voters", "يضم التحالف الدولي 30 دولة.", "ينتخب الناخبون في مصر 30 عضوا في البرلمان."],
    ["with the day of its clause", "يضم التحالف الدولي 30 دولة.", "ومنذ 3 مارس 2020 يضم التحالف الدولي 30 دولة."],
    [
      "of whoever it is of, not of who has counted",
      "يضم التحالف الدولي 30 دولة.",
      "وثق المرصد السوري مقتل أكثر من 70 مدنيا في القصف.",
    ],
  ])("is told whole %s", (_, whole, open) => {
    expect(toldWhole(whole, figures)).toHaveLength(1);
    expect(toldWhole(open, figures)).toEqual([]);
  });
});
