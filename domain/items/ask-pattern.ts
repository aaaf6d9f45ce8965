import type { Property } from "../facts/property";
import type { Language } from "../language";
import { hashText } from "../rng";
import type { AskedFact } from "./asked-fact";

/**
 * The patterns that ask for a fact's value, the one to try first in front. Picked by cell, not by fact, so that two
 * documents' versions of one cell ask alike. A list with several members is asked for one of them.
 */
export function askPatterns({ fact, property }: AskedFact, lang: Language): string[] {
  const { ask, many } = property[lang];
  if (fact.value.type === "list" && fact.value.ids.length > 1 && many) return [many];
  return turned(ask, property, fact.subject);
}

/** The patterns for a turned-round question, in the same way. */
export const turnedPatterns = ({ fact, property }: AskedFact, lang: Language): string[] =>
  turned(property[lang].askSubject ?? [], property, fact.subject);

function turned(patterns: readonly string[], property: Property, subject: string): string[] {
  if (patterns.length === 0) return [];
  const start = hashText(property.id + subject) % patterns.length;
  return [...patterns.slice(start), ...patterns.slice(0, start)];
}
