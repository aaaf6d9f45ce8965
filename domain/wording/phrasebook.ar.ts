import { agree, countedNoun, type GrammaticalCase, nounForm, type Scale, scaledNoun } from "../arabic/agreement";
import { attachClitic } from "../arabic/clitics.ar";
import { joinedMonth } from "../arabic/month-names";
import type { Unit } from "../facts/entity";
import type { LedgerIndex } from "../facts/index-ledger";
import type { NumberValue, Operator } from "../facts/value";
import { groupDigits } from "../text/numerals";
import { type NumberScale, scaleOf } from "./number-scale";
import type { Phrasebook, Word } from "./phrasebook";
import { remarks } from "./remarks.ar";
import { entitiesOf, gap, type Precision, precisionOf } from "./scene";

const operators: Record<Exclude<Operator, "vague">, string> = {
  gt: "أكثر من ",
  gte: "ما لا يقل عن ",
  lt: "أقل من ",
  lte: "ما لا يزيد على ",
  approx: "نحو ",
};
const vague: [least: number, word: string][] = [
  [1e6, "ملايين"],
  [1e5, "مئات آلاف"],
  [1e4, "عشرات آلاف"],
  [1e3, "آلاف"],
  [100, "مئات"],
  [0, "عشرات"],
];
const scales = { 1e6: "million", 1e9: "milliard" } as const satisfies Record<number, Scale>;
const precisions: Record<Precision, string> = { day: "تاريخ", month: "شهر وعام", year: "عام" };

function date(iso: string): string {
  const [year, month, day] = iso.split("-");
  if (!month) return `عام ${year}`;
  const name = `${joinedMonth(Number(month))} ${year}`;
  return day ? `${Number(day)} ${name}` : name;
}

function number(value: NumberValue, unit: Unit, grammaticalCase: GrammaticalCase): string {
  if (value.operator === "vague") return `${vagueWord(value.number)} ${unit.ar.definitePlural}`;
  const scale = scaleOf(value, unit);
  // Whatever the slot wants, a noun after an operator is governed by the operator.
  const nounCase = value.operator ? "oblique" : grammaticalCase;
  const counted =
    scale === 1
      ? countedNoun(value.number, unit.ar, nounCase)
      : scaledNoun(value.number, scales[scale], unit.ar, nounCase);
  return operatorText(value) + counted;
}

const operatorText = ({ operator }: NumberValue) => (operator && operator !== "vague" ? operators[operator] : "");
const vagueWord = (number: number) => vague.find(([least]) => number >= least)?.[1] ?? "";

function bareNumber(value: NumberValue, unit: Unit): string {
  if (value.operator === "vague") return vagueWord(value.number);
  const scale = scaleOf(value, unit);
  const digits = groupDigits(value.number / scale);
  return `${operatorText(value)}${digits}${scale === 1 ? "" : ` ${scaleWord(value.number / scale, scale)}`}`;
}
const scaleWord = (count: number, scale: 1e6 | 1e9) => {
  const few = nounForm(count) === "plural";
  return scale === 1e6 ? (few ? "ملايين" : "مليون") : few ? "مليارات" : "مليار";
};

const unitName = (unit: Unit, scale: NumberScale): string =>
  scale === 1 ? unit.ar.singular : `${scaleWord(1, scale)} ${unit.ar.singular}`;

/** The value's own verb: «استعادت القوات». */
const activeVerb: Word = ({ index, fact, value }) => {
  const forms = classOf(index, fact.subject)?.ar.active;
  const [actor] = entitiesOf(index, value);
  return forms && actor ? agree(actor.ar, [forms.m, forms.f]) : undefined;
};
/** The verb after «الجهة التي». */
const feminineVerb: Word = ({ index, fact }) => classOf(index, fact.subject)?.ar.active?.f;

const classOf = (index: LedgerIndex, subject: string) => {
  const id = index.entity(subject).class;
  return index.ledger.classes.find((entry) => entry.id === id);
};

/** The particle «ل» that a text ends with merges with the article that follows. */
function attach(text: string, part: string): string {
  const clitic = /(?:^|[\s«(])(?<particle>[وف]?ل)$/u.exec(text)?.groups?.particle;
  return clitic ? text.slice(0, -clitic.length) + attachClitic(clitic, part) : text + part;
}

export const arabic: Phrasebook = {
  date,
  number,
  bareNumber,
  numberGap: (value, unit) => `${operatorText(value)}${gap} (${unitName(unit, scaleOf(value, unit))})`,
  unitName,
  list: (names) => names.join(" و"),
  // A verb before several subjects agrees with the nearest, which is the first.
  agree: (entities, forms) => (entities[0] ? agree(entities[0].ar, forms) : (forms[0] ?? "")),
  weave: (parts) =>
    parts
      .reduce(attach, "")
      .replace(/\s+/g, " ")
      .replace(/ (?=[؟،؛.:»])/g, ""),
  monthYear: /\p{L}+\/\p{L}+ \d{4}/gu,
  eventClause({ index, fact, describeSubject }) {
    const subject = index.entity(fact.subject);
    if (subject.clause) return subject.clause.ar;
    const verbs = classOf(index, subject.id)?.ar;
    const name = describeSubject();
    return verbs && name ? `${agree(subject.ar, [verbs.m, verbs.f])} ${name}` : undefined;
  },
  words: {
    "do:v": activeVerb,
    "do:f": feminineVerb,
    prec: ({ value }) => (value.type === "date" ? precisions[precisionOf(value.iso)] : undefined),
  },
  ...remarks,
};
