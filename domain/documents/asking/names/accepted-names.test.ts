import { describe, expect, it } from "vitest";
import type { Mark } from "../../mark";
import { acceptedNames } from "./accepted-names";

const named = (text: string, type: Mark["type"], denotes = text): Mark => ({
  ...{ id: text, type, start: 0, end: text.length, text, name: text, denotes, sort: type },
  ...{ sentence: { start: 0, end: 99 }, paragraph: 1, confidence: 0.9 },
});

describe("acceptedNames", () => {
  it("takes every way in which the text says a name, with and without the word for its sort", () => {
    const [long, short] = [named("مدينة الكاف", "place", "p"), named("الكاف القديمة", "place", "p")];
    expect(acceptedNames(long, [long, short])).toEqual(["مدينة الكاف", "الكاف القديمة", "الكاف"]);
  });

  it("takes the names of a country that is called a kingdom", () => {
    const kingdom: Mark = { ...named("المملكة", "place"), country: "SA" };
    expect(acceptedNames(kingdom, [kingdom])).toEqual(["المملكة", "السعودية", "المملكة العربية السعودية"]);
    expect(acceptedNames({ ...kingdom, country: "BH" }, [kingdom])).toEqual(["المملكة"]);
  });

  it("takes the last name of a person, unless another has it or it is half of a name", () => {
    const [one, brother] = [named("سليم المرزوقي", "person"), named("هند المرزوقي", "person")];
    expect(acceptedNames(one, [one])).toContain("المرزوقي");
    expect(acceptedNames(one, [one, brother])).toEqual(["سليم المرزوقي"]);
    const servant = named("سالم عبد الحق", "person");
    expect(acceptedNames(servant, [servant])).toEqual(["سالم عبد الحق"]);
  });
});
