import type { Fact } from "../../facts/fact";
import type { DraftKind } from "../draft";
import type { Ground } from "../ground";
import { negationIn } from "../words/negation.ar";
import type { Answer } from "./answer";
import type { AskedCell } from "./asked-cells";
import { isLike, sayOf } from "./asked-cells";
import { factsInScope } from "./asked-facts";
import type { DraftReading } from "./draft-reading";

const askValues: ReadonlySet<DraftKind> = new Set(["single-choice", "cloze", "multiple-select"]);

/** A wrong option that a fact of the key's own cell makes right, with that fact. */
export function secondRight(reading: DraftReading, ground: Ground): { option: Answer; fact: Fact } | undefined {
  if (!askValues.has(reading.kind) || reading.scope.sources.length > 1 || negationIn(reading.stem)) return undefined;
  for (const cell of cellsOfKey(reading, ground)) {
    const facts = factsInScope(cell, reading);
    for (const option of reading.distractors) {
      const fact = facts.find(({ value }) => says(value, option, ground));
      if (fact) return { option, fact };
    }
  }
  return undefined;
}

const says = (value: Fact["value"], answer: Answer, ground: Ground) =>
  isLike(value, answer, ground) && sayOf(value, answer, ground) === "same";

/** Cells that have the keys as values; where one holds a single value, it alone, since it says more than a list. */
function cellsOfKey(reading: DraftReading, ground: Ground): AskedCell[] {
  const holding = reading.asked.filter((cell) =>
    reading.keys.some((key) => factsInScope(cell, reading).some(({ value }) => says(value, key, ground))),
  );
  const single = holding.filter(({ property }) => property.single);
  return single.length ? single : holding;
}
