import { describe, expect, it } from "vitest";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { extractDocument } from "../extract-document";
import { thresholds } from "./candidate-fact";

const published = "2022-03-23";
const factsOf = (raw: string) => extractDocument(raw, { id: "d", lexicons, published }).facts;
const sure = (raw: string, ...properties: string[]) =>
  factsOf(raw).filter(
    ({ property, ruleConfidence }) => properties.includes(property) && ruleConfidence >= thresholds.automatic,
  );
const numbers = ["count", "member-count", "change", "share", "axis-count"];

describe("what is left to a reader", () => {
  it("is whatever is told of a name that was read too short or too long", () => {
    const said = "مدير مستشفى القاهرة إن لقاح الحصبة وصل إلى تونس.";
    expect(sure(`قال عمر العلي ${said}`, "said")).toHaveLength(1);
    expect(sure(`قال أبو عمر العلي ${said}`, "said").map(({ subject }) => subject.text)).not.toContain("عمر العلي");
    const other = "زار سامي البناوي، مدير مستشفى القاهرة، تونس.\nطالب البناوي بفتح الطريق.";
    expect(
      sure(`${other}\nوأوضح البناوي أن لقاح الحصبة وصل إلى تونس.`, "said").map(({ subject }) => subject.text),
    ).not.toContain("طالب البناوي");
  });

  it("is an aim, and what is to come by a year", () => {
    expect(sure("افتتحت بلدية القاهرة 30 مدرسة في المدينة.", ...numbers)).not.toEqual([]);
    expect(sure("تستهدف مصر زيادة عدد السياح إلى 30 مليون سائح بحلول 2028.", "struck", ...numbers)).toEqual([]);
  });

  it("is what a body warned of, and a saying that turns", () => {
    const words = "الحملة الصحية بدأت في قرى مصر البعيدة قبل المدن";
    expect(sure(`قالت وزارة الصحة المصرية: «${words}».`, "said")).toHaveLength(1);
    expect(sure(`يتوعد القادة بأن تكون «${words}»، ولذلك حذرت وزارة الصحة المصرية من السفر.`, "said")).toEqual([]);
    expect(
      sure(`قالت وزارة الصحة المصرية إن لقاح الحصبة لم يصل إلى تونس، بل وصل إلى ليبيا.`, "said").every(
        ({ value }) => value.type === "claim" && value.text.includes("ليبيا"),
      ),
    ).toBe(true);
  });

  it("is a post with one mark of a pair, and a day that a match has", () => {
    expect(sure("وصل وزير الصحة المصري خالد العلي.", "office")).toHaveLength(1);
    expect(sure('شكا من وزير الصحة المصري "الغائب خالد العلي".', "office")).toEqual([]);
    const days = (when: string) => sure(`قال خالد العلي مدير نادي القاهرة ${when} الثلاثاء إن الفريق جاهز.`, "date");
    expect(days("عشية مباراة")).toEqual([]);
  });

  it("is what a reporter says between the marks, and a noun that tells of somebody outside them", () => {
    const words = "الحملة الصحية بدأت في قرى مصر البعيدة قبل المدن";
    expect(sure(`قالت وزارة الصحة المصرية: «${words}، مشيرة إلى أن العمل بدأ في حلب».`, "said")).toEqual([]);
    expect(sure("قال وزير الصحة المصري خالد العلي إنه «سامي البناوي التابع لفريق تونس».", "said")).toEqual([]);
  });

  it("is a deed that a preposition makes a noun, and one that nobody did to a country", () => {
    expect(factsOf("توقف العمل بعد فشل حماس في تسليم أوراق الاتفاق.").map(({ property }) => property)).not.toContain(
      "deed",
    );
    expect(factsOf("ولد خالد العلي في حلب وغادر العراق في عام 1978.").map(({ subject }) => subject.text)).not.toContain(
      "العراق",
    );
  });

  it("is an age of years before", () => {
    expect(sure("اعتقلت الشرطة خالد العلي (21 عاما) في القاهرة.", "age")).toHaveLength(1);
    expect(sure("في عام 1927 اعتقلت الشرطة خالد العلي (21 عاما) في القاهرة.", "age")).toEqual([]);
  });

  it("is an event whose words leave out what was done, or which it was", () => {
    expect(sure("بدأ الرئيس المصري سامي العلي زيارة إلى تونس في 3 مايو 2021.", "date")).toHaveLength(1);
    expect(sure("بدأ الرئيس المصري سامي العلي، في 3 مايو 2021، في تونس، زيارة رسمية.", "date")).toEqual([]);
    expect(sure("قال محامون إن مقتل مدنيين في سوريا عام 2019 ليس جريمة حرب.", "date")).toEqual([]);
  });
});

describe("what a candidate is told as", () => {
  it("a fall is a change, and no share", () => {
    const raw = "تراجعت أسهم بنك مصر بنسبة 3 في المئة.";
    expect(factsOf(raw).map(({ property }) => property)).toContain("change");
    expect(factsOf(raw).map(({ property }) => property)).not.toContain("share");
  });

  it("a deed of yesterday holds on the day of publication", () => {
    const [deed] = sure("افتتحت تونس أمس معرض الكتاب في العاصمة.", "deed");
    expect(deed?.scope).toEqual({ asOf: published });
  });

  it("a coalition has the full name that the text gives it", () => {
    const raw = "شكلت تونس التحالف الدولي ضد الحصبة.\nويتكون التحالف من 69 دولة.";
    expect(
      factsOf(raw)
        .filter(({ property }) => property === "member-count")
        .map(({ subject }) => subject.text),
    ).toEqual(["التحالف الدولي"]);
  });
});
