import { describe, expect, it } from "vitest";
import { toldWhole } from "@/corpus/testing/told-whole";

const said = ["said"];
const minister = "قال وزير الصحة المصري خالد العلي";

describe("a saying of which one thing leaves a doubt", () => {
  it.each([
    [
      "as a matter that somebody points to",
      `أشار وزير الصحة المصري خالد العلي إلى وجود خلافات حول لقاح تونس.`,
      `أشار وزير الصحة المصري خالد العلي إلى مناطق حول مدن مثل تونس.`,
    ],
    [
      "in long words on anybody",
      `${minister}: «من يريدون خسارة وزن أجسامهم يحتاجون كل ليلة إلى نوم طويل وغذاء جيد».`,
      `${minister}: «نحتاج نوما طويلا جدا».`,
    ],
    [
      "in long words that are of no two",
      `${minister}: «من يريدون خسارة وزن أجسامهم يحتاجون كل ليلة إلى نوم طويل وغذاء جيد».`,
      `${minister}: «ليس لدي شك كبير في أن العلاقات عميقة وقديمة وتشمل أطباء وممرضين كثيرين».`,
    ],
    [
      "with a noun far behind the name that tells which",
      `${minister} إن مصر ستشتري من تونس لقاحات كثيرة لتمويل مراكز بعيدة تخدم القطاع.`,
      `${minister} إن القطاع سيشتري من تونس لقاحات كثيرة لتمويل مراكز بعيدة.`,
    ],
    [
      "to its end",
      `${minister} إن مصر ستشتري من تونس لقاحات كثيرة لتمويل مراكز بعيدة تخدم القطاع.`,
      `${minister} إن مصر ستشتري من تونس لقاحات كثيرة لتمويل مراكز بعيدة عن القطاع بينما يعاني غيرها.`,
    ],
    [
      "but «the matter»",
      `${minister} إن مصر ستشتري من تونس لقاحات كثيرة لتمويل مراكز بعيدة تخدم القطاع.`,
      `${minister} إن مصر ستشتري من تونس لقاحات كثيرة لتمويل مراكز بعيدة تعرف الأمر.`,
    ],
    [
      "but a deal",
      `${minister} إن مصر ستشتري من تونس لقاحات كثيرة لتمويل مراكز بعيدة تخدم القطاع.`,
      `${minister} إن مصر ستشتري من تونس لقاحات كثيرة لتمويل مراكز بعيدة تخدم الاتفاق.`,
    ],
    [
      "behind a colon alone, to the end",
      `${minister}: أولويتنا شراء لقاح تونس ونؤكد التزامنا أمام مدن مصر.`,
      `${minister}: أولويتنا شراء هذا اللقاح ونؤكد التزامنا أمامهم.`,
    ],
    [
      "of nobody behind «that it»",
      `${minister} إنه «تم شراء لقاح الحصبة من تونس قبل المدارس».`,
      `${minister} إنه «يبيع لقاح الحصبة في مصر من أجل المال وحده».`,
    ],
    [
      "without a verb, to what is said with it",
      `${minister} إن مصر هي الدولة الأولى في لقاح الحصبة، مؤكدا أن تونس ستتبعها.`,
      `${minister} إن أوامر وزارة الصحة في مصر، تؤكد أهمية لقاح تونس.`,
    ],
  ])("is told whole %s", (_, whole, open) => {
    expect(toldWhole(whole, said)).not.toEqual([]);
    expect(toldWhole(open, said)).toEqual([]);
  });

  it("is of whom the pronoun means by the verb, where a name tells no gender", () => {
    expect(toldWhole("أعلن كامبولا درينتو أنه سيشتري لقاح الحصبة من مصر.", said)).toHaveLength(1);
    expect(toldWhole("أعلن كامبولا درينتو أنها ستشتري لقاح الحصبة من مصر.", said)).toEqual([]);
  });

  it("is by one man where the text has his name with and without his father's", () => {
    const told = "وقال الحداد إن لقاح الحصبة وصل إلى تونس.";
    expect(toldWhole(`سافر سامي خالد الحداد إلى حلب. وعاد سامي الحداد. ${told}`, said)).toHaveLength(1);
    expect(toldWhole(`سافر سامي الحداد إلى حلب. وعاد خالد الحداد. ${told}`, said)).toEqual([]);
  });
});
