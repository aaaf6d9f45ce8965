import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readCorpus } from "@/corpus/read-corpus";
import { days } from "@/domain/facts/denote";
import type { Fact } from "@/domain/facts/fact";
import { indexLedger } from "@/domain/facts/index-ledger";
import { judge } from "@/domain/facts/judge";
import { queryOf } from "@/domain/facts/query";
import { relate } from "@/domain/facts/relate";
import { threats } from "@/domain/facts/threats";
import type { Value } from "@/domain/facts/value";
import { valueId } from "@/domain/facts/value-id";
import { optionId } from "@/domain/items/base-of";
import { foldLoosely } from "@/domain/text/fold-arabic";
import { makeQuestionBank, type QuestionBank } from "./question-bank";
import type { AnyItem } from "./registry";

const seeds = [...Array(20).keys()];
const corpus = await readCorpus(fileURLToPath(new URL("../content", import.meta.url)));
if (!corpus.ok) throw new Error(`the content does not read: ${JSON.stringify(corpus.error.slice(0, 3))}`);
const { ledger } = corpus.value;
const index = indexLedger(ledger);
const banks = seeds.map((seed) => makeQuestionBank(ledger, seed));
const everyItem = (use: (item: AnyItem) => void) => {
  for (const { items } of banks) for (const item of [...items.ar, ...items.en]) use(item);
};

/** Items that ask for the value of one fact among options, with each option's value. */
type Choice = { item: AnyItem; fact: Fact; options: { id: string; value: Value }[]; keyId: string };
const valueOfOption = optionReader();
const choices = choicesIn(banks);

function choicesIn(banks: readonly QuestionBank[]): Choice[] {
  return banks.flatMap(({ items }) =>
    items.en.flatMap((item): Choice[] => {
      if (item.kind !== "single-choice" && item.kind !== "cloze") return [];
      const fact = index.fact(item.facts[0] ?? "");
      const options = item.options.map(({ id, text }) => ({ id, value: valueOfOption(item.id, id, text, fact) }));
      // Turned round, the options are subjects, which are no values of the property.
      if (options.length === 0 || options.some(({ value }) => value === undefined)) return [];
      return [{ item, fact, keyId: item.key, options: options as Choice["options"] }];
    }),
  );
}

