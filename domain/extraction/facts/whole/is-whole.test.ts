import { describe, expect, it } from "vitest";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { extractDocument } from "../../extract-document";
import { thresholds } from "../candidate-fact";

const published = "2022-03-23";
const factsOf = (raw: string) => extractDocument(raw, { id: "d", lexicons, published }).facts;
/** What its rule is sure of, and told whole, of some properties: it may be taken. */
const toldWhole = (raw: string, properties: readonly string[]) =>
  sure(raw, properties).filter(({ confidence }) => confidence >= thresholds.automatic);
/** What the rule alone would take. */
const sure = (raw: string, properties: readonly string[]) =>
  factsOf(raw).filter(
    ({ property, ruleConfidence }) => properties.includes(property) && ruleConfidence >= thresholds.automatic,
  );

describe("a post", () => {
  const posts = ["office", "rank", "occupation", "title", "member-of"];
  it.each([
    ["whose state is told", "وصل وزير الصحة المصري خالد العلي.", "وصل وزير الشؤون الخارجية خالد العلي."],
    [
      "of two matters and a state",
      "وصل وزير الخارجية والتعاون الدولي الإيطالي خالد العلي.",
      "وصل وزير الخارجية والتعاون الدولي خالد العلي.",
    ],
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

  it("is of a name that is read to its end, and no further", () => {
    expect(toldWhole("ويقول الدكتور خالد العلي إن الجو حار.", ["title"])).toHaveLength(1);
    expect(toldWhole("ويقول الدكتور خالد موسى، إن الجو حار.", ["title"])).toHaveLength(1);
    expect(toldWhole("ويقول الدكتور خالد موسى والي، إن الجو حار.", ["title"])).toEqual([]);
    expect(toldWhole('ويقول الدكتور خالد موسى بأن "الجو حار".', ["title"])).toHaveLength(1);
    expect(toldWhole('أبرز الملك عبد الرحمن حاجة "الناس إلى الماء".', ["title"])).toEqual([]);
    expect(toldWhole("وصل خالد العلي عضو حزب النور، إلى تونس.", ["member-of"])).toHaveLength(1);
    expect(toldWhole("وصل خالد العلي عضو حزب النور دلموش، إلى تونس.", ["member-of"])).toEqual([]);
  });

  it("of somebody who has died, or a courtesy before another title, is not whole", () => {
    expect(toldWhole("كشفت الشرطة أن مدير منظمة الصحة العالمية، خالد العلي، قد انتحر.", ["office"])).toEqual([]);
    expect(toldWhole("شكر الوفد السيد خالد العلي.", ["title"])).toHaveLength(1);
    expect(toldWhole("شكر الوفد السيد الرئيس خالد العلي.", ["title"])).toEqual([]);
  });

  it("is of a name whose edges the text bears out", () => {
    expect(toldWhole("اتهم الملك خالد تونس بالتقصير.", ["title"])).toEqual([]);
    expect(toldWhole("وكان للملك خالد مكانة عالية في القصر.", ["title"])).toEqual([]);
    expect(toldWhole("وصل الملك خالد بن سامي إلى تونس.", ["title"])).toHaveLength(1);
    expect(toldWhole("وصل اللواء متقاعد سامي العلي إلى تونس.", ["rank"])).toEqual([]);
    expect(toldWhole("وقالت أنا ليندا مورغان، وزيرة الصحة المصرية، ذلك.", ["office"])).toEqual([]);
  });

  it("is of whom it stands beside, not of the next name or of another's post", () => {
    expect(toldWhole("قالت هند العلي رئيسة وزراء تونس سلمى البنا إن الجو حار.", ["office"])).toEqual([]);
    expect(toldWhole("قال الملحق بسفارة خادم الحرمين الشريفين بتونس الدكتور خالد العلي ذلك.", ["office"])).toEqual([]);
    expect(toldWhole("ذكر محامي سامي سامي العلي أن الجلسة أجلت.", ["occupation"])).toEqual([]);
  });

  it("is none of whoever stands before it as another, and ends where it ends", () => {
    expect(toldWhole("هنأ سامي العلي الرئيس السوري على ذلك.", ["office"])).toEqual([]);
    expect(toldWhole("قالت هند العلي المتحدثة باسم حزب النور لقناة النيل ذلك.", ["office"])).toEqual([]);
    expect(toldWhole("وصل سامي العلي أحد مؤسسي حملة حزب الله إلى تونس.", ["member-of"])).toEqual([]);
    expect(toldWhole("اغتيل سامي العلي، المصور المصري، في تونس.", ["occupation"])).toEqual([]);
    expect(toldWhole("وأكد السيد خالد اهتمام تونس بتاريخها.", ["title"])).toEqual([]);
  });

  it("of a member who is dead holds on no day of publication", () => {
    const [member] = toldWhole("ندد الوفد باغتيال القيادي في حزب الله خالد العلي في تونس.", ["member-of"]);
    expect(member?.scope).toEqual({});
  });

  it("is none that an actor has", () => {
    expect(toldWhole("وصل الممثل المصري الشهير خالد العلي.", ["office"])).toEqual([]);
  });

  it("is not whole of a body that every state has", () => {
    expect(toldWhole("وصل خالد العلي عضو مجلس الشورى إلى حلب.", ["member-of"])).toEqual([]);
    expect(toldWhole("وصل خالد العلي عضو حزب الله إلى حلب.", ["member-of"])).toHaveLength(1);
    expect(toldWhole("وصل خالد العلي عضو لجنة الشؤون الخارجية إلى حلب.", ["member-of"])).toEqual([]);
    expect(toldWhole("وصل خالد العلي عضو اتحاد الكتاب إلى حلب.", ["member-of"])).toEqual([]);
  });

  it("keeps what its rule is certain of where it is not whole", () => {
    const raw = "وصل وزير الشؤون الخارجية خالد العلي.";
    expect(sure(raw, ["office"])).toHaveLength(1);
    expect(sure(raw, ["office"])[0]?.confidence).toBeLessThan(thresholds.automatic);
  });
});

describe("what somebody said", () => {
  const said = ["said"];
  const minister = "قال وزير الصحة المصري خالد العلي إن";
  it.each([
    [
      "by name in the sentence",
      `${minister} لقاح الحصبة وصل إلى تونس.`,
      `${minister} الوضع جيد. ثم وصل سامي البنا. وأضاف أن لقاح الحصبة وصل إلى تونس.`,
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
      "by one name, not by a post and a name in one",
      'وقال نائب وزير الصحة المصري "لقاح الحصبة وصل إلى تونس".',
      'وقال نائب وزير الصحة تاو كي غوان، في بيان نقلته وكالة الأنباء الرسمية، "لقاح الحصبة وصل إلى تونس".',
    ],
    [
      "by one whose name ends there",
      'وقال الخبير كيم سيون "إنه جيد". وأضاف "لقاح الحصبة وصل إلى تونس".',
      'وقال الخبير كيم سيون ووك "إنه جيد". وأضاف "لقاح الحصبة وصل إلى تونس".',
    ],
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

  it.each([
    ["of another's saying", "قالت الجمعية إن وزير الصحة المصري خالد العلي أعلن أن لقاح الحصبة وصل إلى تونس."],
    [
      "by whom it is told to",
      "وقال خالد العلي إن وزارة الصحة المصرية أبلغت المسؤولين التونسيين أن لقاح الحصبة وصل إلى حلب.",
    ],
    ["with what he wishes", "شدد وزير الصحة المصري خالد العلي على حرص مصر على أن تصل لقاحات الحصبة إلى تونس."],
    ["of another day", `قبل أشهر ${minister} لقاح الحصبة وصل إلى تونس.`],
    ["by diplomats", "أفاد دبلوماسيون أن تونس أعدت خطة لقاح الحصبة مع مصر."],
    ["with a tail of the text's", `${minister} مصر تشتري لقاح الحصبة من تونس، مع اقتراب موعد المدارس.`],
    ["with what the text sets against it", `${minister} مصر تشتري لقاح الحصبة من تونس، لكنه ألمح إلى غير ذلك.`],
    ["in marks of whom «he» may be", `${minister}ه «يبيع لقاح الحصبة في مصر من أجل المال وحده».`],
    ["by people of a town", "قال سكان إن أطباء مصر وصلوا إلى مدينة حلب أمس."],
    ["of there", `${minister} مصر خسرت أطباءها هناك وعادت إلى تونس.`],
    ["cut before its end", `${minister} مركز تونس سيواصل هذا العام، كما في الأعوام الماضية، تدريب الأطباء.`],
    ["in marks that do not pair", `${minister} «أطباء مصر وصلوا من قرية تسمى «الزهرة».`],
    ["that has no verb of its own", `${minister} «مشاركة أطباء مصر في الحملة التي تقاد من تونس».`],
  ])("is not whole %s", (_, raw) => {
    expect(toldWhole(raw, said)).toEqual([]);
  });

  it("goes on behind a sentence that names nobody but who speaks", () => {
    const first = `${minister} لقاح الحصبة وصل.`;
    expect(toldWhole(`${first} وأضاف أن تونس ساعدت مصر كثيرا.`, said)).toHaveLength(1);
    expect(toldWhole(`${minister} سامي البنا اشترى اللقاح. وأضاف أن تونس ساعدت مصر كثيرا.`, said)).toEqual([]);
    expect(toldWhole(`${first} وأضاف أن العلي زار تونس.`, said)).toEqual([]);
    expect(toldWhole(`${first} وأضاف أنهم «ساعدوا تونس ومصر كثيرا هذه المرة».`, said)).toEqual([]);
  });

  it("is of the day on which the sentence tells that it was said", () => {
    const [statement] = toldWhole(`يوم 3 مارس 2021، ${minister} لقاح الحصبة وصل إلى تونس.`, said);
    expect(statement?.scope).toEqual({ asOf: "2021-03-03" });
    const [other] = toldWhole(
      "سافر خالد العلي يوم 3 مارس 2021 إلى حلب، وقال خالد العلي إن لقاح الحصبة وصل إلى تونس.",
      said,
    );
    expect(other).toBeUndefined();
    expect(toldWhole(`منذ 3 مارس 2021 و${minister} لقاح الحصبة وصل إلى تونس.`, said)).toEqual([]);
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

  it("is dated by words that end behind what was done", () => {
    const event = "وأعلنت اللجنة السورية لحقوق الإنسان في 3 مارس 2022 أن";
    expect(toldWhole(`${event} أطباء مصر وصلوا إلى مدينة حلب.`, ["date"])).toHaveLength(1);
    expect(toldWhole(`${event} توقف الحملات على مدينة حلب «أدى إلى عودة المرض».`, ["date"])).toEqual([]);
  });

  it("is done by somebody whose name holds no other noun, and not with what a condition leaves", () => {
    expect(toldWhole("رفضت مصر استقبال قافلة أطباء من مدينة حلب.", ["rejected"])).toHaveLength(1);
    expect(toldWhole("رفضت مصر استقبال قافلة أطباء من مدينة حلب إلا بعد فحصها.", ["rejected"])).toEqual([]);
    expect(toldWhole("ويبدو أن مصر رفضت استقبال قافلة أطباء من مدينة حلب.", ["rejected"])).toEqual([]);
    expect(toldWhole("رفضت مصر استقبال قافلة أطباء، تحت أي عنوان، من مدينة حلب.", ["rejected"])).toEqual([]);
    expect(toldWhole("بحثت مصر عبثا عن لقاح الحصبة في مدينة حلب.", ["discussed"])).toEqual([]);
  });

  it("is done with its object, by a verb of its own, and up to the next one's", () => {
    expect(toldWhole("بدأت مصر اعتبارا من أمس، استقبال قوافل أطباء.", ["deed"])).toEqual([]);
    expect(toldWhole("وصلت قوات مصرية تضم أطباء وممرضين.", ["deed"])).toEqual([]);
    expect(toldWhole("نددت دول غربية عدة بما جرى في مدينة حلب.", ["deed"])).toEqual([]);
    expect(toldWhole("وسّعت مصر قائمة أطباء مدينة حلب.", ["deed"])).toEqual([]);
    expect(toldWhole("ودعت مصر قافلة أطباء بعد أيام بمدينة حلب.", ["deed"])).toEqual([]);
    expect(toldWhole("ودانت الجامعة العربية القصف، وطالبت تونس باحترام سيادة مصر على أراضيها.", ["deed"])).toEqual([]);
    expect(toldWhole("أرسلت مصر قافلة أطباء إلى مدينة حلب، صارت أكبر قافلة.", ["deed"])).toEqual([]);
  });

  it("is dated of whoever did it, and in the present is no deed of a day yet", () => {
    expect(toldWhole("وقد بدأت منذ مارس 2022 في شن غارات على مدينة حلب.", ["date", "since"])).toEqual([]);
    expect(toldWhole("تخوض مصر مباراة ودية كبرى في مدينة حلب اليوم الثلاثاء.", ["deed"])).toEqual([]);
  });

  it("is dated as begun, not as the fiercest since", () => {
    expect(toldWhole("اندلعت أعنف مواجهة بين مصر وتونس في مدينة حلب منذ عام 2014.", ["since"])).toEqual([]);
  });

  it("ends before no verb of another clause", () => {
    expect(toldWhole("أطلقت مصر في 3 مارس 2022 حملة لقاح مرتبطة بالمرض الذي قال: إنه انتشر في حلب.", ["date"])).toEqual(
      [],
    );
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

  it("is led by whom the word beside it tells", () => {
    expect(toldWhole("شكر الوفد التحالف الدولي بقيادة مصر.", ["leader"])).toHaveLength(1);
    expect(toldWhole("شكر الوفد التحالف الدولي ضد تنظيم داعش بقيادة مصر.", ["leader"])).toHaveLength(1);
    expect(toldWhole("زار الوفد اللواء 12 مشاة وشكر قوات الساحل بقيادة مصر.", ["leader"])).toEqual([]);
  });

  it("lies where a town lies, not where a capital has its say", () => {
    expect(toldWhole("وصلت القافلة إلى حلب في سوريا.", ["lies-in"])).toHaveLength(1);
    expect(toldWhole("كتبت الصحف عن دور موسكو في الشرق الأوسط.", ["lies-in"])).toEqual([]);
  });

  it("is no capital that somebody calls one", () => {
    expect(toldWhole("رفض الوفد الاعتراف بالقدس عاصمة لإسرائيل.", ["capital"])).toEqual([]);
    expect(toldWhole("وكان الوفد يرى في خطابه الطويل أمس القدس عاصمة لإسرائيل.", ["capital"])).toEqual([]);
  });

  it("is beside its capital, not on the way to another's", () => {
    expect(toldWhole("وصل الوفد إلى تونس، عاصمة تونس.", ["capital"])).toHaveLength(1);
    expect(toldWhole("وصلت طائرات تابعة لمصر وكندا إلى عاصمة هايتي.", ["capital"])).toEqual([]);
  });
});

describe("an age", () => {
  it("is that of the living on the day of publication", () => {
    const [age] = toldWhole("فازت سلمى العلي (27 عاما) بجائزة الرسم.", ["age"]);
    expect(age?.scope).toEqual({ asOf: published });
    expect(toldWhole("قتلت سلمى العلي (27 عاما) في حريق. وقال والد الراحلة سلمى العلي إنها رسامة.", ["age"])).toEqual(
      [],
    );
  });
});

describe("a figure", () => {
  const figures = ["count", "amount", "share", "change", "member-count", "civilian-deaths"];
  it.each([
    [
      "of a body that its text names in full",
      "تشكل التحالف الدولي من أجل المياه. أرسل التحالف 30 طائرة حربية جديدة.",
      "أرسل التحالف 30 طائرة حربية جديدة.",
    ],
    [
      "of who paid, not of somebody hidden",
      "دفعت مصر 30 ألف دولار لمدينة حلب.",
      "ولما تأخر الدواء في حلب دفع 30 ألف دولار لمدينة تونس.",
    ],
    ["of all that it counts", "أرسلت مصر 30 طائرة إلى مدينة حلب.", "أرسلت مصر 30 طائرة ومروحية إلى مدينة حلب."],
    [
      "as it is, not as it becomes",
      "أرسلت مصر 30 طائرة إلى مدينة حلب.",
      "ويزيد عدد زوار مدينة حلب من 45 إلى 90 زائرا.",
    ],
    [
      "by whoever counts",
      "أرسلت مصر 30 طائرة إلى مدينة حلب.",
      "وذكرت مصر بواجباتها في مواجهة 30 ألف لاجئ في مدينة حلب.",
    ],
    [
      "by a report that has a name",
      "أرسلت مصر 30 طائرة إلى مدينة حلب.",
      "وأشار تقرير لعام 2021 إلى أن مصر أرسلت 30 طائرة إلى مدينة حلب.",
    ],
    ["of those who are so still", "أرسلت مصر 30 طائرة إلى مدينة حلب.", "أرسلت مصر 30 طبيبا سابقا إلى مدينة حلب."],
    ["with who counts, in one clause", "أرسلت مصر 30 طائرة إلى مدينة حلب.", "أرسلت السفارة 30 طائرة إلى المنطقة."],
    [
      "up to where the clause ends",
      "أرسلت مصر 30 طائرة إلى مدينة حلب.",
      "أرسلت مصر 30 طائرة - بينها مروحيات - إلى حلب.",
    ],
    [
      "of a thing that is named",
      "أرسلت مصر 30 طائرة إلى مدينة حلب.",
      "والصحيفة التي توظف 60 صحافيا تطبع في مدينة حلب.",
    ],
    [
      "by itself, not amid a list",
      "أرسلت مصر 30 طائرة إلى مدينة حلب.",
      "ورفع جودة المياه في مصر وتطوير 30 محطة في مدينة حلب.",
    ],
    ["of them, not of others", "أرسلت مصر 30 طائرة إلى مدينة حلب.", "وأصيب 30 طبيبا آخرون في مدينة حلب."],
    ["as so many, not by so many", "أرسلت مصر 30 طائرة إلى مدينة حلب.", "عدد شركات مصر في مدينة حلب سيرتفع 4 شركات."],
    [
      "of its members, not of some of them",
      "يضم التحالف الدولي 30 دولة.",
      "اكتفت 30 دولة عضوا في التحالف الدولي بالتشاور.",
    ],
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
