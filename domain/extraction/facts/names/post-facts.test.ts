import { describe, expect, it } from "vitest";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { extractDocument } from "../../extract-document";
import { thresholds } from "../candidate-fact";

const sorts = new Set(["office", "rank", "title", "occupation"]);
const posts = (raw: string) =>
  extractDocument(raw, { id: "d", lexicons, published: "2022-03-23" }).facts.filter(({ property }) =>
    sorts.has(property),
  );
const told = (raw: string): string[] =>
  posts(raw).map(({ property, value }) => `${property}: ${value.type === "entity" ? value.name : ""}`);
const trusted = (raw: string): boolean =>
  posts(raw).some(({ ruleConfidence }) => ruleConfidence >= thresholds.automatic);

describe("posts of people", () => {
  it.each([
    ["قال وزير الصحة المصري خالد العلي إن الدواء وصل.", "office: وزير الصحة المصري"],
    ["وصل وزير العدل الفلسطيني المستشار خالد العلي.", "office: وزير العدل الفلسطيني"],
    ["قال الفريق أول خالد العلي إن الجنود وصلوا.", "rank: الفريق أول"],
    ["قال الدكتور خالد العلي إن الدواء وصل.", "title: الدكتور"],
    ["قال لاعب الوسط التونسي خالد العلي إن الفريق جاهز.", "occupation: لاعب الوسط التونسي"],
  ])("are told by what they are: %s", (raw, post) => {
    expect(told(raw)).toContain(post);
  });

  it("are none in the name of a park", () => {
    expect(told("تقام الفعاليات في حديقة الملك فهد غدا.")).toEqual([]);
    expect(told("زار الملك فهد بن خالد المدينة.")).toContain("title: الملك");
  });

  it("hold the deputy's word", () => {
    const deputy = "نقل خالد العلي نائب المتحدث باسم الحكومة الألمانية الخبر.";
    expect(told(deputy)).toEqual(["office: نائب المتحدث باسم الحكومة الألمانية"]);
  });

  it.each([
    ["وصل رئيس نادي الزمالك خالد العلي.", "وصل رئيس النادي خالد العلي."],
    ["وصل مدير مرصد القاهرة خالد العلي.", "وصل مدير المرصد خالد العلي."],
    ["وصل وزير الخارجية التركي خالد العلي.", "وصل وزير خارجيته خالد العلي."],
    ["وصل سكرتير الجمعية الطبية خالد العلي.", "وصل السكرتير الخاص لرئيس الجمعية الطبية خالد العلي سامي نور."],
    ["وصل وزير الخارجية التركي خالد العلي.", "كان وزير الخارجية التركي خالد العلي حينها في السفر."],
    ["وصل وزير الخارجية التركي خالد العلي.", "وصل وزير الخارجية التركي خالد العلي المبعد عن منصبه."],
    ["وصل وزير الخارجية التركي خالد العلي.", "قررت الحكومة إعفاء وزير الخارجية التركي خالد العلي."],
    ["وصل وزير الخارجية التركي خالد العلي.", "استقال وزير الخارجية التركي خالد العلي، من منصبه."],
    [
      "وصل رئيس الوزراء العراقي خالد العلي.",
      "وصل رئيس الوزراء العراقي خالد العلي. وكان رئيس الوزراء السابق خالد العلي غادر.",
    ],
  ])("are trusted where whose and when is told: %s, not %s", (settled, open) => {
    expect(trusted(settled)).toBe(true);
    expect(posts(open).some(({ ruleConfidence, scope }) => ruleConfidence >= thresholds.automatic && scope.asOf)).toBe(
      false,
    );
  });

  it("are trusted across a rank, and of the past where the text says so", () => {
    const across = "قال رئيس الأركان العامة للجيش اليمني اللواء خالد العلي إن الجنود وصلوا.";
    expect(posts(across).find(({ property }) => property === "office")?.ruleConfidence).toBeGreaterThanOrEqual(0.9);
    const [past] = posts("قال وزير الصحة المصري السابق خالد العلي إن الدواء وصل.");
    expect(past?.ruleConfidence).toBeGreaterThanOrEqual(0.9);
    expect(past?.scope).toEqual({});
  });

  it.each([
    ["وصل رئيس بلدية حلب خالد بن سامي أمس.", "وصل رئيس بلدية حلب خالد بن سامي المدخل، من الرياض."],
    ["قال وزير الصحة المصري خالد العلي إن الدواء وصل.", "قال عضو بحزب المخلوع خالد العلي إن الدواء وصل."],
    ["وصل الأمين العام للأمم المتحدة خالد العلي.", "وصل مبعوث الأمين العام للأمم المتحدة إلى ليبيا خالد العلي."],
    ["زار خالد العلي، الناطق الرسمي باسم وزارة الدفاع، حلب.", "زار خالد العلي، الناطق الرسمي باسم قوات بارق، حلب."],
    ["وصل وزير الدفاع العراقي خالد العلي.", "وصل وزير الدفاع العراقي خالد العلي إلى المدينة عام 1990."],
    ["وصل وزير الدفاع العراقي خالد العلي.", "وصل وزير الدفاع العراقي خالد العلي، الذي قتل في غارة."],
    ["وصل وزير الدفاع العراقي خالد العلي.", "وصل وزير الدفاع العراقي خالد العلي. وكان خالد العلي رحمه الله قد سافر."],
    ["قال أمين الطائف أشرف العلي إن العمل بدأ.", "قال سامي إن أمين الطائف أشرف على العمل."],
    ["وصل وزير الخارجية التركي خالد العلي.", "وصل مدير مكتب معالي وزير الخارجية التركي خالد العلي."],
    ["وصل مفوض الاتحاد الأوروبي خالد العلي.", "وصل الوزير مفوض بوزارة الخارجية التركية خالد العلي."],
    ["وصل مدير بنك مصر خالد العلي.", "وصل المدير المالي خالد العلي."],
    ["استهل سامي العلي، مدير المتحف المصري، الحفل.", "استهل سامي العلي مدير المتحف المصري الفعالية بكلمة."],
    ["اختير الملك خالد بن سامي العلي.", "نقل تمثال الملك توت عنخ آمون هدية المدينة."],
    ["تعهد الرئيس التونسي خالد سامي العلي أمس.", "بدوره وعد الوزير المصري سامي دالري بسحق كل الفصائل."],
    ["قال قائد الجيش اليمني خالد العلي إن الجنود وصلوا.", "قال قائد العمليات خالد العلي إن الجنود وصلوا."],
    ["وصل خالد العلي، مدير بنك مصر، أمس.", "شيع الأهالي أمير عبد الحسن العلي، مدير بنك مصر، أمس."],
    ["وصل خالد العلي، مدير بنك مصر، أمس.", "تم تشييع خالد العلي، مدير بنك مصر، أمس."],
    ["زار خالد العلي، قائد شرطة حلب، المدينة.", "زار خالد العلي، أحد قادة شرطة حلب، المدينة."],
    ["زار خالد العلي، قائد شرطة حلب، المدينة.", "كان بين القتلى خالد العلي قائد شرطة حلب."],
    ["زار الشيخ خالد العلي حلب.", "زار الشيخ الكويتي خالد العلي حلب."],
    ["زار خالد العلي، القيادي في حزب الله، حلب.", "زار خالد العلي، القيادي البارز، حلب."],
  ])("are trusted where they are the holder's own, and whole: %s, not %s", (settled, open) => {
    expect(trusted(settled)).toBe(true);
    expect(trusted(open)).toBe(false);
  });

  it("are told of the fullest name that the text has, but for a king", () => {
    const holders = (raw: string) => posts(raw).map(({ subject }) => subject.text);
    const prince = "عبد العزيز بن سامي العلي";
    expect(holders(`وصل الأمير ${prince}. وقال الأمير عبد العزيز إن العمل بدأ.`)).toEqual([prince, prince]);
    expect(holders("وصل الملك فهد بن عبد العزيز. وقال الملك فهد إن العمل بدأ.")).toContain("فهد");
  });

  it("are trusted whatever years their holder speaks of, and ranks as what they are", () => {
    expect(trusted("قال وزير الصحة المصري خالد العلي: «بنينا المستشفى الكبير في عام 2010 وافتتحناه».")).toBe(true);
    const [, rank] = posts("قال المتحدث باسم الجيش المصري، اللواء خالد العلي، إن الجنود وصلوا.");
    expect(rank).toMatchObject({ property: "rank", ruleConfidence: 0.92 });
  });

  it("are trusted before «who» and a verb, which no name of two words goes on with", () => {
    for (const rest of ["الذي زار حلب", "يفتتح المعرض"])
      expect(trusted(`وقال وزير الصحة المصري سالم برهومي ${rest} أمس إن اللقاح وصل.`)).toBe(true);
    expect(trusted("واستقبل وزير الصحة المصري سالم برهومي كي، في مكتبه.")).toBe(false);
  });

  it("are told whatever courtesy stands before the name, which is none itself", () => {
    expect(told("وصل وزير الصحة المصري الأخ خالد العلي.")).toEqual(["office: وزير الصحة المصري"]);
    expect(told("وصل الأستاذ الدكتور خالد العلي.")).toEqual(["title: الأستاذ الدكتور"]);
  });

  it("are left open in a list that one word makes past", () => {
    expect(trusted("زار خالد العلي، مدير بنك مصر، حلب.")).toBe(true);
    const [first] = posts("زار خالد العلي، مدير بنك مصر، ورئيس جامعة حلب الأسبق، المدينة.");
    expect(first?.confidence).toBeLessThan(thresholds.automatic);
  });

  it("are titles and ranks where they are no office", () => {
    expect(told("وصل صاحب السمو الملكي الأمير خالد العلي.")).toContain("title: صاحب السمو الملكي");
    expect(told("وصل ضابط صف خالد العلي.")).toEqual(["rank: ضابط صف"]);
  });
});
