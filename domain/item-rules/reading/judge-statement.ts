import type { Fact } from "../../facts/fact";
import { numbersIn } from "../../text/numbers-in-text";
import type { Ground } from "../ground";
import { negationIn } from "../words/negation.ar";
import { operatorWord } from "../words/operator-words.ar";
import { type Answer, readAnswer, unitIn } from "./answer";
import type { AskedCell } from "./asked-cells";
import { sayOf } from "./asked-cells";
import { factsInScope } from "./asked-facts";
import type { DraftReading } from "./draft-reading";
import { wordsOf } from "./words-of";

/**
 * Whether a true or false statement is given the wrong verdict. «True» is wrong where some cell excludes what it says and
 * none has it. «False» may be meant of any part of it, so only a number that stands in the facts makes it wrong.
 */
export function isWronglyJudged(reading: DraftReading, ground: Ground): boolean {
  if (negationIn(reading.stem) || reading.scope.sources.length > 1) return false;
  const said = reading.asked.map((cell) => ({ cell, verdict: verdictOn(cell, reading, ground) }));
  const holds = said.filter(({ verdict }) => verdict === "same");
  const fails = said.filter(({ verdict }) => verdict === "other");
  if (reading.draft.key.value === "true")
    return fails.some((fault) => holds.every((held) => areApart(fault.cell, held.cell)));
  return fails.length === 0 && holds.some(({ cell }) => cell.facts[0]?.value.type === "number");
}

/** A date that is wrong is wrong although the place is right; a number or a name may belong to what is right. */
const areApart = (fault: AskedCell, held: AskedCell): boolean =>
  fault.facts[0]?.value.type === "date" && held.facts[0]?.value.type !== "date";

function verdictOn(cell: AskedCell, reading: DraftReading, ground: Ground): "same" | "other" | "open" {
  const facts = factsInScope(cell, reading);
  const value = valueStated(cell, reading, ground);
  if (!value || facts.length === 0) return "open";
  const said = facts.map((fact) =>
    isClosed(fact, ground) ? sayOf(fact.value, value, ground) : onlySame(fact, value, ground),
  );
  if (said.includes("same")) return "same";
  return said.every((each) => each === "other") ? "other" : "open";
}

const isClosed = ({ value, property }: Fact, { index }: Ground) =>
  value.type !== "list" || (value.ends !== "open" && !index.property(property).silenceIsOpen);
const onlySame = (fact: Fact, value: Answer, ground: Ground) =>
  sayOf(fact.value, value, ground) === "same" ? "same" : "open";

/** The one number, date or name in the statement that could be the cell's value. */
function valueStated(cell: AskedCell, reading: DraftReading, ground: Ground): Answer | undefined {
  const [first] = cell.facts;
  if (!first) return undefined;
  if (first.value.type === "number") return numberStated(reading, ground, first.value.unit);
  if (first.value.type === "date") return dateStated(reading, ground);
  return nameStated(cell, reading, ground);
}

function numberStated({ stem, foldedStem, scope }: DraftReading, ground: Ground, unit: string): Answer | undefined {
  const inDates = new Set(scope.dates.flatMap((date) => date.split("-").map(Number)));
  const numbers = numbersIn(stem).filter(({ values }) => !values.some((value) => inDates.has(value)));
  const [only, ...more] = numbers;
  const said = unitIn(foldedStem, ground);
  if (!only || more.length || operatorWord(foldedStem)) return undefined;
  if (said !== undefined && ground.index.unit(said).base !== ground.index.unit(unit).base) return undefined;
  const [value = 0] = only.values;
  return { ...readAnswer("", ground), number: value };
}

function dateStated({ scope }: DraftReading, ground: Ground): Answer | undefined {
  const published = scope.sources.map((source) => ground.index.source(source).published.on.slice(0, 7));
  const dates = scope.dates.filter((date) => !published.includes(date));
  const [only, ...more] = dates;
  return only !== undefined && more.length === 0 ? { ...readAnswer("", ground), date: only } : undefined;
}

function nameStated({ facts, subject }: AskedCell, reading: DraftReading, ground: Ground): Answer | undefined {
  const { index } = ground;
  const types = new Set(
    facts
      .flatMap(({ value }) => (value.type === "list" ? value.ids : value.type === "entity" ? [value.id] : []))
      .map((id) => index.entity(id).type),
  );
  // «The first strikes in Syria» names Syria, which is no answer. Without its first word it is not read as one name.
  const ownWords = wordsOf(index.entity(subject)[reading.lang].name).slice(index.entity(subject).class ? 2 : 0);
  const own = new Set([subject, ...ground.names.mentionsIn(ownWords).flatMap(({ ids }) => ids)]);
  const named = reading.mentions.filter(
    ({ ids, isName }) =>
      isName && ids.length === 1 && !own.has(ids[0] ?? "") && types.has(index.entity(ids[0] ?? "").type),
  );
  const ids = [...new Set(named.map(({ ids: [id = ""] }) => id))];
  return ids.length === 1 ? { ...readAnswer("", ground), ids } : undefined;
}
