import { expect, it } from "vitest";
import { isWholePost } from "./whole-post";

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
])("takes no post that is cut or leans on somebody: «%s»", (post) => {
  expect(isWholePost(post)).toBe(false);
});
