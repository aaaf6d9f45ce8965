import { foldLoosely } from "../../../text/fold-arabic";
import type { Span } from "../../span";
import type { Subject } from "../candidate-fact";
import { deedVerbs } from "../deeds/deed-words.ar";
import type { SentenceView } from "../sentence-view";
import { pointsOutside } from "./points-outside";
import { bareOffices, otherSpeakers, peoplesNouns, sourcesOfNobody } from "./reference-words.ar";
import { wordsOf } from "./words-of";

/** Whether a reader asks who it is that speaks: «the activist», «another doctor», «the ministry» without its state. */
export function isUnclearSpeaker(view: SentenceView, subject: Subject): boolean {
  const { text, start, end } = subject;
  const isWritten = view.text.raw.slice(start, end) === text;
  if (isOneName(view, subject) || isMisread(view, subject)) return true;
  if (isWritten && view.spansWithin(start, end).some((span) => span.type === "person")) return false;
  const words = foldLoosely(text);
  if ([bareOffices, otherSpeakers, sourcesOfNobody, peoplesNouns].some((forms) => forms.test(words))) return true;
  // A name given elsewhere is not what stands here.
  return isWritten && (isNameUnread(view, start, end) || pointsOutside(wordsOf(view, { start, end }, false)));
}

/** «Condemned Masud al-Barzani» read as a name; «sources in the government's insistence», a noun too long. */
function isMisread(view: SentenceView, { text, start, end }: Subject): boolean {
  const words = foldLoosely(text).split(/\s+/u);
  const isPerson = view.spansWithin(start, end).some((span) => span.type === "person" || span.type === "role");
  // «The States and Egypt and Jordan and …».
  const places = view.spansWithin(start, end).filter(({ type }) => type === "place").length;
  return (words.length > 2 && deedVerbs.has(words[0] ?? "")) || (!isPerson && places < 2 && words.length > longestNoun);
}
const longestNoun = 5;

/** A person of whom the text has one name alone. */
const isOneName = (view: SentenceView, { text, start, end }: Subject): boolean =>
  /^(?:(?:\u0639\u0628\u062F|\u0623\u0628\u0648)\s)?\S+$/u.test(text) &&
  view.spansWithin(start, end).some(({ type }) => type === "person");

/** «The head of the network, so-and-so, said»: the post is told, the name behind it was not read. */
function isNameUnread(view: SentenceView, start: number, end: number): boolean {
  const isPost = view.spansWithin(start, end).some(({ type, start: at }) => type === "role" && at === start);
  const [comma, next] = view.tokens.filter((token) => token.start >= end);
  const isOther = (span: Span) => span.start <= (next?.start ?? 0) && span.end > (next?.start ?? 0);
  return isPost && comma?.text === "\u060C" && next?.kind === "word" && !view.spans.some(isOther);
}
