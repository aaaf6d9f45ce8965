import { foldLoosely } from "../../../text/fold-arabic";
import { thatWords } from "../fact-words.ar";
import type { Draft } from "../figures/number-facts";
import { nounOf } from "../references/points-outside";
import { knownByNow } from "../references/reference-words.ar";
import type { SentenceView } from "../sentence-view";
import { concernedWith } from "./misplaced-words.ar";
import { madeClear, nameless, openSpeaker, seeming, sources, talkedWith } from "./whole-words.ar";

/** Nobody tells it, or one whose name does not break off. */
export function isTeller(view: SentenceView, { attribution, evidence, subject }: Draft): boolean {
  if (!attribution) return !isMadeClear(view, Math.min(evidence.start, subject.start));
  // «Talked with 11 prisoners»: nothing is told of them.
  if (/^[\u0648\u0641]?[\u064A\u062A]?\u062A\u0648\u0642\u0639\u062A?$/u.test(foldLoosely(attribution.cue)))
    return false;
  if (/\u0630\u0643\u0631\u062A?$/u.test(foldLoosely(attribution.cue)) && !isBehindThat(view, evidence.start))
    return false;
  if (talkedWith.test(foldLoosely(attribution.cue)) && !isBehindThat(view, evidence.start)) return false;
  const words = foldLoosely(attribution.speaker ?? "").split(/\s+/u);
  const last = words.at(-1) ?? "";
  return (
    attribution.speaker !== null &&
    !openSpeaker.test(last) &&
    !concernedWith.test(last) &&
    !/^\u062A\p{L}{3,}\u062A$/u.test(last) &&
    !nameless.test(words.join(" ")) &&
    !sources.test(words[0] ?? "")
  );
}

/** «The spokesman made clear that»: somebody tells it, and was not read. */
const isMadeClear = ({ tokens }: SentenceView, from: number): boolean =>
  tokens.some(
    ({ text, end }, at) =>
      end <= from &&
      madeClear.test(text) &&
      tokens.slice(at + 1, at + 1 + clearReach).some((that) => that.end <= from && thatWords.has(that.text)),
  );
const clearReach = 14;
const isBehindThat = ({ tokens }: SentenceView, from: number): boolean =>
  tokens.some(({ text, end }) => end <= from && thatWords.has(text));

/** «It seems that», «perhaps» right before. */
export const isSeeming = ({ tokens }: SentenceView, from: number): boolean =>
  tokens
    .filter(({ end }) => end <= from)
    .slice(-beforeThat)
    .some(({ text }) => seeming.test(text));
const beforeThat = 3;

/** A name with a word too many, or one whose last word is a common noun: «X the hospital». */
export function isMisnamed(view: SentenceView, { subject }: Draft): boolean {
  const isPerson = view.spansWithin(subject.start, subject.end).some(({ type }) => type === "person");
  const noun = nounOf(foldLoosely(subject.text).split(/\s+/u).at(-1) ?? "");
  return isPerson && (view.isLooseName(subject.text) || (noun !== undefined && knownByNow.has(noun)));
}
