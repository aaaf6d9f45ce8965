import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readLexicons } from "./read-lexicons";

const { lexicons, problems } = await readLexicons("content");

describe("the lexicons", () => {
  it("keep their shape", () => {
    expect(problems).toEqual([]);
  });

  it("hold every territory that has a code", () => {
    const names = new Intl.DisplayNames("ar", { type: "region", fallback: "none" });
    const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    const codes = letters.flatMap((one) => letters.map((other) => one + other)).filter((code) => names.of(code));
    // Withdrawn codes, groups of countries, and what ISO only reserves.
    const others = "AC AN BU CP CQ CS DD DG DY EA EU EZ FX HM HV IC NH QO RH SU TA TP UK UN VD XA XB YD YU ZR ZZ".split(
      " ",
    );
    const held = new Set(lexicons.territories.map(({ iso }) => iso));
    expect(codes.filter((code) => !held.has(code) && !others.includes(code))).toEqual([]);
  });

  it("take in the people and places of the ledger", () => {
    expect(lexicons.people.some(({ names }) => names.includes("جيف ديفيس"))).toBe(true);
    expect(lexicons.cities.some(({ names }) => names?.includes("مهمور"))).toBe(true);
  });

  it("are reported file by file where they are missing", async () => {
    const empty = await mkdtemp(join(tmpdir(), "sanad-lexicons-"));
    const read = await readLexicons(empty);
    await rm(empty, { recursive: true });
    expect(read.problems).toContainEqual({ file: "lexicons/territories.json", message: "It is missing." });
    expect(read.lexicons.territories).toEqual([]);
  });
});
