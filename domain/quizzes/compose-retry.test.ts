import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeRetry, type RetriableItem } from "./compose-retry";

type Draft = Partial<RetriableItem> & { id: string };

const item = ({ id, ...given }: Draft): RetriableItem => ({
  id,
  version: `version of ${id}`,
  lang: "ar",
  kind: "single-choice",
  cell: `property-${id}|subject-${id}|`,
  subject: `subject-${id}`,
  topic: "all",
  stem: `Question ${id}`,
  explanation: `${id}.`,
  facts: ["fact"],
  references: [{ source: "001", paragraph: 1, start: 0, end: 1, sha256: "" }],
  scope: {},
  key: `key-${id}`,
  options: [
    { id: `key-${id}`, text: `right ${id}` },
    { id: `wrong-${id}`, text: `wrong ${id}` },
  ],
  ...given,
});
const retry = (wrong: Draft[], bank: Draft[], seed = 1, isAllowed = (_: RetriableItem) => true) => {
  const items = bank.map(item);
  const english = items.map((each) => ({ ...each, lang: "en" as const }));
  return composeRetry({ bank: { ar: items, en: english }, wrong: wrong.map(item), lang: "ar", seed, isAllowed });
};
const ids = (items: RetriableItem[]) => items.map(({ id }) => id);

describe("a retry", () => {
  it("asks the same fact by another kind where there is one", () => {
    const bank = [{ id: "same" }, { id: "sibling" }, { id: "typed", kind: "numeric-entry" }];
    for (let seed = 0; seed < 10; seed++) expect(ids(retry([{ id: "same" }], bank, seed))).toEqual(["typed"]);
  });

  it("asks another question of its kind, then the same with other options, then the same", () => {
    const asked = { id: "same" };
    const reworked = { id: "same", version: "other options" };
    expect(ids(retry([asked], [reworked, { id: "sibling" }]))).toEqual(["sibling"]);
    expect(retry([asked], [reworked])[0]?.version).toBe("other options");
    expect(ids(retry([asked], [asked]))).toEqual(["same"]);
  });

  it("prefers the whole matter of a question to one of its facts, and anything to the question as it was", () => {
    const asked = { id: "order", kind: "ordering", facts: ["one", "two", "three"] };
    const part = { id: "date", kind: "date-entry", facts: ["two"] };
    const again = { ...asked, version: "shuffled" };
    expect(ids(retry([asked], [part, again]))).toEqual(["order"]);
    expect(ids(retry([asked], [part, asked]))).toEqual(["date"]);
  });

  it("asks of a comparison the value that was asked, not those that stood beside it", () => {
    const asked = { id: "compared", kind: "compare-sources", facts: ["mine", "beside"] };
    const bank = [
      { id: "other", facts: ["beside"] },
      { id: "right", facts: ["mine"] },
    ];
    expect(ids(retry([asked], bank))).toEqual(["right"]);
  });

  it("leaves out what the bank asks no longer and what the set does not draw", () => {
    const bank = [{ id: "gone", facts: ["another"] }, { id: "barred" }];
    expect(retry([{ id: "asked" }], bank, 1, ({ id }) => id !== "barred")).toEqual([]);
  });

  it("lets no question answer another while there is a choice", () => {
    const first = { id: "first", facts: ["one"] };
    const cueing = { id: "cueing", kind: "cloze", facts: ["two"], stem: "It is said that right first holds" };
    const plain = { id: "plain", facts: ["two"] };
    const wrong = [first, { id: "second", facts: ["two"] }];
    expect(ids(retry(wrong, [first, cueing, plain]))).toEqual(["first", "plain"]);
    expect(ids(retry(wrong, [first, cueing]))).toEqual(["first", "cueing"]);
  });

  it("asks no question twice, every wrong one at most once, and the same under one seed", () => {
    const fact = fc.constantFrom("a", "b", "c", "d");
    const kind = fc.constantFrom("single-choice", "cloze", "ordering", "compare-sources");
    const draft = fc.record({
      id: fc.constantFrom(..."123456789"),
      kind,
      facts: fc.uniqueArray(fact, { minLength: 1 }),
    });
    const drafts = fc.uniqueArray(draft, { selector: ({ id }) => id, maxLength: 9 });
    fc.assert(
      fc.property(drafts, drafts, fc.nat(), (wrong, bank, seed) => {
        const again = ids(retry(wrong, bank, seed));
        expect(new Set(again).size).toBe(again.length);
        expect(again.length).toBeLessThanOrEqual(wrong.length);
        expect(ids(retry(wrong, bank, seed))).toEqual(again);
        // Two that rest on one fact may have only one way to ask it between them; the first always gets hers.
        const asked = new Set(
          bank.flatMap(({ facts, kind }) => (kind === "compare-sources" ? facts.slice(0, 1) : facts)),
        );
        if (wrong[0]?.facts[0] !== undefined && asked.has(wrong[0].facts[0])) expect(again.length).toBeGreaterThan(0);
      }),
    );
  });
});
