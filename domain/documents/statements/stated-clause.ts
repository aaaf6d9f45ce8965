import { article } from "../../arabic/article";
import { foldLoosely } from "../../text/fold-arabic";
import type { CitedDocument } from "../asking/cited-document";
import { withBefore } from "../asking/excerpts/before-it";
import type { Excerpt, Stretch } from "../asking/excerpts/excerpt";
import { overlap } from "../asking/excerpts/excerpt";
import { openingStart } from "../asking/excerpts/left-to-before";
import { tellsAll } from "../asking/excerpts/tells-all";
import { endsWhole, isOpeningVerb, isSureVerb, isWholePart } from "../asking/excerpts/whole-part";
import { noStatementOpening } from "../asking/excerpts/whole-part.ar";
import { clauseEnds, isVerb, isVerbAfterAnd, withoutAnd } from "../clauses/clause-ends";
import { bareActors, countNouns, leadIn, relatives, thatWords } from "../clauses/clause-openers.ar";
import { clauseStarts, standsAlone } from "../clauses/clause-starts";
import { clipsOf, isWhole } from "../clauses/clip-sentence";
import { standing } from "../clauses/standing";
import { endsClause, type PlacedWord, wordsIn } from "../clauses/words-in";
import { prepositions } from "../facts/clause-words.ar";
import { isFullSentence, type Mark } from "../mark";
import { nounLikePasts } from "./denied-reports.ar";
import { grave, noActors, noOpenings, opinion, pointsOutside, reported } from "./opposites.ar";

const wordsMin = 7;
/** Words of a statement: usually, and where nothing shorter of a sentence is one. */
const wordsMax = [26, 46];
/** With what is shown before it. */
const togetherMax = 74;

type Read = Pick<CitedDocument, "raw" | "published">;

/**
 * The part of a sentence that a statement may be made of: it says in the document's own voice what somebody who is named
 * in it did or was, or with who acts or the sentence before put to it; undefined where there is none.
 */
export function statedClause(document: Read, sentence: Stretch, marks: readonly Mark[]): Excerpt | undefined {
  if (!isFullSentence(document.raw, sentence)) return undefined;
  for (const most of wordsMax) {
    const excerpt = clauseUpTo(most, document, sentence, marks);
    if (excerpt && wordsShown(document.raw, excerpt) <= togetherMax) return excerpt;
  }
  return undefined;
}

const wordsShown = (raw: string, { before, ...part }: Excerpt): number =>
  wordsIn(raw, part).length + (before ? wordsIn(raw, before).length : 0);

function clauseUpTo(most: number, document: Read, sentence: Stretch, marks: readonly Mark[]): Excerpt | undefined {
  const { raw } = document;
  const words = wordsIn(raw, sentence);
  for (const start of clauseStarts(words)) {
    const first = words.find((word) => word.start === start);
    if (!first || thatWords.has(first.folded)) continue;
    const parts = clipsOf(raw, sentence, first, most).filter((part) => part.start === start);
    const found = parts.find((part) => isPlain(raw, part, most) && isStatement(raw, part, sentence, marks));
    const excerpt = found && withBefore({ document, marks }, found, sentence);
    if (excerpt) return excerpt;
  }
  return withBeforeIt(most, document, sentence, marks);
}

/** The whole of a sentence or its first clauses, with what stands before it. */
function withBeforeIt(most: number, document: Read, sentence: Stretch, marks: readonly Mark[]): Excerpt | undefined {
  const { raw } = document;
  const start = openingStart(raw, sentence);
  const words = wordsIn(raw, { start, end: sentence.end });
  const part = clauseEnds(words)
    .map((end) => ({ start, end }))
    .findLast(
      (each) => isPlain(raw, each, most) && isWhole(raw.slice(start, each.end)) && endsWhole(raw, each, sentence),
    );
  return part && withBefore({ document, marks }, part, sentence);
}

function isStatement(raw: string, part: Stretch, sentence: Stretch, marks: readonly Mark[]): boolean {
  const words = wordsIn(raw, part);
  return (
    standsAlone(standing(raw.slice(part.start, part.end))) &&
    !pointsOutside.test(foldLoosely(raw.slice(part.start, part.end))) &&
    endsWell(words, raw, part, sentence) &&
    namesActor(words, marks) &&
    isWholePart({ raw, part, sentence, marks })
  );
}

/** Neither too short nor too long, with a verb, no opinion, and none that goes on with «and it is». */
function isPlain(raw: string, part: Stretch, most: number): boolean {
  const text = raw.slice(part.start, part.end);
  const words = wordsIn(raw, part);
  const folded = foldLoosely(text);
  return (
    words.length >= wordsMin &&
    words.length <= most &&
    !strangeSigns.test(withoutAsides(text)) &&
    !noStatementOpening.test(words[0]?.folded ?? "") &&
    !opinion.test(folded) &&
    !grave.test(folded) &&
    hasVerb(words) &&
    tellsAll(words)
  );
}

const strangeSigns = /["\u00AB\u00BB\u201C\u201D?\u061F!:#&@\u2022\u2026()[\]*/\u061B]|\.\.|\s[-\u2013\u2014]+\s/u;

/** Without what stands between marks of quotation, and a few words in brackets, which a statement may have. */
const withoutAsides = (text: string): string =>
  text.replace(
    /:?\s*[\u00AB"\u201C][\p{L}\p{M}\p{N}\s\u060C,.%-]{2,}[\u00BB"\u201D]|\([\p{L}\p{N}\s.,%-]{2,40}\)/gu,
    " ",
  );

/** A verb near the beginning, one more than there are clauses with «which»; one of reporting with what is reported. */
function hasVerb(words: readonly PlacedWord[]): boolean {
  const folded = words.map((word) => word.folded);
  const isVerbAt = (word: string, at: number) => (at === 0 ? opensAsVerb(word) : isVerb(word));
  const verbs = folded.filter((word, at) => isVerbAt(word, at) && !particles.has(word)).length;
  const first = folded.findIndex(isVerbAt);
  const opening = withoutAnd(folded[0] ?? "");
  // «On the other side, …» is no clause.
  const lead = leadIn.exec(words.map(({ text }) => text).join(" "))?.[0].split(" ").length ?? 0;
  const comma = words.findIndex((word, at) => at > lead && endsClause(word));
  // Behind the verb of the sentence «which» opens an aside.
  const isVerbal = opensAsVerb(folded[0] ?? "") && !wasWere.has(opening);
  const clauses = folded.filter((word) => (!isVerbal && relatives.has(word)) || reported.test(word)).length;
  const needed = clauses + (wasWere.has(opening) ? 2 : 1);
  const isNear = first >= 0 && first <= nearMax && (comma < 0 || first <= comma);
  return isNear && verbs >= needed;
}

/** A verb by its form, or one of a list that nouns are written as. */
const opensAsVerb = (folded: string): boolean => isOpeningVerb(folded) || nounLikePasts.has(withoutAnd(folded));

const nearMax = 6;
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
  if (isVerbal && looksLikeWe.test(first.folded) && !isSureVerb(first.folded)) return false;
  const [actor, next] = isVerbal ? [second, third] : [first, second];
  const isBroken = gluedAnd.test(standing(first.text)) || noOpenings.test(first.folded) || noActors.test(actor.folded);
  if (isBroken || owned.test(actor.text) || owned.test(next.text)) return false;
  if (isNamed(actor) || isNamed(next)) return true;
  if (!isVerbal) return first.folded.startsWith(article) && !bareActors.has(first.folded) && isVerb(second.folded);
  return actsUnnamed(actor.folded, next.folded);
}

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
