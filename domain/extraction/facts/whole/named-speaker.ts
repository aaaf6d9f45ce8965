import { foldLoosely } from "../../../text/fold-arabic";
import type { Span } from "../../span";
import type { Token } from "../../text/tokens";
import { bare, isVerb } from "../clauses/verb-forms";
import { thatWords } from "../fact-words.ar";
import type { Draft } from "../figures/number-facts";
import { nounOf } from "../references/points-outside";
import { knownByNow } from "../references/reference-words.ar";
import { named } from "../references/words-of";
import type { SentenceView } from "../sentence-view";
import { isCutShort } from "../tellers/speaker-name";
import { afterName } from "../trust-words.ar";
import { postsBehind } from "./saying-words.ar";
import { lastWord } from "./told-on";
import { nameless, nicknames, offices, openSpeaker, sources, statedIn } from "./whole-words.ar";

/** Whether a sentence names who speaks in it. */
export const isNamedIn = (view: SentenceView, draft: Draft): boolean =>
  isNamedHere(view, draft) || isNamedOtherwise(view, draft);

/** By the first of two names («Wang»), which the text has in full and nobody else bears. */
function isNamedOtherwise(view: SentenceView, { subject, evidence }: Draft): boolean {
  const words = subject.text.split(/\s+/u);
  if (words.length < (halfNames.test(foldLoosely(words[0] ?? "")) ? 3 : 2) || view.hasNamesake(subject.text))
    return false;
  return view.spans.some(
    (span) =>
      span.type === "person" &&
      (span.end <= evidence.start || span.start >= evidence.end) &&
      view.fullName(span.norm.name) === subject.text &&
      span.start === subject.start &&
      !isCutShort(view, span.end),
  );
}

/** «Abu Ras», «Ibn Jum'a»: a family name of two words. */
const halfNames = /^(?:\u0627\u0628\u0648|\u0627\u0628\u0646|\u0628\u0646|\u0627\u0644|\u0639\u0628\u062F)$/u;

/** The last word of the speaker's name stands in the sentence, outside what is said, and the name ends there. */
function isNamedHere(view: SentenceView, { subject, evidence }: Draft): boolean {
  const words = foldLoosely(subject.text).split(/\s+/u);
  const last = words.at(-1) ?? "";
  if (openSpeaker.test(last) || nicknames.test(words[0] ?? "")) return false;
  const isPerson = view.spans.some(({ type, text }) => type === "person" && lastWord(text) === last);
  if (isPerson && words.length < 2) return false;
  const named = view.tokens.findLast(
    ({ text, start, end }) => text === last && (end <= evidence.start || start >= evidence.end),
  );
  if (!named) return false;
  const isWhole = !isPerson || view.tokens[view.tokens.indexOf(named) - 1]?.text === words.at(-2);
  return endsThere(view, named, { isPerson, isOther: !isWhole && view.hasNamesake(subject.text) });
}

/** Whether a name ends with a word: nobody else bears it, and what stands behind it is no part of it. */
function endsThere(view: SentenceView, { end }: Token, is: { isPerson: boolean; isOther: boolean }): boolean {
  const next = view.tokens.find(({ start }) => start >= end);
  if (is.isOther) return false;
  if (is.isPerson && next !== undefined && postsBehind.test(next.text)) return true;
  if (next?.kind !== "word" || thatWords.has(next.text)) return true;
  if (is.isPerson) return isVerb(bare(next.text)) || !isCutShort(view, end);
  return endsBody(view, next);
}

/** Behind a body stands no more of its name, nor «in» and what it is in. */
function endsBody({ tokens }: SentenceView, next: Token): boolean {
  const after = tokens.find(({ start }) => start >= next.end)?.text ?? "";
  if (next.text === within) return statedIn.test(after);
  // «The head of protection from the dangers».
  if (next.text === from) return false;
  return afterName.test(next.text) && !/^[\u0628\u0644]\p{L}{3,}/u.test(next.text);
}

/** «The council in the union»: a body read without the one that it is in. */
const from = "\u0645\u0646";
const within = "\u0641\u064A";
/** «Unconfirmed reports», «local sources», «the union»: no body, no state and nobody among the words, or one told before. */
export function isNameless(view: SentenceView, name: string): boolean {
  const words = foldLoosely(name).split(/\s+/u);
  const isNamed =
    words.some((word) => view.isOfCountry(word)) ||
    view.spans.some(({ type, text }) => named.has(type) && name.includes(text));
  const noun = nounOf(words.at(-1) ?? "");
  return (
    (nameless.test(words[0] ?? "") && !isNamed) ||
    sources.test(words[0] ?? "") ||
    (noun !== undefined && knownByNow.has(noun))
  );
}

/** «The deputy minister Kim Ki Gwan» as one name: a post whose last word is neither definite nor of a name. */
export function isPostWithName(view: SentenceView, name: string): boolean {
  const words = foldLoosely(name).split(/\s+/u);
  const last = words.at(-1) ?? "";
  if (words.length < fewestOfPost || !offices.test(words[0] ?? "") || /^(?:\u0627\u0644|\u0644\u0644)/u.test(last))
    return false;
  return !view.isOfCountry(last) && !view.spans.some(({ type, text }) => isNameOf(type) && name.endsWith(text));
}
const fewestOfPost = 4;
const isNameOf = (type: Span["type"]): boolean => type === "place" || type === "organisation";
