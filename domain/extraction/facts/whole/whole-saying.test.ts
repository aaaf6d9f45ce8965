import { describe, expect, it } from "vitest";
import { factsOf, published, toldWhole } from "@/corpus/testing/told-whole";

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

  it("goes on behind sentences that nobody but the speaker tells", () => {
    const first = `${minister} لقاح الحصبة وصل.`;
    expect(toldWhole(`${first} وأضاف أن تونس ساعدت مصر كثيرا.`, said)).toHaveLength(1);
    expect(toldWhole(`${minister} سامي البنا اشترى اللقاح. وأضاف أن تونس ساعدت مصر كثيرا.`, said)).toHaveLength(1);
    expect(toldWhole(`${first} ثم وصل سامي البنا. وأضاف أن تونس ساعدت مصر كثيرا.`, said)).toEqual([]);
    expect(toldWhole(`${first} ويعتقد أن تونس ساعدت مصر كثيرا.`, said)).toEqual([]);
    expect(toldWhole(`${first} وأضاف أن العلي زار تونس.`, said)).toEqual([]);
    expect(toldWhole(`${first} وأضاف أنهم «ساعدوا تونس ومصر كثيرا هذه المرة».`, said)).toEqual([]);
  });

  it("is stressed with its noun, whose bearer's own name may begin as «by» does", () => {
    const stressed = "وشدد وزير الصحة المصري خالد العلي على حرص مصر على سلامة أطباء حلب";
    expect(toldWhole(`${stressed}.`, said)).toHaveLength(1);
    expect(toldWhole("وشدد وزير الصحة المصري خالد العلي على حرص بلاده على ذلك.", said)).toEqual([]);
    const named = "وصل وزير الصحة المصري خالد ج. بلنتون إلى تونس";
    expect(toldWhole(`${named}. وقال بلنتون إن تونس ساعدت مصر.`, ["office"])).toHaveLength(1);
    expect(toldWhole(`${named}.`, ["office"])).toEqual([]);
  });

  it("is of the day on which the sentence tells that it was said", () => {
    const [statement] = toldWhole(`يوم 3 مارس 2021، ${minister} لقاح الحصبة وصل إلى تونس.`, said);
    expect(statement?.scope).toEqual({ asOf: "2021-03-03" });
    const [other] = toldWhole(
      "سافر خالد العلي يوم 3 مارس 2021 إلى حلب، وقال خالد العلي إن لقاح الحصبة وصل إلى تونس.",
      said,
    );
    expect(other?.scope).toEqual({});
    const [since] = toldWhole(`منذ 3 مارس 2021 و${minister} لقاح الحصبة وصل إلى تونس.`, said);
    expect(since?.scope).toEqual({});
    const [today] = factsOf(`أكد خالد العلي الثلاثاء ما نشر من أن مصر تشتري لقاح تونس اليوم.`);
    expect(today?.scope.asOf).not.toBe(published);
  });

  it("in marks is whole where they open behind «that», a colon or who speaks, and lose nothing", () => {
    const speech = "«الحملة الصحية بدأت في قرى مصر البعيدة قبل المدن»";
    expect(toldWhole(`${minister} ${speech}.`, said)).toHaveLength(1);
    expect(toldWhole(`قال وزير الصحة المصري خالد العلي: ${speech}.`, said)).toHaveLength(1);
    expect(toldWhole(`قال وزير الصحة المصري خالد العلي: «الحملة الصحية بدأت.. في قرى مصر البعيدة».`, said)).toEqual([]);
    expect(toldWhole(`يوضح خالد العلي أمام جمع من لوحات تظهر إحداها ${speech}.`, said)).toEqual([]);
  });

  it("tells what was announced by its noun of doing", () => {
    const told = (words: string) => toldWhole(`وأعلنت منظمة الصحة العالمية عن ${words}.`, said);
    expect(told("ارتفاع عدد أطباء حلب إلى ألف طبيب")).toHaveLength(1);
    expect(told("المكتب الجديد في مدينة حلب")).toEqual([]);
  });

  it("in marks is open where it leads out of them", () => {
    const told = (words: string) => toldWhole(`وقال وزير الصحة المصري خالد العلي: «${words}».`, said);
    expect(told("لكن أطباء مصر لم يصلوا إلى قرى حلب البعيدة")).toHaveLength(1);
    expect(told("لكننا لا نقوم بذلك في قرى مصر البعيدة وحدها")).toEqual([]);
    expect(told("80% منهم وصلوا إلى قرى مصر البعيدة من مدينة حلب")).toEqual([]);
    expect(told("لقد نقلوا بسرعة إلى مستشفى كبير في مدينة حلب")).toEqual([]);
    const onCondition = "وقال وزير الصحة المصري خالد العلي: «تنقل مصر لقاح الحصبة إلى تونس إذا تحركت السفن»";
    expect(toldWhole(`${onCondition}.`, said)).toHaveLength(1);
    expect(toldWhole(`${onCondition} نحو حلب.`, said)).toEqual([]);
  });
});
