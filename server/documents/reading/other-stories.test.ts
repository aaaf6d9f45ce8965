import { describe, expect, it } from "vitest";
import { withoutOtherStories } from "./other-stories";

const article = [
  "بلدية سمنود تفتح سوقا جديدة للحرفيين",
  "",
  "افتتحت بلدية سمنود سوقا جديدة تضم أربعين متجرا للحرفيين على ضفة النهر، بعد عامين من أعمال البناء.",
  "وقال رئيس البلدية كريم الدالي إن السوق ستفتح أبوابها للزوار خمسة أيام في كل أسبوع من الصيف.",
  "وكانت السوق القديمة قد أغلقت بعد حريق أتى على متاجر النجارين والخزافين قبل ثلاثة أعوام كاملة.",
  "كما تعهدت البلدية بخفض إيجار المتاجر للحرفيين الشباب الذين يعملون في الخزف والنسيج والنحاس.",
];
const stories = [
  "توجت عداءة من قرطاج بالميدالية الفضية في سباق المارثون الذي جرى بين جبال الأطلس وسط ضباب كثيف",
  "كشفت شركة لصناعة الدراجات عن طراز كهربائي خفيف تعتزم بيعه لطلاب الجامعات بأقساط ميسرة.",
];
const kept = (...tail: string[]) => withoutOtherStories([...article, ...tail]).slice(article.length);

describe("withoutOtherStories", () => {
  it("leaves out the beginnings of other stories at the end", () => {
    expect(kept(...stories)).toEqual([]);
    expect(kept(...stories, "", stories[0] ?? "")).toEqual([]);
  });

  it.each([
    ["one paragraph alone", [stories[0] ?? ""]],
    ["what goes on", [stories[0] ?? "", `و${stories[1]}`]],
    [
      "what tells of the article's own matter",
      [
        "تضم سوق الحرفيين في سمنود ورشا للنجارين والخزافين تعلم الزوار صناعة النحاس والنسيج بإيجار رمزي.",
        stories[1] ?? "",
      ],
    ],
    ["short lines", ["توجت عداءة من قرطاج", "كشفت شركة عن طراز"]],
    ["points of a list", stories.map((story) => `• ${story}`)],
  ])("keeps %s", (_, tail) => {
    expect(kept(...tail)).toEqual(tail);
  });

  it("keeps all of an article whose paragraphs do not go on from one another", () => {
    const lines = article.map((line) => line.replace(/^(?:و|كما )/u, ""));
    expect(withoutOtherStories([...lines, ...stories])).toEqual([...lines, ...stories]);
  });
});
