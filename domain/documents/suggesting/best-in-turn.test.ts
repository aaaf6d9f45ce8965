import { describe, expect, it } from "vitest";
import { bestInTurn, type Offered } from "./best-in-turn";

/** What is asked of a sentence at a price; every question asks for something of its own. */
function node(name: string, over: Partial<Offered> = {}): Offered {
  return {
    ...{ things: [name], tells: new Set(), lures: [], kind: "cloze", sentence: name.charCodeAt(0), cost: 1 },
    ...{ unsound: 0.1, words: new Set([name]), ...over },
  };
}
const all = { taken: new Set<Offered>(), spare: 0, isAlike: () => false, isSound: () => true };
const offered = (nodes: readonly Offered[], wanted: number, over: object = {}): (string | undefined)[] =>
  bestInTurn(nodes, { ...all, standing: [], wanted, ...over }).map(({ things }) => things[0]);

describe("bestInTurn", () => {
  it("offers the best first, and none that tells what another asks for", () => {
    const teller = node("c", { cost: 0.5, tells: new Set(["a"]) });
    expect(offered([node("a"), node("b", { cost: 2 }), teller], 3)).toEqual(["c", "b"]);
    expect(offered([node("b", { cost: 2 }), teller], 3, { standing: [node("a")] })).toEqual(["b"]);
  });

  it("offers more of one sentence where nothing of another is as good", () => {
    const second = node("b", { sentence: 97, cost: 1.5 });
    expect(offered([node("a"), second, node("c", { cost: 2 })], 3)).toEqual(["a", "c", "b"]);
    expect(offered([node("a"), second], 3)).toEqual(["a", "b"]);
    expect(offered([second, node("c", { cost: 9 })], 2, { standing: [node("a")] })).toEqual(["b", "c"]);
  });

  it("mixes sorts, and counts true statements for more", () => {
    const told = (name: string, verdict: boolean) => node(name, { kind: "true-false", verdict });
    const nodes = [told("a", true), told("b", true), told("c", false), node("d", { cost: 1.5 })];
    expect(offered(nodes, 4)).toEqual(["c", "d", "a", "b"]);
  });

  it("holds back what is likelier unsound than not unless nothing else is left", () => {
    const risky = node("a", { cost: 0.2, unsound: 0.6 });
    expect(offered([risky, node("b")], 2)).toEqual(["b", "a"]);
    expect(offered([risky, node("b")], 1, { spare: 1 })).toEqual(["b"]);
  });

  it("leaves the others as they are whichever is taken", () => {
    const sorts = ["cloze", "true-false", "numeric-entry"];
    const nodes = [..."abcdefghij"].map((name, at) =>
      node(name, { kind: sorts[at % 3] ?? "", cost: (at * 7) % 5, ...(at % 3 === 1 ? { verdict: at % 2 === 0 } : {}) }),
    );
    const before = offered(nodes, 6);
    expect(before).toHaveLength(6);
    for (const name of before) {
      const taken = new Set(nodes.filter(({ things }) => things[0] === name));
      expect(offered(nodes, 5, { taken })).toEqual(before.filter((each) => each !== name));
    }
  });

  it("asks whether a question is sound only of those that it would offer", () => {
    const asked: unknown[] = [];
    const isSound = ({ things }: Offered) => asked.push(things[0]) > 1;
    expect(offered([node("a"), node("b", { cost: 2 }), node("c", { cost: 3 })], 1, { isSound })).toEqual(["b"]);
    expect(asked).toEqual(["a", "b"]);
  });
});
