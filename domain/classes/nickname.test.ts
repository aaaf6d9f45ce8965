import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRng } from "../rng";
import { nicknameCount, nicknameText, pickNickname } from "./nickname";
import { nicknameAdjectives, nicknameNouns } from "./nickname-words.ar";

const unique = (texts: string[]) => new Set(texts).size === texts.length;
const every = nicknameAdjectives.flatMap(({ id }) => nicknameNouns.map((noun) => `${id}.${noun.id}`));

describe("nicknames", () => {
  it("are never one twice until all of a class's are given", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const rng = seededRng(seed);
        const taken = new Set<string>();
        for (let given = 0; given < 300; given++) taken.add(pickNickname(taken, rng) ?? "");
        expect(taken.size).toBe(300);
      }),
      { numRuns: 10 },
    );
  });

  it("find the last free one, and none when all are taken", () => {
    const all = new Set(every);
    expect([all.size, pickNickname(all, seededRng(1))]).toEqual([nicknameCount, undefined]);
    all.delete("brave.cat");
    expect(pickNickname(all, seededRng(1))).toBe("brave.cat");
    expect(nicknameCount).toBeGreaterThan(1600);
  });

  it("put the noun first and agree with it in Arabic, and turn round in English", () => {
    expect(nicknameText("brave.cat", "ar")).toBe("قطّة شجاعة");
    expect(nicknameText("brave.dolphin", "ar")).toBe("دلفين شجاع");
    expect(nicknameText("brave.dolphin", "en")).toBe("Brave Dolphin");
    expect(() => nicknameText("brave.nobody", "ar")).toThrow(/brave\.nobody/);
  });

  it("read differently from each other in both languages, and fit a line", () => {
    for (const lang of ["ar", "en"] as const) {
      const texts = every.map((nickname) => nicknameText(nickname, lang));
      expect(unique(texts)).toBe(true);
      expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(26);
    }
  });

  it("have a feminine noun wherever it ends as one, and a feminine form for every adjective", () => {
    for (const { ar, gender } of nicknameNouns) expect([ar, /\u0629$/.test(ar)]).toEqual([ar, gender === "f"]);
    for (const { ar } of nicknameAdjectives) expect(ar.f).toBe(`${ar.m.replace(/\u0621$/, "\u0626")}\u0629`);
  });
});
