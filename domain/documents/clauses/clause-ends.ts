import { eventVerbs, prepositions } from "../facts/clause-words.ar";
import {
  aboveAll,
  andVerb,
  beginsWithFa,
  beginsWithWaw,
  calendar,
  circumstance,
  danglingEnds,
  during,
  leaners,
  nounLikeVerb,
  openers,
  openingPairs,
  pastAfterAnd,
  pasts,
  pronouns,
  relatives,
  reportVerbs,
  thatWords,
  verbs,
} from "./clause-openers.ar";
import { endsClause, type PlacedWord } from "./words-in";

/** Where a sentence may end: at its end, before a comma, and before a clause that what comes before does not need. */
export function clauseEnds(words: readonly PlacedWord[]): number[] {
  const ends = words.flatMap((word, at) => {
    const next = words[at + 1];
    if (!next) return word.end;
    if (danglingEnds.has(word.folded) || circumstance.test(word.folded) || awaitsRest(words, at)) return [];
    if (endsClause(word)) return word.end;
    const opens = opensClause(words, at + 1) || (closesQuote.test(word.text) && next.folded.startsWith("\u0648"));
    return opens && !prepositions.has(word.folded) && !leaners.has(word.folded) ? word.end : [];
  });
  return ends;
}

/** «Who holds | since», «he could do nothing | but», «, and before some months | when»: what these want follows. */
function awaitsRest(words: readonly PlacedWord[], at: number): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  if (!word || !next) return false;
  if (isDated(words, at)) return true;
  if (relatives.has(before?.folded ?? "") && isVerb(word.folded) && !endsClause(word)) return true;
  const near = words.slice(Math.max(0, at - deniedWithin), at + 1);
  const last = near.slice(near.slice(0, -1).findLastIndex(endsClause) + 1);
  const opening = last[0]?.folded ?? "";
  if (next.folded === but) return last.some(({ folded }) => nothing.test(folded));
  return last.length <= timeMax && opening.startsWith("\u0648") && timePhrase.test(withoutAnd(opening));
}
/** «Goods for 95 million | in June»: another month has another figure. */
function isDated(words: readonly PlacedWord[], at: number): boolean {
  const [next, after] = [words[at + 1], words[at + 2]];
  const near = words.slice(Math.max(0, at - figureWithin), at + 1);
  return (
    during.test(next?.folded ?? "") &&
    (/^(?:19|20)\p{Nd}{2}\P{Nd}*$/u.test(after?.text ?? "") || calendar.has(after?.folded ?? "")) &&
    near.some(({ text }) => /\p{Nd}/u.test(text))
  );
}
const figureWithin = 3;
const but = "\u0627\u0644\u0627";
const nothing = /^[\u0648\u0641]?(?:\u0645\u0627|\u0644\u0627|\u0644\u0645|\u0644\u0646|\u0644\u064A\u0633\u062A?)$/u;
const deniedWithin = 8;
const timePhrase =
  /^(?:\u0642\u0628\u0644|\u0628\u0639\u062F|\u0645\u0646\u0630|\u062E\u0644\u0627\u0644|\u0639\u0642\u0628)$/u;
const timeMax = 3;

/** «And» with a verb, an opener, or «which»; «and the town (1999)» is no verb. */
function opensClause(words: readonly PlacedWord[], at: number): boolean {
  const [next, after] = [words[at], words[at + 1]];
  if (!next) return false;
  const isVerbal = isVerbAfterAnd(next.folded) && !/^\(/u.test(after?.text ?? "");
  const isWhich = relatives.has(next.folded) && !pronouns.has(words[at - 2]?.folded ?? "");
  return isVerbal || isOpener(next, after) || (isWhich && !awaitsWhich(words, at - 1));
}

/** «Above all the goods | which»: only that tells which goods. */
const awaitsWhich = (words: readonly PlacedWord[], at: number): boolean =>
  [words[at - 1], words[at - 2]].some((word) => word !== undefined && aboveAll.has(word.folded));

const isOpener = ({ folded }: PlacedWord, after: PlacedWord | undefined): boolean =>
  (openers.has(folded) &&
    !amongThem.test(after?.folded ?? "") &&
    !(folded === ofWhat && after?.folded === no) &&
    !(folded === inWhat && concerns.test(after?.folded ?? ""))) ||
  openingPairs.has(`${folded}_${after?.folded ?? ""}`);

/** «Of no fewer than». */
const ofWhat = "\u0645\u0645\u0627";
const no = "\u0644\u0627";

/** «As regards the town»: of what it is told. */
const inWhat = "\u0641\u064A\u0645\u0627";
const concerns = /^[\u064A\u062A](?:\u062E\u0635|\u062A\u0639\u0644\u0642|\u062A\u0635\u0644)$/u;

/** «Among themselves», which opens no clause. */
const amongThem = /^\u0628\u064A\u0646(?:\u0647\u0645|\u0647\u0627|\u0647\u0645\u0627|\u0646\u0627)?$/u;

const closesQuote = /["\u00BB\u201D]$/u;

/** «And» with a verb: a noun after «and» belongs to what stands before it. */
export const isVerbAfterAnd = (folded: string): boolean =>
  !beginsWithWaw.test(folded) && (pastAfterAnd.test(folded) || andVerb.test(folded));

/**
 * Whether words that are cut off their sentence say something of what they name: no «that» without its verb, no phrase
 * alone. A verb behind «which» is not theirs.
 */
export function saysSomething(
  words: readonly PlacedWord[],
  { isOpening, next }: { isOpening: boolean; next: PlacedWord | undefined },
): boolean {
  const that = words.findLastIndex(({ folded }) => thatWords.has(folded));
  const isPhrase = prepositions.has(withoutAnd(words[0]?.folded ?? ""));
  const isBeforeWhich = relatives.has(next?.folded ?? "");
  if (isOpening && that < 0 && !isPhrase && !isBeforeWhich) return true;
  const said = words.slice(that + 1);
  return said.filter(({ folded }) => isVerb(folded)).length > said.filter(({ folded }) => relatives.has(folded)).length;
}

/** As far as the form of a word tells: wider than the extractor's, since «is», «not» and forms that begin with ta open a clause too. */
export function isVerb(folded: string): boolean {
  const word = withoutAnd(folded);
  return (
    reportVerbs.has(word) ||
    eventVerbs.has(word) ||
    pasts.has(word) ||
    (verbs.test(word) && !nounLikeVerb.test(word)) ||
    pastAfterAnd.test(`\u0648${word}`)
  );
}

/** Without «and» or «so» glued to it, unless that letter is the word's own. */
export const withoutAnd = (folded: string): string =>
  beginsWithWaw.test(folded) || beginsWithFa.test(folded) ? folded : folded.replace(/^[\u0648\u0641](?=\p{L}{3})/u, "");
