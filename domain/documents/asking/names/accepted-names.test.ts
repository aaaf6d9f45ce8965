import { describe, expect, it } from "vitest";
import { noLexicons } from "../../../extraction/lexicons";
import type { Mark } from "../../mark";
import { acceptedNames } from "./accepted-names";
import { knownNames } from "./known-names";

const known = knownNames({
  ...noLexicons,
  territories: [{ iso: "SY", names: ["سوريا", "سورية"], demonyms: ["سوري"] }],
  regions: [{ kind: "region", country: "SY", names: ["نورستان", "إقليم نورستان", "شمال نورستان"] }],
})("");

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
    const long = named("سليم بن علي المرزوقي", "person");
    expect(acceptedNames(long, [long])).toEqual(["سليم بن علي المرزوقي", "المرزوقي", "سليم المرزوقي"]);
    const servant = named("سالم عبد الحق", "person");
    expect(acceptedNames(servant, [servant])).toEqual(["سالم عبد الحق"]);
  });

  it("takes what a list calls it too, and a body without the adjective of its country", () => {
    const country = { ...named("سورية", "place", "c"), country: "SY", sort: "place|country" };
    expect(acceptedNames(country, [country], known)).toEqual(["سورية", "سوريا"]);
    const region = { ...named("نورستان", "place"), sort: "place|region", within: "SY" };
    expect(acceptedNames(region, [region], known)).toEqual(["نورستان", "إقليم نورستان"]);
    const airport = { ...named("مطار صور الدولي", "place"), sort: "place|facility" };
    expect(acceptedNames(airport, [airport], known)).toEqual(["مطار صور الدولي", "مطار صور"]);
    const police = named("الشرطة السورية", "organisation");
    expect(acceptedNames(police, [police], known)).toEqual(["الشرطة السورية", "الشرطة"]);
  });

  it("takes a body's longer names in the text, and no forces without whose they are", () => {
    const [short, long] = [named("التحالف", "organisation", "a"), named("التحالف الدولي", "organisation", "b")];
    expect(acceptedNames(short, [short, long])).toEqual(["التحالف", "التحالف الدولي"]);
    const forces = named("القوات السورية", "organisation");
    expect(acceptedNames(forces, [forces], known)).toEqual(["القوات السورية"]);
  });
});
