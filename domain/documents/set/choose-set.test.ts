import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Choosable } from "./choosable";
import { chooseSet } from "./choose-set";

const thing = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h");
const question = fc.record(
  {
    things: fc.uniqueArray(thing, { minLength: 1, maxLength: 2 }),
    tells: fc.uniqueArray(thing, { maxLength: 3 }).map((told) => new Set(told)),
    lures: fc.uniqueArray(fc.constantFrom("x", "y", "z"), { maxLength: 2 }),
    verdict: fc.boolean(),
    kind: fc.constantFrom("cloze", "true-false"),
    sentence: fc.nat(3),
    cost: fc.nat(4),
  },
  { requiredKeys: ["things", "tells", "lures", "kind", "sentence", "cost"] },
);
const questions = fc.array(question, { maxLength: 14 });

const isBarred = (one: Choosable, other: Choosable): boolean =>
  one.things.some((id) => other.things.includes(id) || other.tells.has(id)) ||
  other.things.some((id) => one.tells.has(id));

const timesIn = (values: readonly string[], value: string) => values.filter((each) => each === value).length;

/** Whether a question may be asked beside others, as the rules of a set say. */
function fits(node: Choosable, chosen: readonly Choosable[]): boolean {
  const lures = chosen.flatMap((each) => each.lures);
  const said = (verdict: boolean) => chosen.filter((each) => each.verdict === verdict).length;
  // None of them shows words of its sentence by which it could differ from the others.
  const beside = chosen.filter(({ sentence }) => sentence === node.sentence);
  return (
    beside.length < 2 &&
    !chosen.some((other) => isBarred(node, other)) &&
    node.lures.every((lure) => timesIn(lures, lure) < 2) &&
    (node.verdict === undefined || said(node.verdict) <= said(!node.verdict))
  );
}

