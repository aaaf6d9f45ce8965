import { foldLoosely } from "../../../text/fold-arabic";
import type { Span } from "../../span";
import { whoOrWhich } from "../../text/linking-words.ar";
import { bare, isVerb } from "../clauses/verb-forms";
import { isDoubtful } from "../doubts";
import { bounds } from "../fact-words.ar";
import type { Draft } from "../figures/number-facts";
import { hasBareNounBut } from "../references/bare-noun";
import { isDefined, isToldBefore, nounOf, pointsOutside } from "../references/points-outside";
import {
  adjectivesToo,
  demonstratives,
  knownByNow,
  ofPlaces,
  peoplesNouns,
  timesPointedAt,
} from "../references/reference-words.ar";
import { isUnclearSpeaker } from "../references/unclear-speaker";
import { named, spanAt, type Words, wordsOf } from "../references/words-of";
import type { SentenceView } from "../sentence-view";
import { hasUnclearTeller } from "../trust";
import { openClauseEnds } from "../trust-words.ar";
import { isMisnamed } from "../whole/told-plainly";
import { actsPlainly } from "../whole/understood-figure";
import { isAnyBody, isBeforePost, isNameGoingOn } from "../whole/whole-deed";
import { isClear } from "../whole/whole-event";
import { isBroken } from "../whole/whole-figure";
import {
  actingStates,
  afterWhich,
  bareBodies,
  generic,
  goesOn,
  groupJudged,
  groupTold,
  had,
  inTurn,
  mayActBehind,
  ofJudgment,
  ofTold,
  phraseOpening,
  tellsNotWhich,
} from "./alone-words.ar";
import type { Told } from "./told-sentence";

/** Whether whoever reads a sentence alone knows of whom and of what all its words are. */
export function isUnderstoodAlone(view: SentenceView, told: Told): boolean {
  const { draft, tokens } = told;
  const words = wordsOf(view, draft.evidence, false);
  return (
    (draft.modality === "asserted" || draft.modality === "reported") &&
    opensAlone(view, told, words) &&
    isPlain(words) &&
    !hasBareNounBut(words, isGeneral) &&
    !pointsOutside(words) &&
    isClear(view, ofItself(draft), () => true) &&
    !words.tokens.some(
      (_, at) =>
        isOneInTurn(words, at) ||
        isOneThing(words, at) ||
        pointsAt(words, at) ||
        isGroupTold(words, at) ||
        isThatOne(view, words, at) ||
        isPostBefore(words, at),
    ) &&
    !hasBareBody(view, words) &&
    !hasShortName(view, draft, words) &&
    isOfNamed(view, draft) &&
    !isDoubtful(view, draft) &&
    !hasUnclearTeller(view, draft) &&
    !openClauseEnds.has(tokens.at(-1)?.text ?? "")
  );
}

/** Told of its own words. */
const ofItself = (draft: Draft): Draft => ({
  ...draft,
  subject: { type: "event", text: draft.value.type === "claim" ? draft.value.text : "", ...between(draft.evidence) },
});
const between = ({ start, end }: Draft["evidence"]) => ({ start, end });

/** No part of the sentence before, and whoever acts by its first verb stands by it, or opens it. */
function opensAlone(view: SentenceView, { tokens, verb }: Told, words: Words): boolean {
  const [first] = tokens;
  if (first?.kind !== "word" || goesOn.test(first.text) || isBroken(tokens)) return false;
  if (afterWhich.test(`${first.text} ${tokens[1]?.text} `)) return false;
  if (ofTold.test(tokens[verb]?.text ?? "") || isObjectBehind(words, verb) || isSomebody(view, words, verb))
    return false;
  // «The head of parliament and said»: a caption stands before the sentence.
  if (spanAt(words, first, named) !== undefined) return verb === 0 || !isJoined(words, verb);
  const isOpening =
    [phraseOpening, had].some((forms) => forms.test(first.text)) || spanAt(words, first, people) !== undefined;
  const from = verbOrHad(tokens, verb);
  if (from > 0 && !isOpening) return false;
  return isOfStates(words, from) || actsPlainly({ ...words, tokens: tokens.slice(from) }, 0, view.isOfCountry);
}

/** «And said», where no «and» is a part of the verb. */
const isJoined = ({ tokens }: Words, verb: number): boolean => {
  const word = tokens[verb]?.text ?? "";
  return bare(word) !== word;
};

