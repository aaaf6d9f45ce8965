import { expect, it } from "vitest";
import { lexiconsJson } from "@/generated/lexicons";
import { extractDocument } from "../../extraction/extract-document";
import { type Lexicons, noLexicons } from "../../extraction/lexicons";
import { readText } from "../../extraction/text/read-text";
import type { CitedDocument } from "../asking/cited-document";
import { documentMarks } from "../mark";
import { proseSentences } from "../mending/prose-sentences";
import { leaningIn } from "./leaning-in";

const lexicons: Lexicons = { ...noLexicons, ...(lexiconsJson as Lexicons) };
const published = "2024-05-14";

const leansOn = (line: string): string | undefined => {
  const raw = `هاتف جديد\n\nعرضت الشركة أمس هاتفين جديدين في قاعة كبيرة.\n${line}\n`;
  const document = { source: "own:x", publisher: "وكالة المثال", published, raw, title: "هاتف" } as CitedDocument;
  const marks = documentMarks(readText(raw, published), extractDocument(raw, { id: "own:x", published, lexicons }));
  const sentence = proseSentences(document).at(-1);
  const leaning = sentence && leaningIn({ document, marks }, sentence);
  return leaning && `${leaning.reason} ${leaning.word.folded}`;
};

it.each([
  ["a make in Latin letters that its pronoun means", "يتميز هاتف ZQ بطرحه ألوانا كثيرة للشباب في الأسواق."],
  ["a term between marks", 'مفهوم "المصلحة المشتركة" من أقدم المفاهيم في كتب الجغرافيا الحديثة.'],
  ["who acts at a noun", "وهنا فكرة واحدة تجمع بين الخصوم القدامى وبين الجيران الجدد في القوانين المعاصرة."],
  ["who says it between marks", 'وأشارت "أخبار الساحل" إلى أن العرض استمر ثلاث ساعات بحضور مئات الشبان.'],
  ["the latter of two makes", "يكمن الفارق بين هاتف ZQ وهاتف ZT في الشاشة إذ يأتي الأخير بشاشة أوضح."],
])("does not ask to name %s", (_, line) => {
  expect(leansOn(line)).toBeUndefined();
});

it("asks to name what only the text before tells", () => {
  expect(leansOn("وأضاف أن العرض استمر ثلاث ساعات في القاعة.")).toMatch(/^teller/u);
});
