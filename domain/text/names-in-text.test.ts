import { describe, expect, it } from "vitest";
import { Entity } from "../facts/entity";
import { namesEntity } from "./names-in-text";

const entity = (name: string, given: Partial<Entity> = {}) =>
  Entity.parse({ id: "x", type: "country", ar: { name, gender: "f" }, en: { name: "X-land" }, ...given });

describe("an entity is named", () => {
  it.each<[string, Entity]>([
    ["دولة قطر", entity("قطر")],
    ["وقطر", entity("قطر")],
    ["بقطر", entity("قطر")],
    ["للتحالف", entity("التحالف")],
    ["وبالعراق", entity("العراق")],
    ["#الولايات_المتحدة", entity("الولايات المتحدة")],
    ["بقيادة الولايات المتحدة الأميركية", entity("الولايات المتحدة")],
    ["عين العرب (كوباني)", entity("كوباني")],
    ['القوات "الكردية"', entity("القوات الكردية")],
    ["صينية", entity("الصين", { demonyms: ["صيني"] })],
    ["الفرنسيين", entity("فرنسا", { demonyms: ["فرنسي"] })],
    ["مهمور", entity("مخمور", { aliases: ["مهمور"] })],
    ["in X-land", entity("أرض")],
    ["مؤسّسة", entity("مؤسسة")],
  ])("in «%s»", (text, named) => {
    expect(namesEntity(text, named)).toBe(true);
  });

  it.each<[string, Entity]>([
    ["القطرية", entity("قطر")],
    ["استقطر", entity("قطر")],
    ["الولايات", entity("الولايات المتحدة")],
    ["المتحدة الولايات", entity("الولايات المتحدة")],
    ["", entity("قطر")],
  ])("not in «%s»", (text, named) => {
    expect(namesEntity(text, named)).toBe(false);
  });
});
