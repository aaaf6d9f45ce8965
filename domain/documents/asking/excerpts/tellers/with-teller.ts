import { isVerb, withoutAnd } from "../../../clauses/clause-ends";
import { denials, reportParticiples, reportVerbs, thatWords } from "../../../clauses/clause-openers.ar";
import { endsClause, type PlacedWord, wordsIn } from "../../../clauses/words-in";
import { prepositions } from "../../../facts/clause-words.ar";
import type { Mark } from "../../../mark";
import { withBefore } from "../context/before-it";
import type { Read } from "../context/namings";
import { type Excerpt, overlap, type Stretch } from "../excerpt";
import { openingStart } from "../references/left-to-before";
import { isOpeningVerb } from "../whole-parts/verb-forms";
import { forecasts, had, services } from "./tellers.ar";

type Told = { document: Read; marks: readonly Mark[] };

/** Words between a verb of reporting and what it reports, and before it, in which whoever reports is named. */
const tellerMax = 11;
const subjectMax = 7;
const wordsMax = 36;

/**
 * What is reported with whoever reports it, from their verb on; the name that the text gave before is put in where the verb
 * has none. The plain report of a service stands by itself. Undefined where who reports would be lost: what somebody says
 * is not what the text says.
 */
export function withTeller(told: Told, part: Stretch, sentence: Stretch): Excerpt | undefined {
  const { raw } = told.document;
  const words = wordsIn(raw, { start: openingStart(raw, sentence), end: part.start }).filter(({ folded }) => folded);
  const start = tellerStart(words, told.marks);
  const whole = start === undefined ? undefined : { start, end: part.end };
  // Nothing is shown before it: who reports is named in it, or is put in.
  const found = whole && wordsIn(raw, whole).length <= wordsMax ? withBefore(told, whole, sentence, 0) : undefined;
  if (found && found.before === undefined) return found;
  const besides = toldBesides(told, part, words);
  if (besides && wordsIn(raw, besides).length - wordsIn(raw, besides.omitted[0] ?? part).length <= wordsMax)
    return besides;
  return isOfService(raw, part, words) ? { ...part, omitted: [] } : undefined;
}

/** Where the clause with the verb of reporting begins whose words follow right behind. */
function tellerStart(words: readonly PlacedWord[], marks: readonly Mark[]): number | undefined {
  const at = words.findLastIndex(({ folded }) => reportVerbs.has(withoutAnd(folded)));
  const verb = words[at];
  if (!verb) return undefined;
  const between = words.slice(at + 1);
  // «We thought that», «for the announcement that»: what follows is another's.
  const isOthers = between.some(
    (word) => isOtherVerb(word, marks) || nested.test(word.folded) || /:./u.test(word.text),
  );
  const isFar = between.length > tellerMax || isTorn(between.slice(0, -1));
  if (isOthers || isFar || denials.has(words[at - 1]?.folded ?? "")) return undefined;
  const before = words[at - 1];
  if (!before || endsClause(before) || withoutAnd(verb.folded) !== verb.folded) return verb.start;
  const subject = words.slice(0, at);
  const isSubject =
    at <= subjectMax &&
    subject.every((word, place) => (place === 0 && had.test(word.folded)) || !isOtherVerb(word, marks));
  return isSubject ? words[0]?.start : undefined;
}

/** «The minister spoke of …, pointing out that …»: whoever did, and what they told besides, without what stands between. */
function toldBesides({ marks }: Told, part: Stretch, words: readonly PlacedWord[]): Excerpt | undefined {
  const at = words.findLastIndex(({ folded }) => reportParticiples.has(folded));
  const [verb, participle, before] = [words[0], words[at], words[at - 1]];
  const between = words.slice(at + 1);
  if (!verb || !participle || !before || between.length > 1 || !isOpeningVerb(verb.folded)) return undefined;
  const named = marks.filter(
    ({ type, start, end }) => type === "person" && start > verb.start && end <= participle.start,
  );
  const [who] = named;
  const [first, second] = words.slice(1, at).filter((word) => word.start >= (who?.end ?? 0));
  const isActor = who && words.filter(({ start }) => start < who.start).length <= subjectMax;
  const isOne = named.every(({ denotes }) => denotes === who?.denotes);
  const isActive = words
    .slice(1, subjectMax)
    .every((word) => word.start >= (who?.start ?? 0) || !breaksSubject(word, marks));
  if (!isActor || !isOne || !isActive || !first || !second) return undefined;
  return { start: verb.start, end: part.end, omitted: [{ start: first.start, end: before.end }] };
}

/** Between a verb and whoever acts stand only titles: no preposition, no «that», no other verb. */
const breaksSubject = (word: PlacedWord, marks: readonly Mark[]): boolean =>
  prepositions.has(word.folded) || thatWords.has(word.folded) || isOtherVerb(word, marks) || endsClause(word);

/** A colon, or a mark of quotation without its other half. */
function isTorn(words: readonly PlacedWord[]): boolean {
  const text = words.map((word) => word.text).join(" ");
  return /:/u.test(text) || text.split('"').length % 2 === 0 || /[\u00AB\u201C][^\u00BB\u201D]*$/u.test(text);
}

const isOtherVerb = (word: PlacedWord, marks: readonly Mark[]): boolean =>
  isVerb(word.folded) && word.folded !== already && !marks.some((mark) => mark.type !== "quote" && overlap(mark, word));
const already = "\u0642\u062F";

/** Folded: a noun of saying or believing with its preposition. */
const nested =
  /^[\u0648\u0641]?[\u0628\u0644](?:\u0627\u0639\u0644\u0627\u0646|\u0642\u0648\u0644|\u0632\u0639\u0645|\u062A\u0635\u0631\u064A\u062D|\u0627\u0639\u062A\u0642\u0627\u062F)$/u;

/** What the weather service or the office of statistics tells, and does not expect. */
function isOfService(raw: string, part: Stretch, before: readonly PlacedWord[]): boolean {
  const isTold = before
    .slice(-tellerMax)
    .some(({ folded }) => reportVerbs.has(withoutAnd(folded)) || reportParticiples.has(folded));
  return (
    isTold &&
    before.some(({ folded }) => services.test(folded)) &&
    !wordsIn(raw, part).some(({ folded }) => forecasts.test(folded))
  );
}
