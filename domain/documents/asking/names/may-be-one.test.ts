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

it("takes one body for one that two of its adjectives tell, and a ministry with its word and without", () => {
  const body = (name: string) => force(name, "body");
  expect(mayBeOne(body("الهيئة العليا للطرق"), body("الهيئة المستقلة للطرق"))).toBe(true);
  expect(mayBeOne(body("الهيئة العليا للطرق"), body("الهيئة العليا للمياه"))).toBe(false);
  expect(mayBeOne(body("البرلمان البيروفي"), body("مجلس النواب البيروفي"))).toBe(true);
  expect(mayBeOne(body("البرلمان البيروفي"), body("مجلس النواب الياباني"))).toBe(false);
  expect(mayBeOne(body("الكونغرس"), body("مجلس الشيوخ البيروفي"))).toBe(true);
  expect(mayBeOne(force("وزارة الخارجية", "ministry"), force("الخارجية التركية", "ministry"))).toBe(true);
});

it("takes for one what a typed answer would pass for: a space more is no other name", () => {
  const school = (name: string) => force(name, "body");
  expect(mayBeOne(school("جامعة الأمير عبدالقادر"), school("جامعة الأمير عبد القادر"))).toBe(true);
  expect(mayBeOne(school("جامعة الأمير عبدالقادر"), school("جامعة الأمير عبد الحليم"))).toBe(false);
});

it("takes a union and its council for one, and a strip with its towns", () => {
  const body = (name: string) => force(name, "body");
  expect(mayBeOne(body("الاتحاد الأوروبي"), body("المجلس الأوروبي"))).toBe(true);
  expect(mayBeOne(body("الاتحاد الأوروبي"), body("المجلس البلدي"))).toBe(false);
  const place = (name: string) => ({ type: "place" as const, sort: "place|city", name });
  expect(mayBeOne(place("غزة"), place("رفح"))).toBe(true);
  expect(mayBeOne(place("رفح"), place("خان يونس"))).toBe(false);
});

it("takes one town in two spellings for one, and not two towns of like letters", () => {
  const town = (name: string) => ({ type: "place" as const, sort: "place|city", name });
  expect(mayBeOne(town("ماغاديس"), town("ماغاديز"))).toBe(true);
  expect(mayBeOne(town("ماغاديس"), town("ماغاديف"))).toBe(false);
});

it("takes for one two that open alike where one was read too far, and a body in two spellings", () => {
  const body = (name: string) => force(name, "body");
  expect(mayBeOne(body("جمعية النخيل الأخضر السمنودية"), body("جمعية النخيل الأخضر للأحوال الزراعية"))).toBe(true);
  expect(mayBeOne(body("جمعية النخيل السمنودية"), body("جمعية النخيل للأحوال الزراعية"))).toBe(false);
  expect(mayBeOne(body("جامعة الأمير عبد القادر"), body("جامعة الأمير عبد الحليم"))).toBe(false);
  expect(mayBeOne(body("جامعة أسكويث"), body("جامعة اوسكويث"))).toBe(true);
  expect(mayBeOne(person("سامر فواز الخزاف"), person("سامر فواز الدمنهوري"))).toBe(true);
  expect(mayBeOne(person("سامر بن ناجي"), person("سامر بن خالد"))).toBe(false);
});
