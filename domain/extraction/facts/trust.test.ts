import { describe, expect, it } from "vitest";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { extractDocument } from "../extract-document";
import { thresholds } from "./candidate-fact";

const trusted = (raw: string, property: string): boolean[] =>
  extractDocument(raw, { id: "d", lexicons, published: "2022-03-23" })
    .facts.filter((fact) => fact.property === property)
    .map(({ ruleConfidence }) => ruleConfidence >= thresholds.automatic);

describe("what may be taken without a look", () => {
  it.each([
    [
      "count",
      "افتتحت بلدية القاهرة 30 مدرسة في المدينة.",
      "افتتحت بلدية القاهرة المدارس، من بينها 30 مدرسة في المدينة.",
    ],
    ["count", "افتتحت بلدية القاهرة 30 مدرسة في المدينة.", "تسعى بلدية القاهرة لافتتاح 30 مدرسة في المدينة."],
    ["count", "افتتحت بلدية القاهرة 30 مدرسة في المدينة.", "أفاد بذلك مراسلنا، وافتتاح 30 مدرسة في المدينة قريب."],
    ["share", "بلغت نسبة المشاركة في مصر 30 في المئة.", "ارتفعت نسبة المشاركة من 30 في المئة إلى 40 في المئة."],
    ["change", "هبط مؤشر سوق الكويت 3 في المئة.", "هبط المؤشر 3 في المئة."],
    ["duration", "استمرت المفاوضات المصرية سبع ساعات في القاهرة.", "تأسس النادي قبل سبع سنوات في القاهرة."],
    ["date", "في 15 مايو 2021 افتتح الرئيس المصري المصنع الجديد.", "وصل أمس إلى الخرطوم في زيارة رسمية."],
    ["place", "وقع انفجار كبير في مدينة حلب.", "عثر عليها في مدينة حلب."],
    ["place", "وقع انفجار كبير في مدينة حلب.", "هجوم فاشل في مدينة حلب."],
    [
      "count",
      "بلدية القاهرة توزع الجوائز\n\nافتتحت بلدية القاهرة 30 مدرسة في المدينة.",
      "افتتحت بلدية القاهرة 30 مدرسة في المدينة\n\nتسعى البلدية إلى خدمة الناس.",
    ],
    ["change", "تراجعت أسهم بنك مصر بنسبة 3 في المئة.", "تراجعت أسهم بنك مصر بينما هبط بنسبة 3 في المئة."],
    [
      "duration",
      "استمرت المفاوضات المصرية ست سنوات في القاهرة.",
      "سجل الجنيه المصري أدنى مستوى على مدى ست سنوات في القاهرة.",
    ],
    ["change", "ارتفعت أرباح بنك مصر بنسبة 3 في المئة.", "تراجعت أسهم بنك مصر وأغلق منخفضا بنسبة 3 في المئة."],
    [
      "participants",
      "شاركت في مؤتمر القاهرة ثلاث دول هي كينيا وأوغندا ورواندا.",
      "شاركت في مؤتمر القاهرة ثماني دول هي كينيا وأوغندا ورواندا.",
    ],
    [
      "said",
      "قالت وزارة الصحة المصرية إن الدواء الجديد وصل إلى مستشفى القاهرة.",
      "قالت وزارة الصحة المصرية إنهم وصلوا إلى مستشفى القاهرة.",
    ],
    [
      "said",
      "قالت وزارة الصحة المصرية إن الدواء الجديد وصل إلى مستشفى القاهرة.",
      "قالت وزارة الصحة المصرية إن قوافل الهلال الأحمر، نقلت «كل ما طلبه» الأهالي.",
    ],
    [
      "count",
      "افتتحت بلدية القاهرة 30 مدرسة في المدينة.",
      "افتتحت بلدية القاهرة 30 مدرسة من مدارس التعليم على الأقل في المدينة.",
    ],
    [
      "count",
      "افتتحت بلدية القاهرة 30 مدرسة في المدينة.",
      "وجاء في البيان، أن بلدية القاهرة افتتحت 30 مدرسة في المدينة.",
    ],
    ["member-of", "زار خالد العلي، عضو حزب الله، حلب.", "زار خالد العلي، عضو الاتحاد السعودي للرماية، حلب."],
    [
      "office",
      "قال وزير الصحة المصري خالد العلي إن الدواء الجديد وصل.",
      "قال المعارض الروسي خالد العلي إن الدواء الجديد وصل.",
    ],
  ])("is a %s that its sentence settles: %s, not %s", (property, settled, open) => {
    expect(trusted(settled, property)).toContain(true);
    expect(trusted(open, property)).not.toContain(true);
  });

  it("is who leads a body, which nobody says, told once", () => {
    const raw = "قال وزير الصحة المصري خالد العلي إن التحالف الدولي، الذي تقوده الولايات المتحدة، باق.";
    const led = extractDocument(raw, { id: "d", lexicons }).facts.filter(({ property }) => property === "leader");
    expect(led).toMatchObject([{ subject: { text: "التحالف الدولي" }, attribution: null }]);
    expect(trusted("صادق مجلس الحكومة، المنعقد اليوم، برئاسة خالد العلي، على القرار.", "leader")).not.toContain(true);
  });

  it("names a body that is led with its article", () => {
    const [led] = extractDocument("عقد اجتماع للتحالف العربي الذي تقوده السعودية في الرياض.", {
      id: "d",
      lexicons,
    }).facts.filter(({ property }) => property === "leader");
    expect(led?.subject.text).toBe("التحالف العربي");
  });

  it("is no statement of a body that is only spoken to", () => {
    const toldTo = "قالت المصادر لوكالة الأنباء الألمانية إن 30 شخصا وصلوا إلى المخيم.";
    expect(trusted(toldTo, "count")).not.toContain(true);
    expect(trusted("قالت وزارة الصحة المصرية إن الدواء الجديد وصل إلى مستشفى القاهرة.", "said")).toContain(true);
  });

  it("ends a statement where another matter or another saying begins", () => {
    const claims = (raw: string) =>
      extractDocument(raw, { id: "d", lexicons }).facts.flatMap(({ property, value }) =>
        property === "said" && value.type === "claim" ? [value.text] : [],
      );
    const opening = "قالت وزارة الصحة المصرية إن الدواء الجديد وصل إلى مستشفى القاهرة";
    const claim = "الدواء الجديد وصل إلى مستشفى القاهرة";
    expect(claims(`${opening} وحول موعد التوزيع فإنه قريب.`)).toEqual([claim]);
    expect(claims(`${opening} وفيما يتعلق بالموعد فإنه قريب.`)).toEqual([claim]);
    expect(claims(`${opening} وأكدت الوزارة قرب التوزيع.`)).toEqual([claim]);
    expect(claims("شددت وزارة الصحة المصرية على موقعها الإلكتروني الجديد.")).toEqual([]);
    expect(claims("شددت وزارة الصحة المصرية على ضرورة توزيع الدواء.")).toHaveLength(1);
  });

  it("is told by no site or platform", () => {
    const speakers = (raw: string) =>
      extractDocument(raw, { id: "d", lexicons }).facts.flatMap(({ property, subject }) =>
        property === "said" ? [subject.text] : [],
      );
    expect(speakers("قالت وزارة الصحة المصرية إن الدواء الجديد وصل إلى مستشفى القاهرة.")).toEqual([
      "وزارة الصحة المصرية",
    ]);
    expect(speakers("قال موقع تويتر إن الدواء الجديد وصل إلى مستشفى القاهرة.")).toEqual([]);
  });
});
