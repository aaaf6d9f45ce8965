import { expect, it } from "vitest";
import { isPostCut, isWholePost } from "./whole-post";

it.each([
  "وزير الخارجية السابق",
  "المتحدث باسم مكتب المثال",
  "مدير عام الشركة الوطنية",
  "المسؤولة عن الصفحات الثقافية",
])("takes the post «%s»", (post) => {
  expect(isWholePost(post)).toBe(true);
});

it.each([
  "الوزير",
  "وزير خارجيته السابق",
  "الناطقة باسمها",
  "المتحدث باسم مكتب",
  "المسؤولة في الحزب",
  "المسؤولة عن الصفحات",
  "متحدث باسم السناتور",
  "المتحدثة باسم الوزير",
])("takes no post that is cut or leans on somebody: «%s»", (post) => {
  expect(isWholePost(post)).toBe(false);
});

it.each([
  ["بحضور الخزاف الرئيس للمعرض كريم الدالي", "الرئيس للمعرض", true],
  ["بحضور الخزاف، الرئيس للمعرض كريم الدالي", "الرئيس للمعرض", false],
  ["بحضور الدكتور المدير العام للمعرض كريم الدالي", "المدير العام للمعرض", false],
  ["بحضور مدير المعرض المدير السابق للسوق كريم الدالي", "المدير السابق للسوق", true],
  ["بحضور نائب رئيس المعرض كريم الدالي", "رئيس المعرض", false],
])("tells in «%s» whether «%s» is the end of a longer post: %s", (raw, post, isCut) => {
  expect(isPostCut(raw, raw.indexOf(post), post)).toBe(isCut);
});
