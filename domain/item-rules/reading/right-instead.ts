import type { DraftKind } from "../draft";
import type { Ground } from "../ground";
import { negationIn } from "../words/negation.ar";
import type { Answer } from "./answer";
import { isLike, sayOf } from "./asked-cells";
import { factsInScope, factsThatSay, isExcluded } from "./asked-facts";
import type { DraftReading } from "./draft-reading";

const askValues: ReadonlySet<DraftKind> = new Set(["single-choice", "cloze"]);

/** The key, and the option that the facts have in its place; nothing where some asked fact bears the key out. */
export function rightInstead(reading: DraftReading, ground: Ground): { key: string; right: string } | undefined {
  const [key] = reading.keys;
  if (!key || !askValues.has(reading.kind) || negationIn(reading.stem)) return undefined;
  if (reading.scope.sources.length > 1 || isBorneOut(reading, key, ground)) return undefined;
  for (const cell of reading.asked.filter((each) => isExcluded(key, each, reading, ground))) {
    const facts = factsInScope(cell, reading);
    const right = reading.distractors.find((option) =>
      facts.some(({ value }) => isLike(value, option, ground) && sayOf(value, option, ground) === "same"),
    );
    if (right) return { key: key.text, right: right.text };
  }
  return undefined;
}

/** A typed key that the one asked cell excludes. */
export function typedAgainst(reading: DraftReading, ground: Ground): string | undefined {
  const [key] = reading.keys;
  const isTyped = reading.kind === "numeric-entry" || reading.kind === "date-entry";
  if (!key || !isTyped || isBorneOut(reading, key, ground)) return undefined;
  const [cell, ...more] = reading.asked;
  return cell && more.length === 0 && isExcluded(key, cell, reading, ground) ? key.text : undefined;
}

/** A fact in scope has the key, or is too wide to exclude it. */
function isBorneOut(reading: DraftReading, key: Answer, ground: Ground): boolean {
  const saying = factsThatSay(key, reading, ground);
  return reading.asked.some((cell) => factsInScope(cell, reading).some((fact) => saying.includes(fact)));
}
