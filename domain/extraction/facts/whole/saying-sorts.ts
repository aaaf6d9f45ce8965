import { foldLoosely } from "../../../text/fold-arabic";
import { bare, isVerb } from "../clauses/verb-forms";
import type { Draft } from "../figures/number-facts";
import { hasBareNoun, hasBareNounBut } from "../references/bare-noun";
import { datedAsPublished } from "../references/dated-as-published";
import { leansOnBefore } from "../references/leans-on-before";
import { named, type Words, wordsOf } from "../references/words-of";
import type { SentenceView } from "../sentence-view";
import { held, leaning } from "../trust";
import { announcing, nounsOfDoing } from "./half-words.ar";
import { isPlainSaying } from "./plain-saying";
import { isWholeSaying } from "./whole-saying";
import { ofAnyMatter, ofSomeTwo, openSaying, pointedOut, pointingTo, stressing } from "./whole-words.ar";

/** Sayings of whose rule or words one thing leaves a doubt that their own sort settles. */
export function isWholeOfSort(view: SentenceView, draft: Draft): boolean {
  const { property, value, confidence, modality, attribution } = draft;
  if (property !== "said" || value.type !== "claim" || confidence <= held || modality !== "reported") return false;
  if (isPlainSaying(view, draft)) return true;
  if (attribution?.kind === "indirect")
    return isMatter(view, draft, foldLoosely(attribution.cue)) || isLate(view, draft);
  return isGeneral(view, draft) || isLate(view, draft) || isUnmarked(view, draft);
}

/** «Stressed the need of …», «pointed to the death of …»: told with its noun, as no clause with a verb of its own is. */
function isMatter(view: SentenceView, draft: Draft, cue: string): boolean {
  const words = draft.value.type === "claim" ? foldLoosely(draft.value.text).split(/\s+/u) : [];
  const [joint = "", noun = ""] = words;
  const isStressed =
    stressing.test(cue) && joint === about && noun.length >= fewestLetters && !/^\u0628?\u0627\u0646/u.test(noun);
  const isPost = view.spans.some(({ type, text }) => type === "role" && text === draft.subject.text);
  const isPointed = pointingTo.test(cue) && joint === to && isDoing(noun) && !isPost;
  const isAnnounced = announcing.test(cue) && joint === of && isDoing(noun) && !isPost;
  return (
    (isStressed || isPointed || isAnnounced) &&
    words.length >= fewestOfMatter &&
    !leansOnBefore(view, draft) &&
    isWholeSaying(view, draft)
  );
}
const about = "\u0639\u0644\u064A";
const to = "\u0627\u0644\u064A";
const of = "\u0639\u0646";
const isDoing = (noun: string): boolean => pointedOut.test(noun) || nounsOfDoing.test(noun);
const fewestLetters = 3;
const fewestOfMatter = 4;

/** «Who wants to lose weight has to sleep more»: long words on anybody or anything, of which no noun is of something told. */
function isGeneral(view: SentenceView, draft: Draft): boolean {
  const words = wordsOf(view, draft.evidence, true);
  const own = words.tokens.filter(({ kind }) => kind === "word");
  return (
    draft.confidence >= leaning &&
    own.length >= fewestInGeneral &&
    !openSaying.test(own[0]?.text ?? "") &&
    own.some(({ text }) => isVerb(bare(text))) &&
    !own.some(({ text }) => ofSomeTwo.test(text)) &&
    !/^\u0627\u0644/u.test(foldLoosely(draft.subject.text)) &&
    !hasBareNoun(words) &&
    isUnderstoodAlone(view, draft, { mayNameNothing: true }) &&
    isWholeSaying(view, draft)
  );
}
const fewestInGeneral = 10;

/** Far on, and behind a name, «the council», «the treaty» means what the words have told by then. */
function isLate(view: SentenceView, draft: Draft): boolean {
  const isSettled = draft.confidence === leaning || draft.confidence > nearlySure;
  const [first] = wordsOf(view, draft.evidence, true).tokens.filter(({ kind }) => kind === "word");
  const isDirect = draft.attribution?.kind === "direct";
  return (
    isSettled &&
    !wordsOf(view, draft.evidence, true).tokens.some(({ text }) => ofBoth.test(text)) &&
    (isDirect ? !openSaying.test(first?.text ?? "") : isEnded(view, draft.evidence.end)) &&
    isUnderstoodAlone(view, draft, { isUnderstood: isBehindName(late) }) &&
    isWholeSaying(view, draft, { hasUntoldNoun: (words) => hasBareNounBut(words, isBehindName(lateEnough)) })
  );
}
/** «Their», of two. */
const ofBoth = /\p{L}{3}\u0647\u0645\u0627$/u;

/** No word stands right behind it: a stop, a comma or a mark does. */
const isEnded = ({ tokens }: SentenceView, end: number): boolean =>
  tokens.find(({ start }) => start >= end)?.kind !== "word";

const nearlySure = 0.9;
const late = 8;
const lateEnough = 5;
const isBehindName =
  (from: number) =>
  ({ tokens, spans }: Words, at: number): boolean =>
    at >= from &&
    !ofAnyMatter.test(tokens[at]?.text ?? "") &&
    spans.some(({ type, end }) => named.has(type) && end <= (tokens[at]?.start ?? 0));

/** Behind a colon without marks, to the end of the sentence. */
function isUnmarked(view: SentenceView, draft: Draft): boolean {
  const { start, end } = draft.evidence;
  const before = view.tokens.findLast((token) => token.end <= start)?.text;
  const isRest = !view.tokens.some((token) => token.start >= end && token.kind === "word");
  return (
    draft.confidence < leaning &&
    draft.confidence > unmarked &&
    before === ":" &&
    isRest &&
    isUnderstoodAlone(view, draft, {}) &&
    isWholeSaying(view, draft)
  );
}
const unmarked = 0.65;

const isUnderstoodAlone = (
  view: SentenceView,
  draft: Draft,
  allowed: NonNullable<Parameters<typeof leansOnBefore>[2]>,
): boolean => datedAsPublished(view, draft) !== undefined && !leansOnBefore(view, draft, allowed);
