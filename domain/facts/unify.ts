import { areDisjoint, days, type Interval } from "./denote";
import type { Fact } from "./fact";
import type { LedgerIndex } from "./index-ledger";
import type { Query } from "./query";
import { relate } from "./relate";
import type { Value } from "./value";
import { valueId } from "./value-id";

/** Does a fact speak about a query? match: surely · may: it could · no: it is about something else. */
export type Unification = "match" | "may" | "no";

/** strict: under the stem's scope · wide: with source, speaker and time dropped. */
export type Reading = "strict" | "wide";

/** Whether `fact` speaks about `query`. A fact that only could neither supports nor contradicts, but it may threaten. */
export function unify(index: LedgerIndex, fact: Fact, query: Query, reading: Reading): Unification {
  if (fact.property !== query.property) return "no";
  const subjects = unifySubjects(index, fact.subject, query.subject, reading);
  if (subjects === "no") return "no";
  const named = weaker(subjects, unifyQualifiers(index, fact.qualifiers, query.qualifiers));
  return reading === "wide" || named === "no" ? named : weaker(named, unifyScope(index, fact, query));
}

function weaker(one: Unification, other: Unification): Unification {
  if (one === "no" || other === "no") return "no";
  return one === "may" ? one : other;
}

function unifyScope(index: LedgerIndex, fact: Fact, query: Query): Unification {
  if (query.scope.source && fact.source !== query.scope.source) return "no";
  const isSameVoice = (fact.attributedTo ?? "") === (query.scope.attributedTo ?? "");
  const isClaimed = !isSameVoice || fact.certainty === "planned";
  return weaker(unifyTime(index, fact, query), isClaimed ? "may" : "match");
}

/** Two subjects that an editor says overlap may be meant for each other, once the scope is dropped. */
function unifySubjects(index: LedgerIndex, has: string, want: string | undefined, reading: Reading): Unification {
  if (want === undefined || has === want) return "match";
  if (reading === "strict") return "no";
  return index.entity(has).overlaps?.includes(want) || index.entity(want).overlaps?.includes(has) ? "may" : "no";
}

type Qualifiers = Record<string, Value> | undefined;

function unifyQualifiers(index: LedgerIndex, has: Qualifiers, want: Qualifiers): Unification {
  let result: Unification = "match";
  for (const name in want) {
    const [own, wanted] = [has?.[name], want[name] as Value];
    if (own && valueId(own) === valueId(wanted)) continue;
    if (own && relate(index, own, wanted, { isClosedHere: true }) === "no") return "no";
    result = "may";
  }
  // A fact that is narrower than the question.
  for (const name in has) if (!want?.[name]) result = "may";
  return result;
}

function unifyTime(index: LedgerIndex, fact: Fact, { property, scope }: Query): Unification {
  const { temporal } = index.property(property);
  if (temporal === "fixed") return "match";
  if (!scope.asOf) return scope.source ? "match" : "may";
  if (fact.asOf === scope.asOf) return "match";
  return temporal === "snapshot" && isAnotherTime(index, fact, days(scope.asOf)) ? "no" : "may";
}

/** An undated snapshot cannot speak of a day after its document. */
const isAnotherTime = (index: LedgerIndex, fact: Fact, asked: Interval): boolean =>
  fact.asOf ? areDisjoint(days(fact.asOf), asked) : days(index.source(fact.source).published.on).high < asked.low;
