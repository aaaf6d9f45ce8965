import { expect, it } from "vitest";
import type { ItemBase } from "../../items/item";
import type { Mark } from "../mark";
import { withFittingOptions } from "./fitting-options";

const raw = "اجتمعت اللجنة مساء الخميس.";
const body = (name: string, kind: string): Mark => ({
  ...{ id: name, type: "organisation", start: 0, end: 5, text: name, name, paragraph: 1 },
  ...{ sentence: { start: 0, end: raw.length }, denotes: name, sort: `organisation|${kind}`, confidence: 0.9 },
});
const marks = [
  body("وزارة الصحة", "ministry"),
  body("وزارة العدل", "ministry"),
  body("هيئة الطرق", "body"),
  body("صحيفة النورس", "media"),
];
const item = (names: readonly string[]) =>
  ({
    key: names[0],
    options: names.map((text) => ({ id: text, text })),
    perOption: Object.fromEntries(names.map((name) => [name, "سبب"])),
    proof: names.slice(1).map((option) => ({ option, verdict: "unsupported", checked: [], because: "" })),
  }) as unknown as ItemBase & { options: { id: string; text: string }[]; key: string };

it("leaves out what is of another sort than the key, with its proof and its reason", () => {
  const names = ["وزارة الصحة", "وزارة العدل", "هيئة الطرق", "صحيفة النورس"];
  const left = withFittingOptions(item(names), raw, marks);
  expect(left?.options.map(({ id }) => id)).toEqual(names.slice(0, 3));
  expect(Object.keys(left?.perOption ?? {})).toEqual(names.slice(0, 3));
  expect(left?.proof).toHaveLength(2);
});

it("offers one person in two spellings once", () => {
  const person = (name: string): Mark => ({ ...body(name, ""), type: "person", sort: "person|m" });
  const names = ["سالم الدالي", "أليخندرو كورتازا", "أليخندو كورتازا", "ناصر البحري"];
  const left = withFittingOptions(item(names), raw, names.map(person));
  expect(left?.options.map(({ id }) => id)).toEqual([names[0], names[1], names[3]]);
});

it("asks nothing where too few are left", () => {
  expect(withFittingOptions(item(["وزارة الصحة", "وزارة العدل", "صحيفة النورس"]), raw, marks)).toBeUndefined();
});

it("leaves out a post that may be the one that is asked for, and one that another option says as well", () => {
  const left = (names: readonly string[]) => withFittingOptions(item(names), raw, [])?.options.map(({ id }) => id);
  expect(left(["وكيل الجامعة للبحث", "وكيل جامعة سمنود", "محافظ صور", "عميد الطلاب"])).toEqual([
    ...["وكيل الجامعة للبحث", "محافظ صور"],
    "عميد الطلاب",
  ]);
  expect(
    left(["وزير الري", "قائد القرية الجبلية", "القائد القروي للجبل", "قائد الجبل القروي", "محافظ صور"]),
  ).toHaveLength(4);
  const minister = ["وزير الري السمنودي", "وزير شؤون الري", "نائب وزير الري السمنودي", "محافظ صور", "قائد الحرس"];
  expect(left(minister)).toEqual(minister.filter((post) => post !== "وزير شؤون الري"));
  const leader = ["زعيم الرابطة", "عضو الرابطة القروية", "محافظ صور", "قائد الحرس"];
  expect(left(leader)).toEqual(leader.filter((post) => !post.startsWith("عضو")));
  const spokesman = ["المتحدث باسم الحرس", "متحدث قروي", "محافظ صور", "عميد الطلاب"];
  expect(left(spokesman)).toEqual(spokesman.filter((post) => post !== "متحدث قروي"));
  expect(left(["12 مليون طن", "14 مليون طن", "16 مليون طن"])).toHaveLength(3);
  expect(left(["وزير الري", "وزير العدل", "وزير التجارة", "محافظ صور"])).toHaveLength(4);
});
