import { article } from "../../arabic/article";
import { foldLoosely } from "../../text/fold-arabic";
import type { CitedDocument } from "../asking/cited-document";
import { withBefore } from "../asking/excerpts/context/before-it";
import { underHeadline } from "../asking/excerpts/context/under-headline";
import type { Excerpt, Stretch } from "../asking/excerpts/excerpt";
import { overlap } from "../asking/excerpts/excerpt";
import { openingStart } from "../asking/excerpts/references/left-to-before";
import { hasSourceBehind } from "../asking/excerpts/tellers/source-behind";
import { standsInSpeech } from "../asking/excerpts/tellers/within-speech";
import { tellsAll } from "../asking/excerpts/whole-parts/tells-all";
import { isOpeningVerb, isSureVerb } from "../asking/excerpts/whole-parts/verb-forms";
import { endsWhole, isWholePart } from "../asking/excerpts/whole-parts/whole-part";
import { noStatementOpening } from "../asking/excerpts/whole-parts/whole-part.ar";
import { clauseEnds, isVerb, isVerbAfterAnd, withoutAnd } from "../clauses/clause-ends";
import { bareActors, countNouns, leadIn, relatives, reportVerbs, thatWords } from "../clauses/clause-openers.ar";
import { clauseStarts, standsAlone } from "../clauses/clause-starts";
import { clipsOf, isWhole } from "../clauses/clip-sentence";
import { jointStarts } from "../clauses/joint-starts";
import { standing } from "../clauses/standing";
import { endsClause, type PlacedWord, wordsIn } from "../clauses/words-in";
import { prepositions } from "../facts/clause-words.ar";
import { isFullSentence, type Mark } from "../mark";
import { nounLikePasts } from "./changes/denied-reports.ar";
import {
  grave,
  noActors,
  noOpenings,
  oneOfThem,
  opinion,
  ought,
  pointsOutside,
  reported,
} from "./changes/opposites.ar";
import { isToldOfAnother } from "./told-twice";

const wordsMin = 7;
/** Words of a statement: usually, and where nothing shorter of a sentence is one. */
const wordsMax = [24, 38];
/** With what is shown before it. */
const togetherMax = 52;
/** Clauses of one sentence that are judged: more would be one text read again and again. */
const clausesMax = 3;

type Read = Pick<CitedDocument, "raw" | "published">;

/**
 * The parts of a sentence that statements may be made of: each says in the document's own voice what somebody who is named
 * in it did or was, or with who acts or the sentence before put to it. Those that begin at one place differ in length: a
 * short one leaves room for another clause. None where no part is one.
 */
export function statedClauses(document: Read, sentence: Stretch, marks: readonly Mark[]): Excerpt[] {
  if (!isFullSentence(document.raw, sentence) || standsInSpeech(document.raw, sentence)) return [];
  if (isToldOfAnother(document.raw, sentence, marks)) return [];
  const found: Excerpt[] = [];
  for (const most of wordsMax) {
    const starts = new Set(found.map(({ start }) => start));
    const more = clausesUpTo(most, document, sentence, marks).filter(({ start }) => !starts.has(start));
    found.push(
      ...more.filter(
        (excerpt) => wordsShown(document.raw, excerpt) <= togetherMax && isOwnBefore(document.raw, excerpt),
      ),
    );
  }
  const kept = new Set([...new Set(found.map(({ start }) => start))].slice(0, clausesMax));
  return found.filter(({ start }) => kept.has(start));
}

/** What is shown before is no part of somebody's words either. */
const isOwnBefore = (raw: string, { before }: Excerpt): boolean => !before || !standsInSpeech(raw, before);

const wordsShown = (raw: string, { before, ...part }: Excerpt): number =>
  wordsIn(raw, part).length + (before ? wordsIn(raw, before).length : 0);

