import { describe, expect, it } from "vitest";
import { cairo } from "../fonts/cairo";
import { assignFiles } from "./assign-files";

const typeface = cairo(700);
const [latin, arabic, latinExtended] = typeface.files;

function filesOf(text: string) {
  const assigned = assignFiles(text, typeface);
  if (!assigned.ok) throw new Error(assigned.error.characters.join(" "));
  return assigned.value;
}

describe("assignFiles", () => {
  it("takes letters, digits and brackets from the file that has them", () => {
    expect(filesOf("س8(ł")).toEqual([arabic, latin, latin, latinExtended]);
  });

  it("takes a Latin letter from the Latin file, although the Arabic one has a few", () => {
    expect(filesOf("سAس")).toEqual([arabic, latin, arabic]);
  });

  it("keeps marks with their letter", () => {
    expect(filesOf("مُّ")).toEqual([arabic, arabic, arabic]);
  });

  it("passes over controls that draw nothing", () => {
    expect(filesOf("س\u2068س\u2060س\u2069")).toEqual([arabic, arabic, arabic, arabic, arabic, arabic]);
  });

  it("names each character that no file has, once", () => {
    expect(assignFiles("سند 漢字 👍 漢", typeface)).toEqual({
      ok: false,
      error: { reason: "missing-glyphs", characters: ["漢", "字", "👍"] },
    });
  });
});