describe("the questions of the corpus, under twenty seeds", () => {
  it("have a key that the facts support and no other option that they could", () => {
    expect(choices.length).toBeGreaterThan(1000);
    const faults = choices.flatMap(({ item, fact, options, keyId }) =>
      options
        .filter(({ id, value }) => verdictOn(fact, item, value) !== (id === keyId ? "right" : "wrong"))
        .map(({ id, value }) => [item.stem, value, id === keyId]),
    );
    expect(faults).toEqual([]);
  });

  it("have no option that is another by a different name, a part of it or within its tolerance", () => {
    const mayBeOne = (one: Value, other: Value) => relate(index, one, bare(other), { isClosedHere: true }) !== "no";
    const faults = choices.flatMap(({ item, options }) =>
      options.flatMap(({ value: one }) =>
        options
          .filter(({ value }) => value !== one && mayBeOne(one, value))
          .map(({ value }) => [item.stem, one, value]),
      ),
    );
    expect(faults).toEqual([]);
  });

  it("have a typed key that the facts support", () => {
    const faults: unknown[] = [];
    everyItem((item) => {
      const fact = item.facts.length === 1 ? index.fact(item.facts[0] ?? "") : undefined;
      const typed = fact && typedValue(item, fact);
      if (fact && typed && verdictOn(fact, item, typed) !== "right") faults.push([item.stem, item.key]);
    });
    expect(faults).toEqual([]);
  });

  it("call false only what a fact contradicts", () => {
    const faults: string[] = [];
    everyItem((item) => {
      if (item.kind !== "true-false" || item.key === "true") return;
      if (item.proof.map(({ verdict }) => verdict).join() !== "contradicted") faults.push(item.stem);
    });
    expect(faults).toEqual([]);
  });

  it("ask for a subject only where no other could have the value", () => {
    everyItem((item) => {
      const fact = index.fact(item.facts[0] ?? "");
      if (item.kind !== "single-choice" || item.key !== optionId(item.id, fact.subject)) return;
      const { hits } = threats(index, { property: fact.property, scope: {} }, fact.value);
      expect([item.stem, hits.filter((id) => subjectOf(id) !== fact.subject)]).toEqual([item.stem, []]);
    });
  });

  it("put events in an order that holds whichever document is right", () => {
    everyItem((item) => {
      if (item.kind !== "ordering") return;
      const spans = item.key.map((id) => {
        const dates = index.facts.filter(
          ({ subject, value }) => value.type === "date" && optionId(item.id, subject) === id,
        );
        return dates.flatMap(({ value }) => (value.type === "date" ? [days(value.iso)] : []));
      });
      for (const [at, earlier] of spans.slice(0, -1).entries()) {
        const last = Math.max(...earlier.map(({ high }) => high));
        expect(last).toBeLessThan(Math.min(...(spans[at + 1] ?? []).map(({ low }) => low)));
      }
    });
  });

  it("have a proof for every wrong option", () => {
    const faults: string[] = [];
    everyItem((item) => {
      if (!("options" in item) || item.kind === "ordering") return;
      const wrong = item.options.map(({ id }) => id).filter((id) => ![item.key].flat().includes(id));
      // A true statement needs none: the fact itself says that «false» is wrong.
      const needsProof = item.kind === "true-false" ? wrong.filter((id) => id === "true") : wrong;
      const proven = item.proof.map(({ option }) => option);
      if (proven.sort().join() !== needsProof.sort().join()) faults.push(item.stem);
    });
    expect(faults).toEqual([]);
  });

  it("have the same ids, versions apart, and the same keys in both languages", () => {
    const bare = ({ id, kind, key, scope, facts }: AnyItem) => ({ id, kind, key, scope, facts });
    for (const { items } of banks) {
      expect(items.ar.map(bare)).toEqual(items.en.map(bare));
      expect(new Set(items.ar.map(({ id }) => id)).size).toBe(items.ar.length);
    }
  });

  it("are the same bytes when made again", () => {
    for (const seed of [0, 7]) expect(JSON.stringify(makeQuestionBank(ledger, seed))).toBe(JSON.stringify(banks[seed]));
  });

  it("leave no slot empty and no placeholder in what is shown", () => {
    const faults: string[] = [];
    everyItem((item) => {
      const texts = [item.stem, item.explanation, ...Object.values(item.perOption)];
      for (const { statement, gist = "-", conflict = "-" } of item.evidence) texts.push(statement, gist, conflict);
      faults.push(...texts.filter((text) => /[{}[\]]|undefined|null|NaN|\s{2}|^\s*$|«\s*»|\(\s*\)/.test(text)));
    });
    expect(faults).toEqual([]);
  });

  it("begin with the part that is shown apart", () => {
    const faults: string[] = [];
    everyItem(({ stem, scopeText = "" }) => {
      if (!stem.startsWith(scopeText)) faults.push(stem);
    });
    expect(faults).toEqual([]);
  });

  it("never show as wrong, under the same stem, what is right in a sister question", () => {
    for (const { items } of banks) for (const lang of ["ar", "en"] as const) expect(clashes(items[lang])).toEqual([]);
  });

  it("do not let the place of the key tell it", () => {
    const counts = [0, 0, 0, 0];
    const chosen = choices.filter(({ options }) => options.length === 4);
    for (const { options, keyId } of chosen) {
      const place = options.findIndex(({ id }) => id === keyId);
      counts[place] = (counts[place] ?? 0) + 1;
    }
    for (const count of counts) expect(count / chosen.length).toBeCloseTo(0.25, 1);
  });

  it("balance true and false", () => {
    for (const { items } of banks) {
      const truths = items.ar.flatMap((item) => (item.kind === "true-false" ? [item.key] : []));
      expect(truths.filter((key) => key === "true").length).toBe(truths.length / 2);
    }
  });
});