/** Where the verb stands, or «had» with whoever acts behind it. */
function verbOrHad(tokens: Words["tokens"], verb: number): number {
  const at = tokens.findIndex(({ text }, index) => index < verb && had.test(text));
  return at < 0 || at + 1 >= verb || had.test(tokens[at + 1]?.text ?? "") ? verb : at;
}

/** «More than sixty states announced». */
function isOfStates({ tokens, spans }: Words, verb: number): boolean {
  const figure = spans.find(({ type, start }) => type === "quantity" && start >= (tokens[verb]?.end ?? 0));
  if (figure?.type !== "quantity" || !actingStates.test(foldLoosely(figure.norm.noun ?? ""))) return false;
  return tokens.slice(verb + 1).every(({ text, start }) => start >= figure.start || bounds.test(text) || text === of);
}
const of = "\u0645\u0646";

/** «Appointed a committee»: behind a verb in the masculine a feminine is whom or what it is done to; who did it stands before. */
function isObjectBehind(words: Words, verb: number): boolean {
  const [told, next] = [words.tokens[verb], words.tokens[verb + 1]];
  const form = bare(told?.text ?? "");
  if (/^\u062A|\u062A$/u.test(form) || next?.kind !== "word" || spanAt(words, next, people) !== undefined) return false;
  return words.raw(next).endsWith("\u0629") && !mayActBehind.test(next.text);
}
const people = new Set(["person", "quantity", "date"] as const);

/** «The expert said»: a person without a name or a state. */
function isSomebody(view: SentenceView, words: Words, verb: number): boolean {
  const behind = words.tokens.slice(verb + 1, verb + 1 + nameReach);
  if (!peoplesNouns.test(behind[0]?.text ?? "")) return false;
  return !behind.some((token) => view.isOfCountry(token.text) || spanAt(words, token, namesOf) !== undefined);
}
const nameReach = 5;
const namesOf: ReadonlySet<Span["type"]> = new Set<Span["type"]>(["person", "organisation", "place"]);

/** What every reader knows, or that is said of its whole sort; «which», behind a comma. */
const isGeneral = (words: Words, at: number): boolean => {
  const word = words.tokens[at]?.text ?? "";
  return whoOrWhich.has(word) || generic.test(nounOf(word) ?? "");
};