describe("chooseSet", () => {
  it("asks no two that answer each other, no lure a third time, and no more than were wanted", () => {
    fc.assert(
      fc.property(questions, fc.integer({ min: 1, max: 10 }), (nodes, count) => {
        const chosen = chooseSet(nodes, count);
        expect(chosen.length).toBeLessThanOrEqual(count);
        for (const [at, one] of chosen.entries())
          for (const other of chosen.slice(at + 1)) expect(isBarred(one, other)).toBe(false);
        const lures = chosen.flatMap((each) => each.lures);
        for (const lure of lures) expect(timesIn(lures, lure)).toBeLessThanOrEqual(2);
      }),
    );
  });

  it("leaves out nothing that would still fit, and chooses the same again", () => {
    fc.assert(
      fc.property(questions, (nodes) => {
        const chosen = chooseSet(nodes, 10);
        const left = nodes.filter((node) => !chosen.includes(node));
        expect(left.filter((node) => fits(node, chosen))).toEqual([]);
        expect(chooseSet(nodes, 10)).toEqual(chosen);
      }),
    );
  });

  const plain = (things: string[], tells: string[], cost = 0): Choosable => ({
    ...{ things, tells: new Set(tells), lures: [], kind: "cloze", sentence: 0, cost },
  });

  it("asks for a name that another question mentions only where the two are worded otherwise and of other sentences", () => {
    const words = (text: string) => new Set(text.split(" "));
    const asking = { ...plain(["a"], []), sentence: 1, words: words("patrol reached bridge") };
    const naming = (text: string, sentence: number) => ({
      ...{ ...plain(["b"], [], 1), sentence, words: words(text), mentions: new Set(["a"]) },
    });
    expect(chooseSet([asking, naming("council met bridge", 2)], 10)).toHaveLength(2);
    expect(chooseSet([asking, naming("patrol crossed bridge", 2)], 10)).toEqual([asking]);
    expect(chooseSet([asking, naming("council met", 1)], 10)).toEqual([asking]);
  });

  it("counts no words as alike that stand all over the text, nor a few among many", () => {
    const words = (text: string) => new Set(text.split(" "));
    const others = [1, 2, 3, 4, 5].map((at) => ({
      ...{ ...plain([`${at}`], [], 1), sentence: at, words: words(`council met ${at}`) },
    }));
    const asking = { ...plain(["a"], []), sentence: 8, words: words("council met tower") };
    const naming = { ...plain(["b"], []), sentence: 9, words: words("council met bridge"), mentions: new Set(["a"]) };
    expect(chooseSet([asking, naming], 10)).toHaveLength(1);
    expect(chooseSet([asking, naming, ...others], 10)).toHaveLength(7);
    const long = [..."cdefghijkl"].join(" ");
    const [one, other] = [
      { ...asking, words: words(`x y ${long}`) },
      { ...naming, words: words(`x y ${long.toUpperCase()}`) },
    ];
    expect(chooseSet([one, other], 10)).toHaveLength(2);
  });

  it("asks openly for what its document is about only where no other question names it", () => {
    const asking = { ...plain(["a"], []), sentence: 1, words: new Set(["patrol"]) };
    const naming = { ...plain(["b"], [], 1), sentence: 2, words: new Set(["bridge"]), mentions: new Set(["a"]) };
    expect(chooseSet([asking, naming], 10)).toHaveLength(2);
    expect(chooseSet([{ ...asking, isOpen: true }, naming], 10)).toHaveLength(1);
  });

  it("gives one question up for several that it bars", () => {
    const others = ["b", "c", "d"].map((id, at) => ({ ...plain([id], [], 3), sentence: at }));
    const all = [plain(["a"], ["b", "c", "d"]), ...others];
    expect(chooseSet(all, 10)).toEqual(all.slice(1));
  });

  it("asks for one name once, by whatever name", () => {
    const [one, other] = [plain(["a"], []), plain(["b"], [])];
    const named = [
      { ...one, answer: "نهر النيل" },
      { ...other, sentence: 2, answer: "ولايه نهر النيل" },
    ];
    expect(chooseSet(named, 10)).toHaveLength(1);
  });

  it("prefers to two that offer each other's answers two that do not", () => {
    const [one, other, third] = ["a", "b", "c"].map((id, at) => ({ ...plain([id], []), sentence: at }));
    if (!one || !other || !third) throw new Error("three are made");
    const offering = { ...one, offers: new Set(["b"]) };
    const offered = { ...other, offers: new Set(["a"]) };
    expect(chooseSet([offering, offered, third], 2)).toContain(third);
  });

  it("asks two of the same words of a sentence, and a third of others", () => {
    const words = new Set(["w", "x", "y"]);
    const alike = ["a", "b", "c"].map((id) => ({ ...plain([id], []), words }));
    expect(chooseSet(alike, 10)).toHaveLength(2);
    expect(chooseSet([...alike.slice(0, 2), { ...plain(["c"], []), words: new Set(["z"]) }], 10)).toHaveLength(3);
  });

  it("prefers what speaks less against it where as many can be asked", () => {
    const [dear, cheap] = [plain(["a"], [], 2), plain(["a"], [], 1)];
    expect(chooseSet([dear, cheap], 10)).toEqual([cheap]);
  });

  it("prefers a false statement beside more true ones, and another sentence to a long one once more", () => {
    const told = (id: string, verdict: boolean, cost: number) => ({ ...plain([id], [], cost), verdict, sentence: 9 });
    const [first, right, wrong] = [told("a", true, 0), told("b", true, 0.2), told("b", false, 0.5)];
    expect(chooseSet([{ ...first, sentence: 1 }, right, wrong], 10)).toContainEqual(wrong);
    const long = new Set([..."abcdefghijklmnopqrstuvwxyz"]);
    const heavy = ["c", "d"].map((id) => ({ ...plain([id], []), words: long }));
    const other = { ...plain(["e"], [], 1.5), sentence: 2 };
    expect(chooseSet([...heavy, other], 2)).toContainEqual(other);
  });

  it("takes at most five fillers, and of one verdict no more than two above the other", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 9 }), (verdicts) => {
        const nodes = verdicts.map((verdict, at) => ({
          ...{ things: [`${at}`], tells: new Set<string>(), lures: [], verdict, kind: "true-false" },
          ...{ sentence: at, cost: 5, isFiller: true },
        }));
        const chosen = chooseSet(nodes, 10);
        const right = chosen.filter(({ verdict }) => verdict).length;
        expect(chosen.length).toBeLessThanOrEqual(5);
        expect(Math.abs(right - (chosen.length - right))).toBeLessThanOrEqual(2);
        expect(chosen.length).toBeGreaterThanOrEqual(Math.min(2, nodes.length));
      }),
    );
  });
});
