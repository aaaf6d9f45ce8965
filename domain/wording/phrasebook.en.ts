import type { Entity, Unit } from "../facts/entity";
import type { LedgerIndex } from "../facts/index-ledger";
import type { NumberValue, Operator } from "../facts/value";
import { groupDigits } from "../text/numerals";
import { type NumberScale, scaleOf } from "./number-scale";
import type { Phrasebook, Word } from "./phrasebook";
import { remarks } from "./remarks.en";
import { entitiesOf, gap, type Precision, precisionOf } from "./scene";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const operators: Record<Exclude<Operator, "vague">, string> = {
  gt: "more than ",
  gte: "at least ",
  lt: "less than ",
  lte: "at most ",
  approx: "about ",
};
const vague: [least: number, word: string][] = [
  [1e6, "millions"],
  [1e5, "hundreds of thousands"],
  [1e4, "tens of thousands"],
  [1e3, "thousands"],
  [100, "hundreds"],
  [0, "dozens"],
];
const scaleNames = { 1e6: "million", 1e9: "billion" };
const precisions: Record<Precision, string> = { day: "date", month: "month and year", year: "year" };

function date(iso: string): string {
  const [year, month, day] = iso.split("-");
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(" ");
}

const vagueWord = (number: number) => vague.find(([least]) => number >= least)?.[1] ?? "";
const operatorText = ({ operator }: NumberValue) => (operator && operator !== "vague" ? operators[operator] : "");

function number(value: NumberValue, unit: Unit): string {
  if (value.operator === "vague") return `${vagueWord(value.number)} of ${unit.en.plural}`;
  return `${bareNumber(value, unit)} ${value.number === 1 ? unit.en.singular : unit.en.plural}`;
}

function bareNumber(value: NumberValue, unit: Unit): string {
  if (value.operator === "vague") return vagueWord(value.number);
  const scale = scaleOf(value, unit);
  return `${operatorText(value)}${groupDigits(value.number / scale)}${scale === 1 ? "" : ` ${scaleNames[scale]}`}`;
}

const unitName = (unit: Unit, scale: NumberScale): string =>
  scale === 1 ? unit.en.plural : `${scaleNames[scale]} ${unit.en.plural}`;

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Two forms, singular and plural. */
const agree = (entities: readonly Entity[], [singular = "", plural = singular]: readonly string[]): string =>
  entities.length > 1 || entities[0]?.en.plural ? plural : singular;

const classOf = (index: LedgerIndex, subject: string) => {
  const id = index.entity(subject).class;
  return index.ledger.classes.find((entry) => entry.id === id)?.en;
};
const on: Word = ({ value }) => (value.type === "date" && precisionOf(value.iso) === "day" ? "on" : "in");

export const english: Phrasebook = {
  date,
  number: (value, unit) => number(value, unit),
  bareNumber,
  numberGap: (value, unit) => `${operatorText(value)}${gap} (${unitName(unit, scaleOf(value, unit))})`,
  unitName,
  list,
  agree,
  weave: (parts) =>
    parts
      .join("")
      .replace(/\s+/g, " ")
      .replace(/ (?=[?,.;:”])/g, ""),
  monthYear: new RegExp(`(?:${months.join("|")}) \\d{4}`, "g"),
  eventClause({ index, fact, describeSubject }) {
    const subject = index.entity(fact.subject);
    if (subject.clause) return subject.clause.en.past;
    const verb = classOf(index, subject.id);
    const name = describeSubject();
    return verb && name ? `${name} ${agree([subject], ["was", "were"])} ${verb.participle}` : undefined;
  },
  words: {
    did: ({ index, fact, describeSubject }) => {
      const subject = index.entity(fact.subject);
      if (subject.clause) return subject.clause.en.question;
      const verb = classOf(index, subject.id);
      const name = describeSubject();
      return verb && name ? `${agree([subject], ["was", "were"])} ${name} ${verb.participle}` : undefined;
    },
    was: ({ index, fact }) => agree([index.entity(fact.subject)], ["was", "were"]),
    didv: ({ index, fact }) => classOf(index, fact.subject)?.active,
    on,
    On: (scene) => (on(scene) === "on" ? "On" : "In"),
    at: ({ index, value }) => entitiesOf(index, value)[0]?.en.preposition ?? "in",
    prec: ({ value }) => (value.type === "date" ? precisions[precisionOf(value.iso)] : undefined),
  },
  ...remarks,
};
