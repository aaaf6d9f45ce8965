import { expect, it } from "vitest";
import { mayBeOne } from "./may-be-one";

const person = (name: string) => ({ type: "person" as const, sort: "person|m", name });
const force = (name: string, kind = "military") => ({
  type: "organisation" as const,
  sort: `organisation|${kind}`,
  name,
});

it("takes two spellings of one person for one, and two of a family", () => {
  expect(mayBeOne(person("سيرغي بافلوف"), person("سيرجي بافلوف"))).toBe(true);
  expect(mayBeOne(person("سالم المثال"), person("ناصر المثال"))).toBe(true);
  expect(mayBeOne(person("سالم المثال"), person("ناصر النموذج"))).toBe(false);
});

it("takes the forces of a country for what any corps of it is a part of", () => {
  expect(mayBeOne(force("القوات العراقية"), force("الشرطة الاتحادية", "police"))).toBe(true);
  expect(mayBeOne(force("الجيش العراقي"), force("البحرية العراقية"))).toBe(true);
  expect(mayBeOne(force("الجيش العراقي"), force("الجيش التركي"))).toBe(false);
});