/** The value that a typed key stands for. */
function typedValue(item: AnyItem, fact: Fact): Value | undefined {
  if (item.kind === "date-entry") return { type: "date", iso: item.key };
  if (item.kind !== "numeric-entry" || fact.value.type !== "number") return undefined;
  return { ...fact.value, number: item.key * item.scale };
}

/** What a typed or chosen figure is: the number alone, without how the document rounded it. */
function bare(value: Value): Value {
  if (value.type !== "number") return value;
  const { roundedBy: _, ...number } = value;
  return number;
}

const subjectOf = (fact: string) => index.facts.find(({ id }) => id === fact)?.subject;

const verdicts = new Map<string, "right" | "wrong" | "neither">();

/** Asked of the facts again, apart from how the item was made. */
function verdictOn(fact: Fact, { scope }: AnyItem, value: Value): "right" | "wrong" | "neither" {
  const key = JSON.stringify([fact.id, scope, value]);
  const known = verdicts.get(key);
  if (known) return known;
  const query = queryOf(fact, scope);
  const { verdict, isDisputed } = judge(index, query, value);
  const isRefuted = !isDisputed && threats(index, query, value).hits.length === 0;
  const found = verdict === "supported" ? "right" : isRefuted ? "wrong" : "neither";
  verdicts.set(key, found);
  return found;
}

/** Right answers of one question that stand among the wrong options of another with the same stem. */
function clashes(items: readonly AnyItem[]): string[] {
  const right = new Map<string, Set<string>>();
  const optionsOf = (item: AnyItem) => ("options" in item && item.kind !== "ordering" ? item.options : []);
  const isRight = (item: AnyItem, id: string) => [item.key].flat().includes(id);
  for (const item of items) {
    const texts = right.get(foldLoosely(item.stem)) ?? new Set();
    for (const { id, text } of optionsOf(item)) if (isRight(item, id)) texts.add(foldLoosely(text));
    right.set(foldLoosely(item.stem), texts);
  }
  return items.flatMap((item) =>
    optionsOf(item)
      .filter(({ id, text }) => !isRight(item, id) && right.get(foldLoosely(item.stem))?.has(foldLoosely(text)))
      .map(({ text }) => `${item.stem} ${text}`),
  );
}

/** Reads an option's value back from its English text; its id, a hash of the value, confirms the reading. */
function optionReader() {
  const months = "January February March April May June July August September October November December".split(" ");
  const readDate = (text: string): string => {
    const [, day, month, year] = /^(?:(\d+) )?(?:(\p{L}+) )?(\d{4})$/u.exec(text) ?? [];
    const parts = [year, month && months.indexOf(month) + 1, day];
    return parts.flatMap((part) => (part === undefined ? [] : String(part).padStart(2, "0"))).join("-");
  };
  const readNumber = (text: string): number => {
    const [, digits = "", scale] = /([\d,.]+)(?: (million|billion))?/.exec(text) ?? [];
    const factor = scale === "million" ? 1e6 : scale === "billion" ? 1e9 : 1;
    return Math.round(Number(digits.replaceAll(",", "")) * factor * 100) / 100;
  };
  return (question: string, id: string, text: string, fact: Fact): Value | undefined => {
    const entities = ledger.entities.map((entity): Value => ({ type: "entity", id: entity.id }));
    const candidates: Value[] =
      fact.value.type === "number"
        ? [{ ...fact.value, number: readNumber(text) }]
        : fact.value.type === "date"
          ? [{ type: "date", iso: readDate(text) }]
          : entities;
    return candidates.find((value) => optionId(question, valueId(value)) === id);
  };
}
