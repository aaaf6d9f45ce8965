import { days } from "../denote";
import type { Fact } from "../fact";
import { indexLedger } from "../index-ledger";
import { relate } from "../relate";
import { cellOf } from "../value-id";
import type { Known, LedgerProblem, Rule } from "./known";

/** Figures of one cell that grow further than this within two years are a slip, until an editor says otherwise. */
const largestRatio = 5;
const withinDays = 2 * 365;

/**
 * What logic cannot excuse and an editor must: a document that contradicts itself in one voice, and a figure that is
 * more than five times another of its cell within two years. A note on the pair, a doubt or «askable»: false settles it.
 */
export const quarrels: Rule = (known) => {
  const index = indexLedger(known.ledger);
  const cells = [...new Set(index.facts.map(cellOf))].map((cell) => index.factsInCell(cell));
  const open = cells.flatMap((facts) => pairs(facts.filter(isOpenQuestion)));
  return open.flatMap(([one, other]) => {
    if (known.ledger.notes.some((note) => note.facts.includes(one.id) && note.facts.includes(other.id))) return [];
    const problem = (message: string): LedgerProblem => ({ part: "facts", id: one.id, message });
    if (isOneVoice(one, other) && index.property(one.property).single) {
      if (relate(index, one.value, other.value, { isClosedHere: true }) === "no")
        return [problem(`Its document also says «${other.id}», which excludes it.`)];
    }
    return isLeap(one, other, known) ? [problem(`It and «${other.id}» differ more than ${largestRatio} times.`)] : [];
  });
};

const isOpenQuestion = (fact: Fact) => fact.askable && fact.certainty === "stated" && !fact.from;
const isOneVoice = (one: Fact, other: Fact) =>
  one.source === other.source && one.attributedTo === other.attributedTo && one.asOf === other.asOf;
const pairs = (facts: readonly Fact[]) =>
  facts.flatMap((one, at) => facts.slice(at + 1).map((other): [Fact, Fact] => [one, other]));

function isLeap(one: Fact, other: Fact, known: Known): boolean {
  const [first, second] = [sizeOf(one, known), sizeOf(other, known)];
  if (!first || !second || first.base !== second.base || first.number <= 0 || second.number <= 0) return false;
  const [small, large] = first.number < second.number ? [first, second] : [second, first];
  // «More than 20» says nothing against 200, nor «fewer than 200» against 20.
  if (["gt", "gte", "vague"].includes(small.operator) || ["lt", "lte", "vague"].includes(large.operator)) return false;
  return large.number > largestRatio * small.number && daysBetween(one, other, known) <= withinDays;
}

function sizeOf({ value }: Fact, { units }: Known) {
  if (value.type !== "number") return undefined;
  const { base, factor } = units.get(value.unit) ?? { base: value.unit, factor: 1 };
  return { base, number: value.number * factor, operator: value.operator ?? "" };
}

function daysBetween(one: Fact, other: Fact, { sources }: Known): number {
  const [first, second] = [one, other].map((fact) =>
    days(fact.asOf ?? sources.get(fact.source)?.published.on ?? "0000"),
  );
  if (!first || !second) return 0;
  return Math.max(0, first.low - second.high, second.low - first.high);
}
