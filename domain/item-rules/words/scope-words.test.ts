import { describe, expect, it } from "vitest";
import { phrasebooks } from "../../wording/phrasebooks";
import { namesDay } from "./scope-words.ar";

const months = Array.from({ length: 12 }, (_, at) => `2023-${String(at + 1).padStart(2, "0")}-06`);

describe("namesDay", () => {
  it.each(months)("knows %s as a day of publication, with what is shown before the question too", (day) => {
    const named = `جاء في نص الناشر المنشور في ${phrasebooks.ar.date(day)}`;
    const before = "زار الوفد القرية القديمة ثم عاد إلى المدينة مساء اليوم نفسه ومعه سكان من الحي";
    expect(namesDay.test(`${named}: افتتحت اليوم حديقة.`)).toBe(true);
    expect(namesDay.test(`${named}، بعد «${before}»: افتتحت اليوم حديقة.`)).toBe(true);
    expect(namesDay.test(`${named}، وعنوانه «القرية: حديقة ومسرح»، بعد «${before}»: افتتحت اليوم حديقة.`)).toBe(true);
  });

  it("takes no other day for one of publication", () => {
    expect(namesDay.test("جاء في نص الناشر: افتتحت في 6 تشرين الثاني 2023 حديقة.")).toBe(false);
  });
});
