import type { Fact } from "../facts/fact";
import type { LedgerIndex } from "../facts/index-ledger";
import type { Value } from "../facts/value";
import type { Language } from "../language";
import type { Disputes } from "./disputes";
import type { Place } from "./phrasebook";
import { phrasebooks } from "./phrasebooks";
import { claimText } from "./statement-of";
import { valueText } from "./value-text";

/** The answer as a statement, and where it stands. `backers`: every fact that says it, the first in words. */
export function explain(
  index: LedgerIndex,
  disputes: Disputes,
  backers: readonly Fact[],
  lang: Language,
  value?: Value,
): string {
  const [fact] = backers;
  if (!fact) return "";
  const statement = claimText(index, disputes, fact, lang, value);
  const counted = countedIn(index, fact, lang);
  const whole = counted ? phrasebooks[lang].countOf(statement, counted) : statement;
  return phrasebooks[lang].explanation(whole, citation(index, backers, lang, value));
}

/** The members of the list that a figure was counted from: no document states it, so a reader must see them. */
function countedIn(index: LedgerIndex, fact: Fact, lang: Language): string | undefined {
  const [part, ...more] = fact.from ?? [];
  const list = part && more.length === 0 ? index.fact(part).value : undefined;
  return list?.type === "list" ? valueText(index, list, lang) : undefined;
}

/** Where facts stand, by document and paragraph. `value`: one member of a list. */
export const citation = (index: LedgerIndex, facts: readonly Fact[], lang: Language, value?: Value): string =>
  phrasebooks[lang].cite(placesOf(index, facts, lang, value));

/** Why an option is wrong: the true value first, then what the lure really belongs to. */
export function explainWrong(
  index: LedgerIndex,
  disputes: Disputes,
  wrong: { value: Value; belongsTo?: Fact },
  key: Value,
  lang: Language,
): string {
  const there = whereItBelongs(index, disputes, wrong, lang);
  return phrasebooks[lang].wrong(valueText(index, key, lang), valueText(index, wrong.value, lang), there);
}

/** What a lure really belongs to, without the answer: for one of several wrong options. */
export function explainLure(
  index: LedgerIndex,
  disputes: Disputes,
  wrong: { value: Value; belongsTo?: Fact },
  lang: Language,
): string {
  const there = whereItBelongs(index, disputes, wrong, lang);
  return phrasebooks[lang].lure(valueText(index, wrong.value, lang), there);
}

function whereItBelongs(
  index: LedgerIndex,
  disputes: Disputes,
  { value, belongsTo }: { value: Value; belongsTo?: Fact },
  lang: Language,
): string | undefined {
  const member = belongsTo?.value.type === "list" ? value : undefined;
  return belongsTo && claimText(index, disputes, belongsTo, lang, member);
}

/** Paragraphs by document; for one member of a list, those that name it. */
function placesOf(index: LedgerIndex, facts: readonly Fact[], lang: Language, value: Value | undefined): Place[] {
  const bySource = new Map<string, Set<number>>();
  for (const fact of facts) {
    const paragraphs = bySource.get(fact.source) ?? new Set();
    for (const { paragraph } of referencesFor(fact, value)) paragraphs.add(paragraph);
    bySource.set(fact.source, paragraphs);
  }
  return [...bySource].map(([source, paragraphs]) => ({
    source: index.source(source).names.dated[lang],
    paragraphs: [...paragraphs].sort((one, other) => one - other),
  }));
}

/** Where a fact stands; for one member of a list, the spans that name it and those that speak of the whole. */
export function referencesFor(fact: Fact, value: Value | undefined): Fact["references"] {
  if (value?.type !== "entity") return fact.references;
  const named = fact.references.filter(({ member }) => member === undefined || member === value.id);
  return named.length ? named : fact.references;
}
