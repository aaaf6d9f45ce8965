import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openNames, sealNames } from "./names-file";
import { namesOf } from "./names-store";

const classId = "A".repeat(22);
const names = { one: "ليلى الأحمد", two: "O\u2019Brien <b>", three: "\u202Eevil" };

describe("the file of names", () => {
  it("comes back with its passphrase in any of its written forms, and shows nothing without", async () => {
    const file = await sealNames(classId, names, "caf\u00e9 \u0663 horses");
    for (const hidden of ["ليلى", "Brien", classId, "caf\u00e9"]) expect(file).not.toContain(hidden);
    expect(await openNames(file, "cafe\u0301 \u0663 horses")).toEqual({ classId, names });
    expect(await openNames(file, "another passphrase")).toBeNull();
  });

  it("is refused once any part of it was changed", async () => {
    const file = JSON.parse(await sealNames(classId, names, "long enough"));
    const turned = (text: string) => (text.startsWith("A") ? `B${text.slice(1)}` : `A${text.slice(1)}`);
    for (const part of ["salt", "nonce", "sealed"])
      expect(await openNames(JSON.stringify({ ...file, [part]: turned(file[part]) }), "long enough")).toBeNull();
    for (const rounds of [0, -1, 1e12, 1.5, "600000"])
      expect(await openNames(JSON.stringify({ ...file, rounds }), "long enough")).toBeNull();
    expect(await openNames(JSON.stringify({ ...file, layout: "other" }), "long enough")).toBeNull();
  });

  it("is sealed differently each time", async () => {
    const [one, two] = [await sealNames(classId, names, "long enough"), await sealNames(classId, names, "long enough")];
    expect(JSON.parse(one).sealed).not.toBe(JSON.parse(two).sealed);
  });

  it("is none when it is any other text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        expect(await openNames(text, "long enough")).toBeNull();
      }),
    );
  });
});

describe("namesOf", () => {
  it("keeps names and drops all else, whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const name of Object.values(namesOf(value))) {
          expect(typeof name).toBe("string");
          expect(name.length).toBeLessThanOrEqual(100);
        }
      }),
    );
    expect(namesOf({ a: "x", b: 1, c: null })).toEqual({ a: "x" });
  });
});
