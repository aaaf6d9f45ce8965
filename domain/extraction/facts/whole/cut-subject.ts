import type { Span } from "../../span";
import { whoOrWhich } from "../../text/linking-words.ar";
import type { Token } from "../../text/tokens";
import { noActor } from "../clauses/clause-words.ar";
import { bare, isVerb } from "../clauses/verb-forms";
import { thatWords } from "../fact-words.ar";
import type { Draft } from "../figures/number-facts";
import { type Words, wordsOf } from "../references/words-of";
import type { SentenceView } from "../sentence-view";
import { cutBefore, goingOnTo, ofVerb, opensSentence, speaksOfPast, toBePointedOut } from "./misplaced-words.ar";
import { isNamed } from "./whole-event";

/** Whether the words of an event are cut, run on from a heading, or name nobody but who tells it. */
export function isCutSubject(view: SentenceView, draft: Draft): boolean {
  const { subject, value } = draft;
  if (subject.type !== "event") return false;
  const words = wordsOf(view, subject, false);
  const { tokens, raw } = words;
  return (
    isCutBehind(view, tokens, subject.end) ||
    isWhoOnly(words) ||
    /\u0629\u064B$/u.test(raw(tokens[0])) ||
    isBehindHeading(tokens) ||
    (value.type === "number" && namesTellerOnly(view, draft)) ||
    (value.type === "date" && isOfPast(view, draft))
  );
}

/** «X, who was a sign for thirty years |»: what is told of X stands behind the clause. */
function isWhoOnly({ tokens }: Words): boolean {
  const at = tokens.findIndex(({ text }) => whoOrWhich.has(text));
  if (at < 1 || at > nearName || tokens.some(({ text }) => /^[\u060C\u061B]$/u.test(text))) return false;
  const isVerbAt = ({ kind, text }: Token) => kind === "word" && isVerb(bare(text));
  if (tokens.slice(0, at).some((token) => isVerbAt(token) || noActor.test(token.text))) return false;
  return tokens.slice(at).filter(isVerbAt).length < 2;
}
const nearName = 6;

/** «A statement which points | to», «what he did was | but», «with a deficit of 2 billions | so», «for 4 | .5». */
function isCutBehind({ tokens, spans, text }: SentenceView, own: readonly Token[], end: number): boolean {
  const last = own.at(-1);
  const [next, after] = tokens.filter(({ start }) => start >= end);
  const behind = next?.text === "\u060C" ? after : next;
  if (cutBefore.test(behind?.text ?? "")) return true;
  if (goingOnTo.test(last?.text ?? "") && ofVerb.test(next?.text ?? "")) return true;
  if (
    /^\u0648(?:\u0645\u0646|\u0641\u064A|\u0639\u0644\u064A|\u0639\u0646|\u0627\u0644\u064A)$/u.test(last?.text ?? "")
  )
    return true;
  if (last?.kind === "figure" && /^\.\s?\p{N}/u.test(text.raw.slice(last.end, last.end + besideStop))) return true;
  return last?.kind === "figure" && !spans.some((span) => span.start <= last.start && span.end >= last.end);
}

const besideStop = 3;

/** «Greek readiness for its part, said the prime minister», «6,000 prisoners it is pointed out that». */
const isBehindHeading = (own: readonly Token[]): boolean =>
  own
    .slice(0, headingMost)
    .some(
      ({ text }, at) =>
        (at > 1 && opensSentence.test(text) && own[at - 1]?.text === of) ||
        (at > 0 && toBePointedOut.test(text) && ofVerb.test(own[at + 1]?.text ?? "")),
    );
const headingMost = 12;
const of = "\u0645\u0646";

const summed = new Set(["amount", "share", "change", "measure", "mass", "area", "size"]);
/** «The observatory said that 950 civilians were killed»: where, or in what, stands before. */
function namesTellerOnly(view: SentenceView, { subject, attribution, property, evidence }: Draft): boolean {
  if (!attribution || summed.has(property)) return false;
  const { tokens, spans } = wordsOf(view, subject, false);
  const that = tokens.findLast(({ text, end }) => end <= evidence.start && thatWords.has(text));
  if (!that) return false;
  const isTold = ({ start }: Pick<Span, "start">) => start >= that.end;
  return (
    !spans.some((span) => isTold(span) && (isNamed(span) || view.fullBody(span.text) !== undefined)) &&
    !tokens.some((token) => isTold(token) && view.isOfCountry(token.text))
  );
}

/** «Accused him of the killing of his father in 1985»: the year is no day of the accusing. */
function isOfPast({ text: { published }, tokens }: SentenceView, { value, evidence, subject }: Draft): boolean {
  if (value.type !== "date" || published === undefined) return false;
  const gap = Number(published.slice(0, 4)) - Number(value.iso.slice(0, 4));
  const before = tokens.filter(({ start, end }) => start >= subject.start && end <= evidence.start);
  return gap > 1 && before.length > nearVerb && speaksOfPast.test(before[0]?.text ?? "");
}
const nearVerb = 6;