/** The longest and the shortest at each place where a clause begins; at the beginning of the sentence with what stands before it. */
function clausesUpTo(most: number, document: Read, sentence: Stretch, marks: readonly Mark[]): Excerpt[] {
  const { raw } = document;
  const words = wordsIn(raw, sentence);
  const shown = (part: Stretch) =>
    withBefore({ document, marks }, part, sentence) ?? underHeadline({ document, marks }, part) ?? [];
  const ofClauses = clauseStarts(words).flatMap((start) => {
    const first = words.find((word) => word.start === start);
    if (!first || thatWords.has(first.folded) || isAmidSpeech(raw, sentence, start)) return [];
    const parts = clipsOf(raw, sentence, first, most).filter((part) => part.start === start);
    return outermost(
      parts.filter((part) => isPlain(raw, part, { most, sentence }) && isStatement(raw, part, sentence, marks)),
    ).flatMap(shown);
  });
  const ofJoints = jointStarts(words)
    .filter((start) => !ofClauses.some((excerpt) => excerpt.start === start) && !isAmidSpeech(raw, sentence, start))
    .flatMap((start) => outermost(joinedParts(raw, { start, end: sentence.end }, { most, marks })).flatMap(shown));
  const found = [...ofClauses, ...ofJoints];
  const start = openingStart(raw, sentence);
  if (found.some((excerpt) => excerpt.start === start)) return found;
  return [...outermost(openingParts(most, document, sentence)).flatMap(shown), ...found];
}

/** A clause of a sentence that begins among somebody's words: who spoke them is not shown with it. */
const isAmidSpeech = (raw: string, sentence: Stretch, start: number): boolean =>
  start > sentence.start && standsInSpeech(raw, { start, end: start });

/** Of what a word joins to the clause before: read without that, it begins like a sentence. */
const joinedParts = (
  raw: string,
  rest: Stretch,
  { most, marks }: { most: number; marks: readonly Mark[] },
): Stretch[] =>
  clauseEnds(wordsIn(raw, rest))
    .map((end) => ({ start: rest.start, end }))
    .filter(
      (part) =>
        isPlain(raw, part, { most, sentence: rest }) &&
        isWhole(raw.slice(part.start, part.end)) &&
        isStatement(raw, part, rest, marks),
    );

/** The longest and the shortest of parts that begin alike. */
function outermost(parts: readonly Stretch[]): Stretch[] {
  const inOrder = parts.toSorted((one, other) => other.end - one.end);
  const [longest] = inOrder;
  const shortest = inOrder.at(-1);
  if (!longest || !shortest) return [];
  return shortest.end === longest.end ? [longest] : [longest, shortest];
}

/** The whole of a sentence and its first clauses, to be shown with what stands before it. */
function openingParts(most: number, { raw }: Read, sentence: Stretch): Stretch[] {
  const start = openingStart(raw, sentence);
  return clauseEnds(wordsIn(raw, { start, end: sentence.end }))
    .map((end) => ({ start, end }))
    .filter(
      (each) =>
        isPlain(raw, each, { most, sentence }) && isWhole(raw.slice(start, each.end)) && endsWhole(raw, each, sentence),
    );
}

function isStatement(raw: string, part: Stretch, sentence: Stretch, marks: readonly Mark[]): boolean {
  const words = wordsIn(raw, part);
  return (
    standsAlone(standing(raw.slice(part.start, part.end))) &&
    !pointsOutside.test(foldLoosely(raw.slice(part.start, part.end))) &&
    !oneOfThem.test(foldLoosely(standing(raw.slice(part.start, part.end)))) &&
    endsWell(words, raw, part, sentence) &&
    namesActor(words, marks) &&
    isWholePart({ raw, part, sentence, marks })
  );
}

