import { describe, expect, it } from "vitest";
import { readLexicons } from "@/corpus/read-lexicons";
import { findSpans } from "../find-spans";
import { readText } from "../text/read-text";

const { lexicons } = await readLexicons("content");
const spansOf = (raw: string) => findSpans(readText(raw), lexicons);
const posts = (raw: string) =>
  spansOf(raw).flatMap((span) => (span.type === "role" ? [[span.text, span.norm.person]] : []));
const people = (raw: string) => spansOf(raw).flatMap(({ type, text }) => (type === "person" ? [text] : []));

describe("posts as far as they reach", () => {
  it.each([
    ["ودعا بابا الفاتيكان الأسرة الدولية إلى العون", [["بابا الفاتيكان", null]]],
    ["وشكر المرشح الجمهوري لانتخابات الرئاسة جون ماكين أنصاره", [["المرشح الجمهوري لانتخابات الرئاسة", "جون ماكين"]]],
    [
      "أكد عالم الجيولوجيا و المستشار، كريم بوعلام، أن الأرض تهتز",
      [
        ["عالم الجيولوجيا", "كريم بوعلام"],
        ["المستشار", "كريم بوعلام"],
      ],
    ],
    ["وقال كريم حداد رئيس إحدى الجمعيات الخيرية إن العدد كبير", [["رئيس إحدى الجمعيات الخيرية", "كريم حداد"]]],
    [
      "وقال مدير الأبحاث في مؤسسة لينكولن ستراتيجيز الاستشارية باتريك هاريس إن السوق هادئ",
      [["مدير الأبحاث في مؤسسة لينكولن ستراتيجيز الاستشارية", "باتريك هاريس"]],
    ],
    ["وعند تشابه الأسماء المدونة في السجل الكبير يسأل الموظف", []],
  ])("%s", (raw, expected) => {
    expect(posts(raw)).toEqual(expected);
  });

  it("go to the president of that country whom the text named before", () => {
    const raw =
      "قال الرئيس فلاديمير بوتين إن الخطة جاهزة. وذكرت الصحيفة أن الرئيس الروسي غادر، وأن الرئيس الأمريكي بقي.";
    expect(posts(raw)).toEqual([
      ["الرئيس", "Vladimir Putin"],
      ["الرئيس الروسي", "Vladimir Putin"],
      ["الرئيس الأمريكي", null],
    ]);
  });
});

describe("names and what is none", () => {
  it.each([
    ["هذا زعم الرئيس بوتين ونحن نشك في صحته", ["بوتين"]],
    ["أوقف رجل بإسم محمد سالم في المطار", ["محمد سالم"]],
    ["غاب فريق المدرب إرنستو فالفيردي للراحة. وعدل فالفيردي الخطة", ["إرنستو فالفيردي", "فالفيردي"]],
    ["زار الوفد قلعة صلاح الدين الأيوبي وسورها", []],
  ])("%s", (raw, expected) => {
    expect(people(raw)).toEqual(expected);
  });
});
