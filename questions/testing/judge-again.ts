import type { Fact } from "@/domain/facts/fact";
import type { LedgerIndex } from "@/domain/facts/index-ledger";
import { judge } from "@/domain/facts/judge";
import { queryOf, type Scope } from "@/domain/facts/query";
import { relate } from "@/domain/facts/relate";
import { threats } from "@/domain/facts/threats";
import type { Value } from "@/domain/facts/value";

/** right: the facts support it under the scope · wrong: no fact of any document could make it right · else neither. */
export type SecondVerdict = "right" | "wrong" | "neither";

/** Asks the facts again, apart from how an item was made; the same question is looked up. */
export function secondJudge(index: LedgerIndex): (fact: Fact, scope: Scope, value: Value) => SecondVerdict {
  const known = new Map<string, SecondVerdict>();
  return (fact, scope, value) => {
    const key = JSON.stringify([fact.id, scope, value]);
    const verdict = known.get(key) ?? judgeAgain(index, fact, scope, value);
    known.set(key, verdict);
    return verdict;
  };
}

function judgeAgain(index: LedgerIndex, fact: Fact, scope: Scope, value: Value): SecondVerdict {
  const query = queryOf(fact, scope);
  const { verdict, isDisputed } = judge(index, query, value);
  if (verdict === "supported") return "right";
  return !isDisputed && threats(index, query, value).hits.length === 0 ? "wrong" : "neither";
}

/** Whether one may be the other by a different name, a part of it or within its tolerance. */
export const mayBeOne = (index: LedgerIndex, one: Value, other: Value): boolean =>
  relate(index, one, asShown(other), { isClosedHere: true }) !== "no";

/** What a typed or chosen figure is: the number alone, without how the document rounded it. */
function asShown(value: Value): Value {
  if (value.type !== "number") return value;
  const { roundedBy: _, ...number } = value;
  return number;
}
