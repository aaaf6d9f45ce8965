import { areDisjoint, days } from "../../facts/denote";
import type { Fact } from "../../facts/fact";
import type { Ground } from "../ground";
import type { Answer } from "./answer";
import { type AskedCell, isLike, sayOf } from "./asked-cells";
import type { DraftReading } from "./draft-reading";

/** The facts of a cell that hold under the stem's scope: of the documents it names, at the time it says. */
export function factsInScope({ facts, property }: AskedCell, { scope }: DraftReading): Fact[] {
  const own = scope.sources.length ? facts.filter(({ source }) => scope.sources.includes(source)) : [...facts];
  if (property.temporal === "fixed" || scope.dates.length === 0) return own;
  return own.filter(
    ({ asOf }) => asOf === undefined || scope.dates.some((date) => !areDisjoint(days(asOf), days(date))),
  );
}

/** Facts of the asked cells that have this answer as their value. */
export function factsThatSay(answer: Answer, { asked }: DraftReading, ground: Ground): Fact[] {
  return asked.flatMap(({ facts }) =>
    facts.filter(({ value }) => isLike(value, answer, ground) && sayOf(value, answer, ground) === "same"),
  );
}

/** Whether all in-scope facts of a cell exclude an answer; a list that does not end excludes nothing. */
export function isExcluded(answer: Answer, cell: AskedCell, reading: DraftReading, ground: Ground): boolean {
  const facts = factsInScope(cell, reading);
  const excludes = ({ value }: Fact) =>
    isLike(value, answer, ground) &&
    sayOf(value, answer, ground) === "other" &&
    (value.type !== "list" || value.ends !== "open");
  return facts.length > 0 && facts.every(excludes);
}
