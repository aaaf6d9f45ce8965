import { describe, expect, it } from "vitest";
import { withoutFurniture } from "./without-furniture";

const headline = "بلدية سمنود تفتح سوقا جديدة للحرفيين";
const first = "افتتحت بلدية سمنود يوم الأحد سوقا جديدة تضم أربعين متجرا للحرفيين.";
const second = "وقال رئيس البلدية كريم الدالي إن السوق ستفتح أبوابها خمسة أيام في الأسبوع.";

describe("withoutFurniture", () => {
  it.each([
    ["buttons", "شارك\nنسخ الرابط\nطباعة"],
    ["lines without a letter of Arabic", "Getty Images\n* * *\n2\n🔴"],
    ["captions and whose picture it is", "صدر الصورة، Getty Images\nالتعليق على الصورة، متاجر في يوم الافتتاح"],
    ["when the page was put up", "نُشرت في: 19/06/2018 - 10:25\nآخر تحديث: 19/06/2018"],
    ["who sent it", "المصدر: وكالات"],
    [
      "what the site asks of readers",
      "تابعونا على فيسبوك\nيمكنكم استلام إشعارات بأهم الأخبار\nجميع الحقوق محفوظة © 2018",
    ],
    ["an article to read as well", "اقرأ أيضًا: مصنع للزجاج يعود إلى العمل"],
    ["headlines of other articles", "إقرأ المزيد\n\nمصنع للزجاج يعود إلى العمل\nهل تعود الصناعة إلى المدينة؟"],
    ["hashtags and addresses alone", "#سمنود #حرف @market https://t.co/a1\nhttps://news.example/1"],
  ])("leaves out %s", (_, furniture) => {
    const { text, leftCount } = withoutFurniture(`${headline}\n${first}\n${furniture}\n${second}\n${furniture}`);
    expect(text.split("\n").filter(Boolean)).toEqual([headline, first, second]);
    expect(leftCount).toBe(furniture.split("\n").filter(Boolean).length * 2);
  });

  it.each([
    ["a sentence that begins like a button", "شارك في الافتتاح مئتا ضيف من المحافظات المجاورة."],
    ["one that begins like a day of publication", "نشرت في القاهرة صحيفتان تقريرا عن السوق."],
    ["a heading", "سوق على ضفة النهر"],
    ["one that names a source", "المصدر الأول للدخل في المدينة هو صناعة الفخار."],
    ["a long paragraph, whatever it begins with", `اقرأ أيضا: ${`${first} `.repeat(6).trim()}`],
    ["a score and an amount", "2-1 للأهلي، و300 جنيه"],
  ])("keeps %s", (_, line) => {
    const text = `${headline}\n\n${first}\n${line}\n${second}`;
    expect(withoutFurniture(text)).toEqual({ text, leftCount: 0 });
  });

  it("keeps what follows other headlines as soon as it is a sentence", () => {
    const { text } = withoutFurniture(
      `${headline}\nاقرأ أيضا\nمصنع للزجاج يعود إلى العمل\n${first}\nسوق على النهر\n${second}`,
    );
    expect(text).toBe(`${headline}\n${first}\nسوق على النهر\n${second}`);
  });

  it("takes little pictures and addresses out of a sentence, and reads a hashtag as words", () => {
    const told =
      "افتتحت 👩🏽‍🎨 بلدية #سمنود_الجديدة سوقا (https://news.example/a?b=1) للحرفيين 🎉🎉. للمراسلة: a.b@news.example";
    expect(withoutFurniture(told).text).toBe("افتتحت بلدية سمنود الجديدة سوقا للحرفيين. للمراسلة:");
  });

  it("takes whose a picture is out from between two sentences", () => {
    const told = "فتحت السوق. تصوير كريم الدالي ـ وزاد سامي: السوق لنا. تصوير الأسواق ممنوع - كما قال.";
    expect(withoutFurniture(told).text).toBe("فتحت السوق. وزاد سامي: السوق لنا. تصوير الأسواق ممنوع - كما قال.");
  });

  it("puts stops behind their word, and takes a figure alone out of its marks of quotation", () => {
    const told = 'افتتحت البلدية "40" متجرا ,وأغلقت سوقا ، ثم "شارع 9" . وقال (كريم) : "السوق لنا" .';
    expect(withoutFurniture(told).text).toBe(
      'افتتحت البلدية 40 متجرا, وأغلقت سوقا، ثم "شارع 9". وقال (كريم): "السوق لنا".',
    );
  });

  it("goes through what nobody writes in a time that grows with its length", () => {
    for (const part of [" ", ".", "https://", "a@b.", "#", "👍", "شارك\n", "_"])
      expect(withoutFurniture(part.repeat(100_000)).text.length).toBeLessThan(900_000);
  });
});
