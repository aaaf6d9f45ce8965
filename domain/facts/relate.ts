import { areDisjoint, days, type Interval, isInside, spread } from "./denote";
import type { LedgerIndex } from "./index-ledger";
import type { ListValue, NumberValue, Value } from "./value";

/** yes: the one implies the other · no: they exclude each other · open: neither. */
export type Relation = "yes" | "no" | "open";

/** `isClosedHere`: an enumeration counts as complete, as it does inside its own source. */
export type RelateOptions = { isClosedHere: boolean };

/**
 * Given that `fact` holds, what of `option`? Not symmetric: 69 makes «more than 60» true, «more than 60» leaves 69 open.
 * Only «no» is the same both ways.
 */
export function relate(index: LedgerIndex, fact: Value, option: Value, options: RelateOptions): Relation {
  if (fact.type === "number") return option.type === "number" ? relateNumbers(index, fact, option) : "no";
  if (fact.type === "date") return option.type === "date" ? relateIntervals(days(fact.iso), days(option.iso)) : "no";
  if (option.type === "number" || option.type === "date") return "no";
  return fact.type === "entity" && option.type === "entity"
    ? relateEntities(index, fact.id, option.id)
    : relateLists(index, asList(fact), asList(option), options);
}

const relateNumbers = (index: LedgerIndex, fact: NumberValue, option: NumberValue): Relation =>
  index.unit(fact.unit).base === index.unit(option.unit).base
    ? relateIntervals(spread(index, fact), spread(index, option))
    : "no";

/** yes: `fact` lies inside `option` · no: they share nothing. */
export function relateIntervals(fact: Interval, option: Interval): Relation {
  if (isInside(fact, option)) return "yes";
  return areDisjoint(fact, option) ? "no" : "open";
}

function relateEntities(index: LedgerIndex, fact: string, option: string): Relation {
  if (index.wholesOf(fact).includes(option)) return "yes";
  return mayBeOne(index, fact, option) ? "open" : "no";
}

/** One is part of the other, or an editor calls them near-synonyms, or one is a concept that holds others. */
function mayBeOne(index: LedgerIndex, one: string, other: string): boolean {
  if (index.wholesOf(one).includes(other) || index.wholesOf(other).includes(one)) return true;
  const [first, second] = [index.entity(one), index.entity(other)];
  if (first.broad || second.broad) return true;
  return Boolean(first.overlaps?.includes(other) || second.overlaps?.includes(one));
}

const asList = (value: ListValue | Extract<Value, { type: "entity" }>): ListValue =>
  value.type === "list" ? value : { type: "list", ids: [value.id], ends: "open" };

function relateLists(index: LedgerIndex, fact: ListValue, option: ListValue, options: RelateOptions): Relation {
  const forward = relateMembers(index, fact, option.ids, options);
  if (forward === "no" || !doesEnd(option, options)) return forward;
  // An option that ends also says that nothing else is in it.
  const back = relateMembers(index, option, fact.ids, options);
  if (back === "no") return "no";
  return forward === "yes" && back === "yes" && doesEnd(fact, options) ? "yes" : "open";
}

function relateMembers(index: LedgerIndex, list: ListValue, ids: readonly string[], options: RelateOptions): Relation {
  let all: Relation = "yes";
  for (const id of ids) {
    const one = relateMember(index, list, id, options);
    if (one === "no") return "no";
    if (one === "open") all = "open";
  }
  return all;
}

function relateMember(index: LedgerIndex, list: ListValue, id: string, options: RelateOptions): Relation {
  if (list.ids.some((member) => index.wholesOf(member).includes(id))) return "yes";
  if (list.ids.some((member) => mayBeOne(index, member, id))) return "open";
  return doesEnd(list, options) ? "no" : "open";
}

/** A closed list is complete; an enumeration is, where `isClosedHere`. */
export const doesEnd = (list: ListValue, { isClosedHere }: RelateOptions): boolean =>
  list.ends === "closed" || (list.ends === "listed" && isClosedHere);