/** Marks pair, and none stands in it as headings and lists have. */
function isPlain({ tokens, spans }: Words): boolean {
  const count = (marks: RegExp) => tokens.filter(({ text }) => marks.test(text)).length;
  const isApart = ({ text, start }: Words["tokens"][number], at: number) =>
    (text === "/" && !spans.some((span) => span.start < start && span.end > start)) ||
    (text === ":" && !/^["\u00AB\u201C]$/u.test(tokens[at + 1]?.text ?? ""));
  return (
    count(/^[\u201C\u00AB(]$/u) === count(/^[\u201D\u00BB)]$/u) &&
    count(/^"$/u) % 2 === 0 &&
    count(/^[{}[\]\u061F?\u2026|]$/u) === 0 &&
    !tokens.some(isApart)
  );
}

/** «The first time», «the new canal»: one of several, told in turn. */
function isOneInTurn(words: Words, at: number): boolean {
  const [token, next] = [words.tokens[at], words.tokens[at + 1]];
  const noun = nounOf(token?.text ?? "");
  if (noun === undefined || !inTurn.test(next?.text ?? "") || spanAt(words, next, named)) return false;
  return !isToldBefore(words, at, noun) && !isDefined(words, at + 1);
}

/** «This man», also in somebody's own words. */
const pointsAt = ({ tokens }: Words, at: number): boolean => {
  const next = tokens[at + 1]?.text ?? "";
  return demonstratives.test(tokens[at]?.text ?? "") && nounOf(next) !== undefined && !timesPointedAt.test(next);
};

/** «The faction», «the two movements», «the terrorist organisation»: which, was told before. */
const isGroupTold = (words: Words, at: number): boolean => {
  const [word, next] = [words.tokens[at]?.text ?? "", words.tokens[at + 1]?.text ?? ""];
  if (spanAt(words, words.tokens[at], named) !== undefined) return false;
  const isJudged = groupJudged.test(word) && ofJudgment.test(next) && !isToldBefore(words, at, nounOf(word) ?? "");
  return isJudged || (groupTold.test(word) && !isToldBefore(words, at, nounOf(word) ?? ""));
};

/**
 * «The council», «the decision "…"» of which no name, no adjective that tells which and no word before says which it is: a body
 * named before is not that one.
 */
function isThatOne({ isOfCountry }: SentenceView, words: Words, at: number): boolean {
  const [token, next, ...behind] = words.tokens.slice(at, at + whichWithin);
  const noun = nounOf(token?.text ?? "");
  if (noun === undefined || !knownByNow.has(noun) || ofPlaces.has(noun) || manyOf.test(noun)) return false;
  if (spanAt(words, token, namesOf) !== undefined) return false;
  if (adjectivesToo.has(noun) && nounOf(words.tokens[at - 1]?.text ?? "") !== undefined) return false;
  const word = next?.text ?? "";
  const isAdjective = nounOf(word) !== undefined && !inTurn.test(word) && !ofNow.test(word);
  const isTold = [next, ...behind].some(
    (one) => one !== undefined && (isNameAt(words, one) || isToldTwice(words, at, one)),
  );
  if (isAdjective || isTold || whoOrWhich.has(word) || isOfCountry(word)) return false;
  return !words.tokens.slice(0, at).some(({ text }) => text.endsWith(noun));
}
/** A noun and the three words behind it. */
const whichWithin = 4;
const isNameAt = ({ spans }: Words, { start }: Words["tokens"][number]): boolean =>
  spans.some((span) => namesOf.has(span.type) && span.start === start);
/** «Against the organisation», where its name stands before. */
const isToldTwice = (words: Words, at: number, { text }: Words["tokens"][number]): boolean => {
  const noun = nounOf(text);
  return noun !== undefined && words.tokens.slice(0, at).some((token) => token.text === noun);
};
/** Folded: of the present one, or of the one before. */
const ofNow =
  /^\u0627\u0644(?:\u062D\u0627\u0644\u064A\u0647?|\u0645\u0630\u0643\u0648\u0631\u0647?|\u0627\u062E\u064A\u0631\u0647?)$/u;
const manyOf = /(?:\u0627\u062A|\u064A\u0646|\u0648\u0646)$/u;

/** «The former president» without a name behind it. */
const isPostBefore = (words: Words, at: number): boolean =>
  peoplesNouns.test(words.tokens[at]?.text ?? "") &&
  (inTurn.test(words.tokens[at + 1]?.text ?? "") || ofNow.test(words.tokens[at + 1]?.text ?? "")) &&
  !words.tokens.slice(at + 2, at + 2 + besidePost).some((token) => spanAt(words, token, people) !== undefined);
const besidePost = 2;

/** «Gave the glass to»: a single thing, of which nothing tells which one it is. */
function isOneThing(words: Words, at: number): boolean {
  const [before, token, next] = [words.tokens[at - 1], words.tokens[at], words.tokens[at + 1]];
  const noun = nounOf(token?.text ?? "");
  if (noun === undefined || !words.raw(token).endsWith("\u0629") || generic.test(noun)) return false;
  if (next?.kind === "word" && !tellsNotWhich.test(next.text)) return false;
  const isBehindNoun = before?.kind === "word" && !tellsNotWhich.test(before.text) && !isVerb(bare(before.text));
  return !isBehindNoun && spanAt(words, token, named) === undefined && !isToldBefore(words, at, noun);
}

/** «The spokesman of the organisation»: of which, stands before. */
const hasBareBody = ({ spans }: SentenceView, words: Words): boolean =>
  words.spans.some(
    ({ type, text, end }) =>
      type === "role" &&
      bareBodies.test(foldLoosely(text).split(/\s+/u).at(-1) ?? "") &&
      !spans.some((span) => span.type === "organisation" && span.end === end),
  );
/** Another than whom it is told of, by one name of several. */
const hasShortName = (view: SentenceView, { subject }: Draft, { spans }: Words): boolean =>
  spans.some((span) => {
    if (span.type !== "person" || span.start === subject.start || /\s/u.test(span.text)) return false;
    const full = view.fullName(span.norm.name);
    return full !== span.text && !spans.some(({ text }) => text === full);
  });

/** Whom it is told of has its name in full. */
const isOfNamed = (view: SentenceView, draft: Draft): boolean =>
  draft.subject.type === "event" ||
  (!isMisnamed(view, draft) &&
    !isAnyBody(view, draft) &&
    !isBeforePost(view, draft) &&
    !isUnclearSpeaker(view, draft.subject) &&
    !isNameGoingOn(view, draft.subject.end));
