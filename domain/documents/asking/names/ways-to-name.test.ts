import { expect, it } from "vitest";
import type { Mark } from "../../mark";
import { waysToName } from "./ways-to-name";

const mark = (text: string, type: Mark["type"], sort: string): Mark => ({
  ...{ id: text, type, sort, text, name: text, denotes: text, start: 0, end: text.length, paragraph: 1 },
  ...{ sentence: { start: 0, end: 50 }, confidence: 0.9 },
});

it("names a club by a word, a person by the last name, and a country by its people", () => {
  expect(waysToName(mark("نادي شاطئ المدينة", "organisation", "organisation|sport"), [])).toContain("المدينة");
  expect(waysToName(mark("وزارة الطاقة", "organisation", "organisation|ministry"), [])).not.toContain("الطاقة");
  expect(waysToName(mark("سالم المثال", "person", "person|m"), [])).toContain("المثال");
  expect(waysToName(mark("فرنسا", "place", "place|country"), [])).toContain("فرنسي");
});

it("names nobody by a last name that two have", () => {
  const [one, other] = [mark("سالم المثال", "person", "person|m"), mark("ناصر المثال", "person", "person|m")];
  expect(one && other ? waysToName(one, [one, other]) : []).not.toContain("المثال");
});