/** Neither too short nor too long, with a verb, no opinion, and none that goes on with «and it is». */
function isPlain(raw: string, part: Stretch, { most, sentence }: { most: number; sentence: Stretch }): boolean {
  const text = raw.slice(part.start, part.end);
  const isUncut = part.start === openingStart(raw, sentence) && part.end >= sentence.end;
  const words = wordsIn(raw, part);
  const folded = foldLoosely(text);
  return (
    words.length >= wordsMin &&
    words.length <= most &&
    !strangeSigns.test(withoutAsides(text)) &&
    !noStatementOpening.test(words[0]?.folded ?? "") &&
    !noOpenings.test(words[0]?.folded ?? "") &&
    (isUncut || !words.slice(0, 2).some(({ folded }) => whenWords.test(folded))) &&
    !hasSourceBehind(raw, part, sentence) &&
    !opinion.test(folded) &&
    (!ought.test(folded) || isReport(words)) &&
    !grave.test(folded) &&
    hasVerb(words, isUncut) &&
    tellsAll(words)
  );
}

/** Folded: «if», «when»: what then happened is not to be cut off. */
const whenWords =
  /^(?:\u0627\u0630\u0627|\u0644\u0648|\u0639\u0646\u062F\u0645\u0627|\u062D\u064A\u0646\u0645\u0627|\u0643\u0644\u0645\u0627|\u0628\u0639\u062F\u0645\u0627|\u0628\u064A\u0646\u0645\u0627)$/u;

