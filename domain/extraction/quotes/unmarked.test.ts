import { describe, expect, it } from "vitest";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { findSpans } from "../find-spans";
import { readText } from "../text/read-text";

const quotes = (raw: string) =>
  findSpans(readText(raw), lexicons).flatMap((span) =>
    span.type === "quote" ? [raw.slice(span.start, span.end)] : [],
  );

describe("words that somebody says", () => {
  it.each([
    [
      "go on without marks as long as they say «we» or «it is»",
      ["الملعب هنا يساعد الفريق كثيرا. إنه ملعب رائع جدا. الجمهور قريب. ولدينا هنا ذكريات جميلة"],
      "وقال كمال درويش: الملعب هنا يساعد الفريق كثيرا. إنه ملعب رائع جدا. الجمهور قريب. ولدينا هنا ذكريات جميلة. وكان الفريق وصل أمس إلى المدينة.",
    ],
    [
      "end where the text tells on, or names somebody",
      ["الملعب هنا يساعد الفريق كثيرا"],
      "وقال كمال درويش: الملعب هنا يساعد الفريق كثيرا. وكان الفريق وصل أمس. وسجل سليم حداد هدفين لنا.",
    ],
    [
      "may begin with «indeed we» behind a colon",
      ["إننا نعمل منذ سنوات على فتح هذا الطريق القديم"],
      "وأضاف كمال درويش: إننا نعمل منذ سنوات على فتح هذا الطريق القديم.",
    ],
    [
      "are told where nothing in them says «we»",
      [],
      "وقالت البلدية: إن الطريق الجديد يفتح أمام الحافلات في الأسبوع المقبل.",
    ],
    [
      "are as few as one, where they are put so",
      ["الصمت"],
      "وقال كمال درويش إنه اختار في النهاية «الصمت» على حد تعبيره.",
    ],
    ["are two behind «it is»", ["خطوة ضخمة"], "وتحدث كمال درويش عن الجسر، مؤكدا أن هذه البداية هي «خطوة ضخمة»."],
    [
      "stand in a headline behind whom they were said to",
      ["سنبني جسرا جديدا فوق النهر"],
      "كمال درويش لقناة المدينة: سنبني جسرا جديدا فوق النهر\n\nتحدث كمال درويش أمس عن خطط البلدية.\n\nوحضر الناس اللقاء.",
    ],
  ])("%s", (_, expected, raw) => expect(quotes(raw)).toEqual(expected));
});
