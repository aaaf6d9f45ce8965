import { describe, expect, it } from "vitest";
import { readText } from "../text/read-text";
import { PhraseTable } from "./phrase-table";

const table = new PhraseTable<string>();
for (const name of ["الولايات المتحدة", "الولايات المتحدة الأميركية", "العراق", "بلجيكا", "جدة", "لاوس"])
  table.add(name, name);

const hits = (raw: string) => {
  const { tokens } = readText(raw);
  return table.hitsIn(tokens, raw).map(({ value, skipped }) => `${value} ${skipped}`);
};

describe("names by their words", () => {
  it.each([
    ["في الولايات المتحدة الأمريكية", ["الولايات المتحدة 0"]],
    ["في الولايات المتحدة الأميركيّة", ["الولايات المتحدة الأميركية 0"]],
    ["للولايات المتحدة وبالعراق", ["الولايات المتحدة 1", "العراق 2"]],
    ["بلجيكا وبلجيكا", ["بلجيكا 0", "بلجيكا 1"]],
    ["ولاوس ولعراق", ["لاوس 1"]],
    ["زار جدة مع جده", ["جدة 0"]],
    ["الولايات\nالمتحدة", []],
  ])("are found in «%s» with the letters before them", (raw, expected) => {
    expect(hits(raw)).toEqual(expected);
  });
});
