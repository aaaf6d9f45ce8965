import { expect, it } from "vitest";
import { datedTests } from "./dated-tests.mjs";

it("finds tests that speak of dates, or import what does from nearby, and no others", () => {
  const found = datedTests(["domain", "i18n"]);
  expect(found).toEqual(
    expect.arrayContaining([
      "domain/day.test.ts",
      "i18n/zoned-time.test.ts",
      "domain/extraction/dates/find-dates.test.ts",
    ]),
  );
  expect(found).not.toContain("domain/documents/asking/names/sure-name.test.ts");
  expect(found).not.toContain("domain/text/fold-arabic.test.ts");
  expect(found.filter((name) => name.includes(".long."))).toEqual([]);
});