const strangeSigns = /www|https?|["\u00AB\u00BB\u201C\u201D?\u061F!:#&@\u2022\u2026()[\]*/]|\.\.|\s[-\u2013\u2014]+\s/u;

/** Without what stands between marks of quotation, between dashes, and a few words in brackets, which a statement may have. */
const withoutAsides = (text: string): string =>
  text
    .replace(/\([\p{L}\p{M}\p{N}\s\u060C.,%\u201C\u201D"\u00AB\u00BB-]{2,60}\)/gu, " ")
    .replace(/\s[-\u2013\u2014]\s?[\p{L}\p{M}\p{N}\s\u060C]{2,60}\s?[-\u2013\u2014](?=[\s\u060C])/gu, " ")
    .replace(/:?\s*[\u00AB"\u201C][\p{L}\p{M}\p{N}\s\u060C,.%-]{2,}[\u00BB"\u201D]/gu, " ");

/** «The minister said that …»: what ought to be is what somebody said. */
function isReport(words: readonly PlacedWord[]): boolean {
  const that = words.findIndex(({ folded }) => thatWords.has(folded) || reported.test(folded));
  return reportVerbs.has(withoutAnd(words[0]?.folded ?? "")) && that > 1;
}

/** A verb near the beginning, one more than there are clauses with «which»; one of reporting with what is reported. */
function hasVerb(words: readonly PlacedWord[], isUncut: boolean): boolean {
  const folded = words.map((word) => word.folded);
  const isVerbAt = (word: string, at: number) => (at === 0 ? opensAsVerb(word) : isVerb(word));
  const isCounted = (word: string, at: number) => isVerbAt(word, at) && !particles.has(word);
  const verbs = folded.filter(isCounted).length;
  const first = folded.findIndex(isVerbAt);
  const opening = withoutAnd(folded[0] ?? "");
  // «On the other side, …» is no clause, nor is «in the city of the north, …».
  const lead = leadIn.exec(words.map(({ text }) => text).join(" "))?.[0].split(" ").length ?? 0;
  const isPhrase = prepositions.has(opening);
  const comma = isPhrase ? -1 : words.findIndex((word, at) => at > lead && endsClause(word));
  // Behind the verb of the sentence «which» opens an aside.
  const isVerbal = opensAsVerb(folded[0] ?? "") && !wasWere.has(opening);
  const clauses = folded.filter((word) => (!isVerbal && relatives.has(word)) || reported.test(word)).length;
  const needed = clauses + (wasWere.has(opening) ? 2 : 1);
  const isNear = first >= 0 && first <= (isPhrase ? phraseMax : nearMax) && (comma < 0 || first <= comma);
  // No list has every verb: what ends where its sentence does has one for each «which».
  const known = folded.filter((word, at) => isCounted(word, at) && !relatives.has(folded[at - 1] ?? "")).length;
  return isNear && (verbs >= needed || (isUncut && known >= (wasWere.has(opening) ? 2 : 1)));
}

/** A verb by its form, or one of a list that nouns are written as. */
const opensAsVerb = (folded: string): boolean => isOpeningVerb(folded) || nounLikePasts.has(withoutAnd(folded));

const nearMax = 6;
const phraseMax = 12;
const particles = new Set(["\u0642\u062F", "\u0644\u0645", "\u0644\u0646", "\u0644\u0627"]);
const wasWere = new Set(["\u0643\u0627\u0646", "\u0643\u0627\u0646\u062A"]);

/** What is cut off its sentence is followed by a clause of its own, and its last clause tells something. */
function endsWell(words: readonly PlacedWord[], raw: string, part: Stretch, sentence: Stretch): boolean {
  const next = wordsIn(raw, { start: part.end, end: sentence.end }).find(({ folded }) => folded !== "")?.folded;
  const lastStart = words.findLastIndex(({ folded }, at) => at > 0 && isVerbAfterAnd(folded));
  const comma = words.slice(0, -1).findLastIndex(endsClause);
  return next === undefined || words.length - 1 - Math.max(lastStart - 1, comma) >= lastMin;
}
const lastMin = 4;

/** Whether the first words say of whom or what the rest is told: no verb alone, no «the ministry», no «his visit». */
function namesActor(words: readonly PlacedWord[], marks: readonly Mark[]): boolean {
  const [first, second, third] = particles.has(words[0]?.folded ?? "") ? words.slice(1) : words;
  if (!first || !second || !third) return false;
  const isNamed = (word: PlacedWord) => marks.some((mark) => overlap(mark, word));
  const isVerbal = isOpeningVerb(first.folded);
  // «Results» is written as «we result» would be.
  if (isVerbal && actsBefore(first.folded)) return false;
  const [actor, next] = isVerbal ? [second, third] : [first, second];
  const isBroken = gluedAnd.test(standing(first.text)) || noOpenings.test(first.folded) || noActors.test(actor.folded);
  if (isBroken || owned.test(actor.text) || owned.test(next.text)) return false;
  if (isNamed(actor) || isNamed(next)) return true;
  if (!isVerbal) return first.folded.startsWith(article) && !bareActors.has(first.folded) && isVerb(second.folded);
  return actsUnnamed(actor.folded, next.folded);
}

/** A verb of several stands behind them; «results» is written as «we result» would be. */
const actsBefore = (verb: string): boolean => ofSeveral.test(verb) || (looksLikeWe.test(verb) && !isSureVerb(verb));
const ofSeveral = /^[\u0648\u0641]?\u0633?[\u064A\u062A]\p{L}{2,}\u0648\u0646$/u;
const looksLikeWe = /^[\u0648\u0641]?\u0646\p{L}{2,}$/u;

/** «The company» alone is one named before; with an adjective it is not. */
function actsUnnamed(actor: string, next: string): boolean {
  const hasArticle = (word: string) => /^\u0648?\u0627\u0644/u.test(word);
  if (prepositions.has(actor) || /^[\u0628\u0644\u0643]\p{L}/u.test(actor)) return false;
  if (bareActors.has(actor.replace(/^\u0648/u, ""))) return hasArticle(next);
  return hasArticle(actor) || countNouns.has(actor) || (hasArticle(next) && !isVerb(actor));
}

/** «And» that was not told from a first letter: no word that begins so. */
const gluedAnd =
  /^\u0648(?!\u0635\u0644|\u0642\u0639|\u062C\u0647|\u0636\u0639|\u0627\u0641\u0642|\u0632|\u0643\u064A\u0644|\u0643\u0627\u0644|\u0642\u0641|\u0627\u0635\u0644|\u0627\u062C\u0647|\u0644\u062F|\u0641\u0642|\u0642\u0651|\u0627\u0634\u0646\u0637\u0646)/u;

/** A noun with a pronoun of somebody else. */
const owned = /\p{L}{2}(?:\u0647|\u0647\u0627|\u0647\u0645|\u0647\u0645\u0627|\u0646\u0627)[\u060C,.]?$/u;
