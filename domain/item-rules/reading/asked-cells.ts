import { days, isInside } from "../../facts/denote";
import type { Fact } from "../../facts/fact";
import type { Property } from "../../facts/property";
import type { Value } from "../../facts/value";
import { cellOf } from "../../facts/value-id";
import type { Ground } from "../ground";
import type { Answer } from "./answer";
import type { DraftReading } from "./draft-reading";

/** A cell of the ledger that a stem has the words of, with its facts in force. */
export type AskedCell = { cell: string; property: Property; subject: string; facts: readonly Fact[] };

/**
 * The cells whose property and subject a stem names and whose values are of the sort that its answers are. Wide on
 * purpose: a rule that blocks asks that all of them agree.
 */
export function askedCells(reading: DraftReading, ground: Ground): AskedCell[] {
  const { cues, index } = ground;
  const subjects = new Set([...cues.subjectsIn(reading.foldedStem), ...namedSubjects(reading, ground)]);
  const properties = new Set(cues.propertiesIn(asQuestion(reading)));
  if (reading.kind === "true-false" && reading.scope.dates.length) properties.add("date");
  const found = new Map<string, Fact[]>();
  for (const fact of index.facts) {
    if (!properties.has(fact.property)) continue;
    if (!subjects.has(fact.subject) && !cues.impliesSubject(fact.property)) continue;
    if (!isQualified(fact, reading, ground) || !isOfSort(fact.value, reading, ground)) continue;
    const cell = cellOf(fact);
    found.set(cell, [...(found.get(cell) ?? []), fact]);
  }
  return [...found].map(([cell, facts]) => {
    const [first] = facts as [Fact];
    return { cell, facts, property: index.property(first.property), subject: first.subject };
  });
}

/** A statement or a gap asks for a number without «how many». */
const asQuestion = ({ kind, foldedStem }: DraftReading): string =>
  kind === "true-false" || kind === "cloze" ? `how many \u0643\u0645 ${foldedStem}` : foldedStem;

/** Entities that go by their names. */
const namedSubjects = ({ named }: DraftReading, { cues }: Ground) => [...named].filter((id) => !cues.hasCues(id));

/** What narrows a fact stands in the stem; and of two places only the fact's own. */
function isQualified(fact: Fact, reading: DraftReading, ground: Ground): boolean {
  const mentioned = new Set(reading.mentions.flatMap(({ ids }) => ids));
  return Object.values(fact.qualifiers ?? {}).every((qualifier) => {
    if (qualifier.type === "date") return true;
    if (qualifier.type !== "entity" || !mentioned.has(qualifier.id)) return false;
    const type = ground.index.entity(qualifier.id).type;
    const rivals = [...mentioned].filter((id) => id !== qualifier.id && isRival(ground, fact, id, type));
    return rivals.length === 0;
  });
}

const isRival = ({ index, names }: Ground, fact: Fact, id: string, type: string) =>
  names.entity(id)?.type === type &&
  index
    .factsOf(fact.property)
    .some((other) =>
      Object.values(other.qualifiers ?? {}).some((qualifier) => qualifier.type === "entity" && qualifier.id === id),
    );

/** Whether what is answered could be a value like this one. */
function isOfSort(value: Value, reading: DraftReading, ground: Ground): boolean {
  if (reading.kind === "true-false") return true;
  const answers = reading.options.length ? reading.options : reading.keys;
  return answers.length === 0 ? false : answers.some((answer) => isLike(value, answer, ground));
}

/** Whether an answer could be a value of this sort: a date, a number, an entity of the same type. */
export function isLike(value: Value, answer: Answer, { index }: Ground): boolean {
  if (value.type === "date") return answer.date !== undefined;
  if (value.type === "number")
    return answer.number !== undefined && (answer.unit === undefined || sameUnit(value.unit, answer.unit, index));
  const types = new Set((value.type === "list" ? value.ids : [value.id]).map((id) => index.entity(id).type));
  return answer.ids.some((id) => types.has(index.entity(id).type));
}

const sameUnit = (one: string, other: string, index: Ground["index"]) => {
  const [first, second] = [index.unit(one), index.unit(other)];
  return first.base === second.base && (first.factor === second.factor || one === other);
};

/** What a value says of an answer. open: neither, as when one date only holds the other. */
export function sayOf(value: Value, answer: Answer, { index }: Ground): "same" | "other" | "open" {
  if (value.type === "date") return ofDate(value.iso, answer.date);
  if (value.type === "number") return ofNumber(value, answer);
  const ids = value.type === "list" ? value.ids : [value.id];
  const wholes = (id: string) => index.wholesOf(id);
  if (answer.ids.some((id) => ids.includes(id))) return "same";
  const isPart = answer.ids.some((id) => ids.some((held) => wholes(held).includes(id) || wholes(id).includes(held)));
  const overlaps = answer.ids.some((id) => ids.some((held) => index.entity(held).overlaps?.includes(id)));
  return isPart || overlaps || answer.ids.length === 0 ? "open" : "other";
}

function ofDate(iso: string, given: string | undefined): "same" | "other" | "open" {
  if (given === undefined) return "open";
  if (iso === given) return "same";
  return isInside(days(iso), days(given)) || isInside(days(given), days(iso)) ? "open" : "other";
}

function ofNumber(value: Extract<Value, { type: "number" }>, { number, operator }: Answer): "same" | "other" | "open" {
  if (number === undefined) return "open";
  const near = Math.max(value.roundedBy ?? 0, Math.abs(value.number) * 1e-6);
  // «49» where thousands are asked for.
  const isSame = [1, 1e3, 1e6, 1e9].some((scale) => Math.abs(value.number - number * scale) <= near);
  if (isSame) return "same";
  return operator !== undefined || value.operator !== undefined ? "open" : "other";
}
