import { foldLoosely } from "../../../text/fold-arabic";
import type { Draft } from "../figures/number-facts";
import { nounOf } from "../references/points-outside";
import { knownByNow } from "../references/reference-words.ar";
import type { SentenceView } from "../sentence-view";
import { nameless, openSpeaker, seeming, sources } from "./whole-words.ar";

/** Nobody tells it, or one whose name does not break off. */
export function isTeller({ attribution }: Draft): boolean {
  if (!attribution) return true;
  const words = foldLoosely(attribution.speaker ?? "").split(/\s+/u);
  const last = words.at(-1) ?? "";
  return (
    attribution.speaker !== null &&
    !openSpeaker.test(last) &&
    !/^\u062A\p{L}{3,}\u062A$/u.test(last) &&
    !nameless.test(words.join(" ")) &&
    !sources.test(words[0] ?? "")
  );
}

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
