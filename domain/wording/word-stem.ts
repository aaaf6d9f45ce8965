import type { Fact } from "../facts/fact";
import type { LedgerIndex } from "../facts/index-ledger";
import type { Scope } from "../facts/query";
import type { Value } from "../facts/value";
import { valueId } from "../facts/value-id";
import type { Language } from "../language";
import { onceFor } from "../once-for";
import { recaller } from "../text/remembered";
import { fillPattern } from "./fill-pattern";
import { givesAway } from "./gives-away";
import { parsePattern } from "./pattern";
import { phrasebooks } from "./phrasebooks";
import { scopeText, sourceNames } from "./scope-text";

export type StemRequest = {
  fact: Fact;
  pattern: string;
  scope: Scope;
  /** The value shown, if not the fact's own. */
  value?: Value;
  isBlank?: boolean;
  /** Properties that may not describe the subject; the fact's own and those it hides, if not given. */
  hidden?: readonly string[];
  /** Values that the stem must not give away; a statement shows one, so there what stands around it must not. */
  secrets: readonly Value[];
  isStatement?: boolean;
};

/** A stem, and its beginning that names document or speaker. */
export type Stem = { stem: string; scopeText?: string };

/** More words than a reader should have to hold in mind. */
export const longestStem = 25;

/**
 * A stem in words. Its document is named by date or by topic, whichever says no date twice, gives no secret away and
 * keeps the stem short. `undefined`: it cannot be said so.
 */
export const wordStem = (index: LedgerIndex, request: StemRequest, lang: Language): Stem | undefined =>
  worded(index)(`${lang}|${nameOf(request)}`, () => tryLabels(index, request, lang));

/** Most questions on a fact ask it in the same words, whatever options stand below. */
const worded = onceFor((_index: LedgerIndex) => recaller<Stem | undefined>());

function nameOf({ fact, pattern, scope, value, isBlank, hidden, secrets, isStatement }: StemRequest): string {
  const place = [scope.source, scope.asOf, scope.attributedTo].join("|");
  const shown = `${value ? valueId(value) : ""}|${isBlank}|${isStatement}|${hidden}`;
  return `${fact.id}|${pattern}|${place}|${shown}|${secrets.map(valueId)}`;
}

function tryLabels(index: LedgerIndex, request: StemRequest, lang: Language): Stem | undefined {
  const { fact, scope } = request;
  const prefersTopic = fact.value.type === "date";
  const labels = scope.source ? sourceNames(index, scope.source, lang, prefersTopic) : [undefined];
  let first: Stem | undefined;
  for (const label of labels) {
    const worded = wordWith(index, request, lang, label);
    if (worded && countWords(worded.stem) <= longestStem) return worded;
    first ??= worded;
  }
  return first;
}

function wordWith(
  index: LedgerIndex,
  request: StemRequest,
  lang: Language,
  label: string | undefined,
): Stem | undefined {
  const { fact, pattern, scope, value, isBlank, hidden = hiddenFor(index, fact), secrets, isStatement } = request;
  const book = phrasebooks[lang];
  const named = scopeText(index, scope, lang, label);
  const isTimeSaid = fact.asOf !== undefined && label !== undefined && saysTime(label, book.date(fact.asOf), fact.asOf);
  const filling = {
    fact,
    lang,
    hidden,
    ...(value ? { value } : {}),
    ...(isBlank ? { isBlank } : {}),
    ...(isTimeSaid ? { asOf: null } : {}),
  };
  const body = fillPattern(index, pattern, filling);
  if (!body) return undefined;
  const stem = book.sentence(named, body, startsLow(pattern));
  if (saysDateTwice(stem, book.monthYear)) return undefined;
  const around = isStatement ? `${named} ${fillPattern(index, pattern, { ...filling, isBlank: true })}` : stem;
  if (secrets.some((secret) => givesAway(index, around, secret, lang))) return undefined;
  return named ? { stem, scopeText: named } : { stem };
}

/** The fact's own property, and what it gives away. */
export function hiddenFor(index: LedgerIndex, fact: Fact): string[] {
  const property = index.property(fact.property);
  return [property.id, ...(property.hides ?? [])];
}

/** A bare year counts as said without the word for year. */
const saysTime = (label: string, time: string, iso: string) => label.includes(iso.length === 4 ? iso : time);

export const countWords = (text: string): number => text.trim().split(/\s+/).length;

export function saysDateTwice(text: string, monthYear: RegExp): boolean {
  if (!/\d{4}.*\d{4}/s.test(text)) return false;
  const dates = text.match(monthYear) ?? [];
  return new Set(dates).size < dates.length;
}

/** Whether the sentence begins with the pattern's own words, which are no names. */
function startsLow(pattern: string): boolean {
  const [first] = parsePattern(pattern).nodes;
  return first?.type === "text" || (first?.type === "word" && ["On", "did", "was"].includes(first.name));
}
