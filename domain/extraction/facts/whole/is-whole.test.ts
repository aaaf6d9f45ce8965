import { describe, expect, it } from "vitest";
import { toldWhole } from "@/corpus/testing/told-whole";

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
      "أطلقت مصر حملة لقاح في مدينة حلب في 3 مارس 2022، بحسب مصادر محلية.",
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
    const [onCondition] = toldWhole("رفضت مصر استقبال قافلة أطباء من مدينة حلب إلا بعد فحصها.", ["rejected"]);
    expect(onCondition?.value).toMatchObject({ text: "رفضت استقبال قافلة أطباء من مدينة حلب إلا بعد فحصها" });
    expect(toldWhole("ويبدو أن مصر رفضت استقبال قافلة أطباء من مدينة حلب.", ["rejected"])).toEqual([]);
    const [inAside] = toldWhole("رفضت مصر استقبال قافلة أطباء، تحت أي عنوان، من مدينة حلب.", ["rejected"]);
    expect(inAside?.value).toMatchObject({ text: "رفضت استقبال قافلة أطباء، تحت أي عنوان، من مدينة حلب" });
    expect(toldWhole("بحثت مصر عبثا عن لقاح الحصبة في مدينة حلب.", ["discussed"])).toEqual([]);
  });

  it("ends before who or what it was, and is done on a day that its sentence leaves open", () => {
    expect(toldWhole("استضافت تونس قمة المياه العربية، والتي حضرها خالد العلي.", ["host"])).toHaveLength(1);
    expect(toldWhole("وبعدها بيومين، رفضت مصر استقبال قافلة أطباء من مدينة حلب.", ["rejected"])).toHaveLength(1);
  });

  it("is dated as done, not as planned for", () => {
    expect(toldWhole("قدمت مصر خطة أطباء لمدينة حلب قبل القمة المقررة في 3 مارس 2020.", ["date"])).toEqual([]);
  });

  it("is done with its object, by a verb of its own, and up to the next one's", () => {
    const [begun] = toldWhole("بدأت مصر اعتبارا من أمس، استقبال قوافل أطباء.", ["deed"]);
    expect(begun?.value).toMatchObject({ text: "بدأت اعتبارا من أمس، استقبال قوافل أطباء" });
    expect(toldWhole("ويوم 3 مارس افتتحت مصر مستشفى كبيرا في مدينة حلب.", ["deed"])).toHaveLength(1);
    expect(toldWhole("وعام 2012 افتتحت مصر مستشفى كبيرا في مدينة حلب.", ["deed"])).toEqual([]);
    expect(toldWhole("والتزمت الحكومة المصرية أمام المحكمة الدولية العليا.", ["deed"])).toEqual([]);
    expect(toldWhole("وتتدخل تونس في حال فشل مجلس الأمن الدولي في حماية أطباء حلب.", ["deed"])).toEqual([]);
    expect(toldWhole("وصلت قوات مصرية تضم أطباء وممرضين.", ["deed"])).toEqual([]);
    expect(toldWhole("نددت دول غربية عدة بما جرى في مدينة حلب.", ["deed"])).toEqual([]);
    expect(toldWhole("وسّعت مصر قائمة أطباء مدينة حلب.", ["deed"])).toEqual([]);
    expect(toldWhole("ودعت مصر قافلة أطباء بعد أيام بمدينة حلب.", ["deed"])).toEqual([]);
    expect(toldWhole("ودانت الجامعة العربية القصف، وطالبت تونس باحترام سيادة مصر على أراضيها.", ["deed"])).toEqual([]);
    const [sent] = toldWhole("أرسلت مصر قافلة أطباء إلى مدينة حلب، صارت أكبر قافلة.", ["deed"]);
    expect(sent?.value).toMatchObject({ text: "أرسلت قافلة أطباء إلى مدينة حلب، صارت أكبر قافلة" });
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
    const held = "تعاقب على إدارة بنك مصر خمسة مديرين، قُتل ثلاثة منهم في هجمات في سوريا";
    expect(toldWhole(`${held}.`, ["place"]).map(({ subject }) => subject.text)).toEqual([held]);
  });

  it("has those who took part, not those between whom something is", () => {
    expect(toldWhole("يضم اتحاد النيل للمياه مصر والسودان وإثيوبيا.", ["participants"])).toHaveLength(1);
    expect(toldWhole("تواصل كل من مصر والسودان وإثيوبيا جهودها.", ["participants"])).toEqual([]);
    const cut = "قطعت كل من مصر والسودان وإثيوبيا علاقاتها مع شركة النيل";
    expect(toldWhole(`${cut}.`, ["participants"]).map(({ subject }) => subject.text)).toEqual([cut]);
    expect(toldWhole("خسرت تونس الكأس أمام كل من مصر والسودان وإثيوبيا بفارق النقاط.", ["participants"])).toEqual([]);
    const group = "وتعد المياه في مصر الأغلى بين دول اتحاد النيل الذي يضم أيضا";
    expect(toldWhole(`${group} السودان وإثيوبيا وأوغندا.`, ["participants"])).toEqual([]);
    expect(toldWhole("يتحدث الكتاب عن نتائج التعاون الكبير بين مصر والسودان وإثيوبيا.", ["participants"])).toEqual([]);
  });

  it("is so old who speaks, and by a family name alone who was named before and has no namesake", () => {
    const ages = (raw: string) =>
      toldWhole(raw, ["age"]).map(({ subject, attribution }) => [subject.text, attribution]);
    expect(ages("وقالت ليلى حداد، البالغة من العمر 30 عاما، إن اللقاح وصل.")).toEqual([["ليلى حداد", null]]);
    const met = "استقبل خالد برهومي وزير الصحة. وقال برهومي (30 عاما) إن اللقاح وصل.";
    expect(ages(met)).toEqual([["خالد برهومي", null]]);
    expect(ages("وقال برهومي (30 عاما) إن اللقاح وصل. واستقبل خالد برهومي وزير الصحة.")).toEqual([]);
    expect(ages(`وكان سالم برهومي هناك. ${met}`)).toEqual([]);
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

  it("is near the place that the word of it stands beside", () => {
    expect(toldWhole("وصلت القافلة إلى مدينة حماة قرب حلب.", ["near"])).toHaveLength(1);
    expect(toldWhole("وصلت قافلة تونس قرب حلب.", ["near"])).toEqual([]);
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
