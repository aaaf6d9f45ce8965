import { describe, expect, it } from "vitest";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { extractDocument } from "../../extract-document";
import { thresholds } from "../candidate-fact";

const figures = (raw: string) =>
  extractDocument(raw, { id: "d", lexicons, published: "2022-03-23" }).facts.filter(
    ({ value }) => value.type === "number",
  );
const trusted = (raw: string): string[] =>
  figures(raw).flatMap(({ ruleConfidence, subject }) => (ruleConfidence >= thresholds.automatic ? [subject.text] : []));

describe("a figure", () => {
  it.each([
    ["توقفت الرحلات، فيما قتل 15 جنديا من الفصائل في تعز.", "قتل 15 جنديا من الفصائل في تعز"],
    ["قال وزير الدفاع التركي خالد العلي إن خمسة جنود قتلوا في أنقرة.", "خمسة جنود قتلوا في أنقرة"],
    ["هبط مؤشر سوق الكويت 3 في المئة مع تراجع سهم بنك مصر 5 في المئة.", "هبط مؤشر سوق الكويت 3 في المئة"],
    ["وصلت الشحنة، وتتألف القوات العراقية من 8700 جندي.", "وتتألف القوات العراقية من 8700 جندي"],
    ["توقفت الرحلات، فيما قتل 6 من مقاتلي الفصائل في تعز.", "قتل 6 من مقاتلي الفصائل في تعز"],
    ["إصابة عشرة رجال أمن في تفجيرات في مدينة حلب", "إصابة عشرة رجال أمن في تفجيرات في مدينة حلب"],
    ["17 فردا من فصائل متنازعة قتلوا في اشتباكات بمدينة تعز.", "17 فردا من فصائل متنازعة قتلوا في اشتباكات بمدينة تعز"],
    ["دمرت قوات البيشمركة ثلاث عجلات في مدينة حلب.", "دمرت قوات البيشمركة ثلاث عجلات في مدينة حلب"],
    [
      "سجلت وزارة الصحة المصرية 30 إصابة في محافظات القاهرة، الجيزة، الفيوم، وأسوان.",
      "سجلت وزارة الصحة المصرية 30 إصابة في محافظات القاهرة، الجيزة، الفيوم، وأسوان",
    ],
    ["انطلقت ثلاث سفن من ميناء الإسكندرية المصري.", "انطلقت ثلاث سفن من ميناء الإسكندرية المصري"],
    ["بلغ صافي ربح بنك مصر 7 ملايين دولار.", "بلغ صافي ربح بنك مصر 7 ملايين دولار"],
  ])("is told of its own clause: %s", (raw, subject) => {
    expect(trusted(raw)).toEqual([subject]);
  });

  it.each([
    "وبلغت ربحية السهم 4 دولارات.",
    "وضع وين روني هدفا بتسجيل 20 هدفا في الموسم المقبل.",
    "قتل 30 جنديا من الجيش العراقي في حلب، وفق حصيلة جديدة.",
    "تم تسجيل 103 حالات وفاة.",
    "قال العقيد خالد العلي إنه جرى إنقاذ 108 أشخاص.",
    "قتل ثمانية مدنيين وجرح آخرون.",
    "شنت القوات المصرية غارات على محافظتي حماة وإدلب.",
    "وصل الوفد، في وقت قتل 30 جنديا في حلب.",
    "وقع الهجوم المصري بين قريتين في سيناء.",
    "قتل 51 شخصا و وأصيب آخرون.",
    "زار المدينة وبها 8 مدارس.",
    "ضم المهرجان فعاليات كثيرة، ضمت 59 نشاطا.",
    "شارك 20 لاعبا، بينهم 5 من القاهرة.",
    "تقع القرية على بعد 10 و15 كيلومترا من الحدود التركية.",
    "تضررت ثلاثة من آلياته في مدينة تعز.",
    "وأصيب سبعة آخرون بجروح.",
    "لقي أربعة أشخاص مصرعهم، فيما نجا الباقون.",
    "أصيب مالايقل عن 6 من رجال الشرطة في حلب.",
    "قالت المصادر إن الهجوم انتهى، إضافة إلى مقتل وجرح ستة من أفراد الفصائل.",
    "وصل الفريق إلى القاهرة بعدما أحرز 13 لقبا.",
    "تراجعت أسهم بنك مصر مع صعود مؤشر سوق الكويت بنسبة 3 في المئة.",
    "اعتقلت السلطات السويسرية 7 أعضاء وشركاء للاتحاد.",
    "صدر الحكم على 6 سعوديين ومقيمين في الرياض.",
  ])("is held back where its clause leaves open of what it is: %s", (raw) => {
    expect(trusted(raw)).toEqual([]);
  });

  it("of strikes is one of a place where the place is told, else of who made them", () => {
    const told = (raw: string) => figures(raw).map(({ property, subject }) => [property, subject.text]);
    expect(told("نفذ التحالف الدولي 16 ضربة جوية على زوارق التنظيم.")).toEqual([
      ["count", "نفذ التحالف الدولي 16 ضربة جوية على زوارق التنظيم"],
    ]);
    expect(told("نفذ التحالف الدولي 16 ضربة جوية في العراق.").map(([property]) => property)).toEqual(["strikes-in"]);
  });

  it("counts people as a group that some are of, and each of several groups by itself", () => {
    const counted = figures("أصيب 43 من جنود الجيش العراقي و7 من عناصر الشرطة العراقية في حلب.");
    expect(counted.map(({ value }) => value)).toMatchObject([
      { number: 43, noun: "جنود" },
      { number: 7, noun: "عناصر" },
    ]);
    expect(counted.every(({ ruleConfidence }) => ruleConfidence >= thresholds.automatic)).toBe(true);
    expect(figures("قتل 9 من ميليشيات الجماعة في تعز.")[0]?.value).not.toHaveProperty("noun");
  });

  it("is told with the list that it is added to, of whoever acts there", () => {
    const list = "قدمت وزارة الصحة المصرية دورات لـ 29 ألفا من رجال الشرطة";
    const second = "و163 ألف منتسب من جهاز المطافئ";
    const third = "وأكثر من 10 آلاف منتسب في المستشفيات";
    expect(trusted(`${list}، ${second}، ${third}.`)).toEqual([
      list,
      `${list}، ${second}`,
      `${list}، ${second}، ${third}`,
    ]);
    const strikes = figures("نفذ التحالف الدولي 12 ألفا و340 غارة في العراق، و9 آلاف و605 في سوريا.");
    expect(strikes.map(({ scope }) => scope.place)).toEqual(["IQ", "SY"]);
    expect(strikes.every(({ ruleConfidence }) => ruleConfidence >= thresholds.automatic)).toBe(true);
    expect(trusted(`${list}، و20 ألف طالب هذا العام.`)).toEqual([list]);
  });

  it("is the same in another unit between brackets", () => {
    const areas = figures("احتل تنظيم داعش 30 ألف ميل مربع (78 ألف كيلومتر مربع) من البلاد.");
    expect(areas.map(({ value }) => value)).toMatchObject([{ unit: "mi2" }, { unit: "km2" }]);
    expect(areas.every(({ ruleConfidence }) => ruleConfidence >= thresholds.automatic)).toBe(true);
    const twice = figures("احتل تنظيم داعش 30 ألف كيلومتر مربع و9 آلاف كيلومتر مربع من البلاد.");
    expect(twice.some(({ ruleConfidence }) => ruleConfidence >= thresholds.automatic)).toBe(false);
  });

  it("is not cut off by an adjective with «not»", () => {
    const raw = "سلم التحالف الدولي الجيش العراقي 100 مركبة غير مدرعة في بغداد";
    const [vehicles] = figures(`${raw}.`);
    expect(vehicles).toMatchObject({ property: "vehicles", subject: { text: "التحالف الدولي" } });
    expect(vehicles?.ruleConfidence).toBeGreaterThanOrEqual(thresholds.automatic);
  });

  it("is somebody's age beside the name, and tells nothing that lasted", () => {
    const [age, ...others] = figures("نقلت فرق الإسعاف خالد العلي (37 عاما) إلى المستشفى.");
    expect(age).toMatchObject({ property: "age", subject: { type: "entity", text: "خالد العلي" } });
    expect(others).toEqual([]);
    expect(figures("نقلت فرق الإسعاف فتاة عمرها 15 عاما إلى المستشفى.")).toEqual([]);
    expect(figures("عقد الاجتماع في القاهرة قبل ثمانية أشهر.")).toEqual([]);
  });

  it("is told of who acts in its clause, not of the nearest name", () => {
    const [strikes] = figures("نفذت قوات التحالف الدولي ضد تنظيم داعش تسع ضربات جوية في سوريا.");
    expect(strikes).toMatchObject({
      property: "strikes-in",
      subject: { text: "التحالف الدولي" },
      scope: { place: "SY" },
    });
    const [both] = figures("نفذت قوات التحالف الدولي تسع ضربات جوية في سوريا والعراق.");
    expect(both?.scope).toEqual({});
  });

  it("measures a thing in millimetres, not a way", () => {
    expect(figures("رسم الفنان خالد العلي لوحة طولها 3 ملم.")[0]?.property).toBe("size");
  });
});
