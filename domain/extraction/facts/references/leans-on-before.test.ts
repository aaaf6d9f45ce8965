import { describe, expect, it } from "vitest";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { extractDocument } from "../../extract-document";
import { thresholds } from "../candidate-fact";

const factsOf = (raw: string, published?: string) =>
  extractDocument(raw, { id: "d", lexicons, ...(published ? { published } : {}) }).facts;
const minister = "قال وزير الصحة المصري خالد العلي إن";
const isSaid = (raw: string, published?: string): boolean =>
  factsOf(raw, published).some(
    ({ property, ruleConfidence }) => property === "said" && ruleConfidence >= thresholds.automatic,
  );

describe("what somebody said", () => {
  it.each([
    ["لقاح الحصبة وصل إلى تونس.", "هذا اللقاح وصل إلى تونس."],
    ["قرار مجلس الأمن وصل إلى تونس.", "الوفد وصل إلى تونس."],
    ["شركة النيل باعت أرضها، وإن الشركة تستعد لدخول تونس.", "فرنسا دعت الشركة لدخول تونس."],
    ["مصر سترسل أطباءها إلى تونس.", "نقلها إلى تونس يبدو صعبا."],
    ["السودان وتونس رحبا، وإن البلدين سيوقعان اتفاقا.", "تونس والبلدين سيوقعان اتفاقا."],
    ["أطباء القاهرة والأطباء الآخرين يعملون في تونس.", "آخرين وصلوا إلى تونس."],
    ["وزارة الثقافة تعرض لوحات مصر الكبرى.", "العرض شمل لوحات مصر الكبرى."],
    ["الهجوم على القاهرة أوقع قتلى.", "الهجوم أوقع قتلى في القاهرة."],
    ["بلاده سترسل الدواء إلى تونس.", "قدرتها على العمل في تونس كبيرة."],
  ])("is trusted where its words tell of whom and what: %s, not %s", (told, open) => {
    expect(isSaid(`${minister} ${told}`)).toBe(true);
    expect(isSaid(`${minister} ${open}`)).toBe(false);
  });

  it("is trusted where a name, a figure or a date tells of what it is", () => {
    expect(isSaid(`${minister} لقاح الحصبة وصل إلى تونس.`)).toBe(true);
    expect(isSaid(`${minister} الوقاية خير من العلاج دائما.`)).toBe(false);
  });

  it("holds on the day of publication where it counts from today", () => {
    const raw = `${minister} لقاح الحصبة سيصل إلى تونس غدا.`;
    const [said] = factsOf(raw, "2022-03-23").filter(({ property }) => property === "said");
    expect(said?.scope).toEqual({ asOf: "2022-03-23" });
    expect(isSaid(raw, "2022-03-23")).toBe(true);
    expect(isSaid(raw)).toBe(false);
  });

  it.each([
    ["قال سكان إن لقاح الحصبة وصل إلى تونس.", "قال طبيب آخر إن لقاح الحصبة وصل إلى تونس."],
    ["قالت وزارة الصحة المصرية إن لقاح الحصبة وصل إلى تونس.", "قالت وزارة الصحة إن لقاح الحصبة وصل إلى تونس."],
    ["قال الطبيب خالد العلي إن لقاح الحصبة وصل إلى تونس.", "قال الطبيب المصري إن لقاح الحصبة وصل إلى تونس."],
  ])("is trusted of whom a reader knows: %s, not %s", (told, open) => {
    expect(isSaid(told)).toBe(true);
    expect(isSaid(open)).toBe(false);
  });
});

describe("posts", () => {
  it.each([
    ["وصل وزير الخارجية التونسي خالد العلي.", "وصل وزير الخارجية خالد العلي."],
    ["وصل خالد العلي، مدير معهد باستور.", "وصل خالد العلي، مدير معهد الآداب واللغات وعلوم التربية."],
    ["وصل قائد شرطة حلب خالد العلي.", "وصل قائد الشرطة المحلية خالد العلي."],
    ["وصل رئيس مجلس النواب العراقي خالد العلي.", "بعد وفاة رئيس مجلس النواب العراقي خالد العلي."],
  ])("are trusted whole, of whom they are, of the living: %s, not %s", (told, open) => {
    const isTrusted = (raw: string) =>
      factsOf(raw).some(
        ({ property, ruleConfidence }) => property === "office" && ruleConfidence >= thresholds.automatic,
      );
    expect(isTrusted(told)).toBe(true);
    expect(isTrusted(open)).toBe(false);
  });
});
