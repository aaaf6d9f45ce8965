import { describe, expect, it } from "vitest";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { extractDocument } from "../extract-document";
import { type CandidateFact, thresholds } from "./candidate-fact";

const facts = (raw: string, published?: string) =>
  extractDocument(raw, { id: "d", lexicons, ...(published ? { published } : {}) }).facts;
const told = (raw: string, property: string): CandidateFact | undefined =>
  facts(raw).find((fact) => fact.property === property);

describe("candidate facts", () => {
  it("tells members of an organisation of it, not of whom it fights or who leads it", () => {
    const fact = told(
      "تشكل التحالف الدولي ضد تنظيم داعش بقيادة الولايات المتحدة ويضم أكثر من عشرين دولة.",
      "member-count",
    );
    expect(fact).toMatchObject({
      subject: { type: "entity", text: "التحالف الدولي" },
      value: { type: "number", number: 20, unit: "country", operator: "gt" },
      modality: "asserted",
      flags: [],
    });
    expect(fact?.ruleConfidence).toBeGreaterThanOrEqual(thresholds.automatic);
  });

  it("dates an event by the words that tell it", () => {
    const fact = told("في 15 مايو 2021 افتتح الرئيس المصنع الجديد.", "date");
    expect(fact).toMatchObject({
      subject: { type: "event", text: "افتتح الرئيس المصنع الجديد" },
      value: { type: "date", iso: "2021-05-15", precision: "day" },
    });
  });

  it("dates no event by a day until which it lasted", () => {
    expect(told("أطلق الجيش حملة استمرت حتى 15 مايو 2021.", "date")).toBeUndefined();
  });

  it("names who reports a number, and how sure the sentence is", () => {
    const reported = told("قال وزير الصحة خالد العلي إن 20 شخصا أصيبوا.", "count");
    expect(reported).toMatchObject({ attribution: { kind: "indirect" }, modality: "reported" });
    expect(told("من المتوقع أن يصاب 20 شخصا.", "count")?.modality).toBe("hedged");
    expect(told("سيصل 20 شخصا.", "count")?.modality).toBe("planned");
    expect(told("لم يصل 20 شخصا.", "count")?.modality).toBe("negated");
    expect(told("سيطرت القوات على 20 قرية.", "count")?.modality).toBe("asserted");
  });

  it("holds back what is vague, ambiguous or unsure", () => {
    const doubtful = ["قتل آلاف المقاتلين.", "بلغت الكلفة 12.500 دينار.", "قد يصل العدد إلى 30 شخصا."];
    for (const raw of doubtful)
      for (const { ruleConfidence } of facts(raw)) expect(ruleConfidence).toBeLessThan(thresholds.automatic);
  });

  it("flags a date whose year the text does not tell", () => {
    const [fact] = facts("انطلقت الحملة في 10 مارس.");
    expect(fact).toMatchObject({ value: { iso: "XXXX-03-10" }, flags: ["unresolved"] });
    expect(fact?.ruleConfidence).toBeLessThan(thresholds.automatic);
  });

  it("flags what is told twice", () => {
    const twice = facts("جنود في القاعدة: 20 جنديا.\nجنود في القاعدة: 20 جنديا.");
    expect(twice.map(({ flags }) => flags)).toEqual([[], ["duplicate"]]);
  });

  it("tells what a named speaker stated in other words, without what is said of the saying", () => {
    const fact = told("أعلنت وزارة الصحة المصرية أن 20 حالة شفيت تماما، مشيرة إلى أن الوضع مستقر.", "said");
    expect(fact).toMatchObject({
      subject: { text: "وزارة الصحة المصرية" },
      value: { type: "claim", text: "20 حالة شفيت تماما" },
      attribution: { kind: "indirect" },
    });
    const ofSources = told("قالت مصادر إن وزارة الصحة المصرية سجلت 20 حالة.", "said");
    expect(ofSources?.subject.text).toBe("مصادر");
  });

  it("does not take countries that lost something for those who took part", () => {
    const [lost, met] = ["خسائر القطاع في تونس والجزائر والمغرب كبيرة.", "اجتماع بمشاركة تونس والجزائر والمغرب."];
    expect(told(lost ?? "", "participants")).toBeUndefined();
    expect(told(lost ?? "", "countries")?.ruleConfidence).toBeLessThan(thresholds.automatic);
    expect(told("بدأ الوزير زيارة إلى دول عربية تشمل تونس والجزائر والمغرب.", "participants")).toBeUndefined();
    expect(told("لدينا ألف ناج في ثلاث دول (تونس والجزائر والمغرب).", "participants")).toBeUndefined();
    expect(told("بلغ عدد المصابين في كل من تونس والجزائر والمغرب ألفا.", "participants")).toBeUndefined();
    expect(told("انتهت المرحلة الأولى قبل أن تنضم إليها تونس والجزائر والمغرب.", "participants")).toBeDefined();
    expect(told(met ?? "", "participants")?.ruleConfidence).toBeGreaterThanOrEqual(thresholds.automatic);
  });

  it("dates no event by a year that it is compared with", () => {
    expect(told("ارتفعت الواردات مقارنة بسنة 2023.", "date")).toBeUndefined();
  });

  it("dates what was announced on a day by that day, not what the announcement is of", () => {
    const fact = told("أكدت الحركة أمس وفاة مؤسسها.", "date");
    expect(fact?.ruleConfidence ?? 0).toBeLessThan(thresholds.automatic);
  });

  it("takes the denial in a bound for none", () => {
    expect(told("سجلت البلاد إصابات لا تتجاوز 30 حالة.", "count")).toMatchObject({
      modality: "asserted",
      value: { operator: "lte" },
    });
  });

  it("gives each fact its place in the raw text", () => {
    const raw = "\uFEFFعنوان\r\n\r\nقُتِلَ ٢٠ جُنديًّا.";
    const [fact] = facts(raw);
    expect(fact?.id).toBe("d.f1");
    expect(fact?.evidence.paragraph).toBe(2);
    expect(raw.slice(fact?.evidence.start, fact?.evidence.end)).toBe("٢٠ جُنديًّا");
  });

  it("takes a quotation on trust only from somebody whom the text names beside the saying", () => {
    const beside = told('قال وزير الصحة خالد العلي: "سوف نفتح مستشفى القاهرة قبل نهاية الصيف".', "said");
    expect(beside?.ruleConfidence).toBeGreaterThanOrEqual(thresholds.automatic);
    const far = told('رأى الناس في الأفق البعيد دخانا: "سوف نفتح مستشفى القاهرة قبل نهاية الصيف".', "said");
    expect(far?.ruleConfidence ?? 0).toBeLessThan(thresholds.automatic);
  });

  it("takes a denial for no statement of what is denied", () => {
    const fact = told("نفت وزارة الصحة المصرية أن الدواء نفد من الأسواق كلها.", "said");
    expect(fact?.modality).toBe("negated");
    expect(fact?.ruleConfidence).toBeLessThan(thresholds.automatic);
  });

  it("goes on with the same speaker in what the sentence adds", () => {
    const said = facts(
      "أعلنت وزارة الصحة المصرية أن مستشفى القاهرة جاهز تماما، مشيرة إلى أن الأطباء وصلوا إليه.",
    ).filter(({ property }) => property === "said");
    expect(said.map(({ subject }) => subject.text)).toEqual(["وزارة الصحة المصرية", "وزارة الصحة المصرية"]);
    expect(said[1]?.value).toMatchObject({ text: "الأطباء وصلوا إليه" });
  });

  it.each([
    ["قصفت القوات الفرنسية مخازن السلاح قرب مطار حلب.", "struck", "القوات الفرنسية"],
    ["واستقبلت تونس والجزائر وفود المنظمة أمس.", "host", "تونس والجزائر"],
    ["وقّعت فرنسا الاتفاق، واستعاد الجيش العراقي -بدعم جوي- ثلاث قرى جبلية.", "retook", "الجيش العراقي"],
  ])("tells who did a deed: %s", (raw, property, actor) => {
    expect(told(raw, property)?.subject).toMatchObject({ type: "entity", text: actor });
  });

  it.each([
    "إذا قصفت القوات الفرنسية المخازن فستندلع حرب.",
    "طرد القوات الفرنسية من القاعدة مطلب قديم.",
    "استقبلت تونس التي تحتفل بعيدها الوطني الوفود.",
  ])("tells no deed that is a condition, a noun, or cut by a clause: %s", (raw) => {
    const others = new Set(["goal", "reported"]);
    const deeds = facts(raw).filter(({ value, property }) => value.type === "claim" && !others.has(property));
    expect(deeds).toEqual([]);
  });

  it("tells an aim and a cause of the clause before them", () => {
    const raw =
      "أطلقت الحكومة التونسية برنامجا جديدا بهدف دعم المزارعين. توقفت حركة القطارات في تونس بسبب عاصفة ثلجية.";
    expect(told(raw, "goal")?.value).toMatchObject({ text: "دعم المزارعين" });
    expect(told(raw, "cause")?.value).toMatchObject({ text: "عاصفة ثلجية" });
  });

  it("tells what names are to each other", () => {
    const raw =
      "عقد الاجتماع بدعوة من فرنسا. وأكد المرصد السوري لحقوق الإنسان ومقره بريطانيا الخبر. وصل إلى حلب في شمال سوريا.";
    expect(told(raw, "inviter")?.value).toMatchObject({ name: "فرنسا" });
    expect(told(raw, "headquarters")?.value).toMatchObject({ name: "بريطانيا" });
    expect(told(raw, "lies-in")?.value).toMatchObject({ name: "شمال سوريا" });
  });

  it("tells who attended of the meeting, not of the clause that it stands in", () => {
    const raw = "ناقش الحضور قضية المياه في الاجتماع الذي يشارك فيه خالد العلي.";
    expect(told(raw, "attended")?.subject.text).toBe("الاجتماع");
  });

  it("tells where something took place", () => {
    const fact = told("أسفرت الحملة عن اعتقالات، ووقع انفجار كبير في مدينة حلب.", "place");
    expect(fact).toMatchObject({ subject: { text: "ووقع انفجار كبير في مدينة حلب" } });
  });

  it("tells no deed of a name that nothing follows", () => {
    expect(facts("اجتماع الوادي يبحث دعم العراق")).toEqual([]);
  });
});
