import { foldLoosely } from "../../../text/fold-arabic";
import { spokenDays } from "../../quotes/quote-words.ar";
import type { SpanOf } from "../../span";
import { bare, isVerb as isVerbForm } from "../clauses/verb-forms";
import { thatWords } from "../fact-words.ar";
import type { SentenceView } from "../sentence-view";
import { noPartOfName } from "../tellers/teller-words.ar";
import { buried, isOfPlace, noSurname, ofPostBehind, overseen, takesBy, titles, toBe, withAnd } from "./post-words.ar";

/** Whether a part of a person's name may be missing, or a letter of the word before is taken for one of it. */
export function isTornName(view: SentenceView, { text, start, end, norm }: SpanOf<"person">): boolean {
  const isBroken =
    /\s\p{L}+(?:\u064B\u0627?|\u0627\u064B)$/u.test(text) ||
    /^\u0628\u0646\s|\s\u0628\u0646$/u.test(text) ||
    isInitialBehind(view, end) ||
    (!/\s/u.test(view.fullName(norm.name)) && isWrittenOn(view, end));
  if (isOfPlace.test(foldLoosely(text)) || isVerb(view, text, end) || endsInOther(view, text, start)) return true;
  return isBroken || beginsAmid(view, start) || isJoined(text) || goesOnBehind(view, end, view.fullName(norm.name));
}

/** «Ashraf» before «on» is «oversaw». */
const isVerb = ({ tokens }: SentenceView, name: string, end: number): boolean =>
  overseen.test(name) && tokens.find(({ start }) => start >= end)?.text === "\u0639\u0644\u064A";

/** «X Y to be», «father of Dr», and «X Y by crushing» behind «vowed»: the last word is none of the name. */
function endsInOther({ tokens }: SentenceView, name: string, start: number): boolean {
  const words = foldLoosely(name).split(" ");
  const last = words.at(-1) ?? "";
  if (called.test(last) || forThings.test(words[0] ?? "")) return true;
  if (words.length < 2) return false;
  const verb = tokens.filter((token) => token.end <= start).slice(-verbReach);
  return (
    toBe.test(last) ||
    titles.test(last) ||
    (words.length > 2 && /^\u0628\p{L}{3,}$/u.test(last) && verb.some(({ text }) => takesBy.test(text)))
  );
}
/** «Known as». */
const called =
  /^\u0627\u0644(?:\u0645\u0643\u0646\u064A|\u0645\u0644\u0642\u0628|\u0645\u062F\u0639\u0648|\u0645\u0639\u0631\u0648\u0641|\u0645\u0633\u0645\u064A)$/;
/** «For prizes»: no given name begins so. */
const forThings = /^\u0644(?![\u0648\u064A\u0627])\p{L}{4,}$/u;
const verbReach = 5;

/** «Bilhassan» read as «by Lahassan», «Abd al-Hassan» as «al-Hassan». */
const beginsAmid = (view: SentenceView, start: number): boolean =>
  beginsBehind(view.text, start) || isBehindUnread(view, start);

/** «Wrosh Nuri Sawish»: «and», and a word that is nothing else, right before a name. */
function isBehindUnread({ tokens, spans }: SentenceView, start: number): boolean {
  const before = tokens.findLast(({ end }) => end <= start);
  if (before?.kind !== "word" || !/^\u0648\p{L}{2,5}$/u.test(before.text)) return false;
  if (start - before.end > 1 || isVerbForm(bare(before.text)) || isVerbForm(before.text)) return false;
  if (known.test(before.text)) return false;
  return !spans.some((span) => span.start < before.end && span.end > before.start);
}
/** «And the», «and brother», «and on», «and with»: no names. */
const known =
  /^\u0648(?:\u0627\u0644|\u0644|\u0628|\u0643|\u0639\u0644\u064A|\u0645\u0639|\u0645\u0646|\u0641\u064A|\u0639\u0646|\u0627\u062E|\u0627\u0628\u0646|\u0646\u062C\u0644|\u0627\u0628\u0648|\u0627\u0645|\u0632\u0648\u062C|\u0643\u0630\u0627|\u062F|\u0648\u0627\u0644\u062F)/u;

const beginsBehind = ({ raw }: SentenceView["text"], start: number): boolean =>
  /[\u0628\u0643]/.test(raw[start - 1] ?? "") ||
  /(?:^|\s)(?:\u0639\u0628\u062F|\u0628\u0646|\u0627\u0628\u0646|[\u0623\u0627]\u0628[\u0648\u064A\u0627])\s$/u.test(
    raw.slice(Math.max(0, start - 6), start),
  );

/** «And Faris»: the letter of «and» before a name that does not begin with it; «the burial of Faris». */
const isJoined = (name: string): boolean => {
  const [first = ""] = foldLoosely(name).split(" ");
  return (first.startsWith("\u0648") && !withAnd.test(first)) || buried.test(first);
};

/** «Ahmad Wawd Oglu», read as «Ahmad» and «Awd Oglu». */
const isWrittenOn = ({ text: { raw }, spans }: SentenceView, end: number): boolean =>
  raw.slice(end, end + 2) === " \u0648" &&
  spans.some(({ type, start, text }) => type === "person" && start === end + 2 && /\s/u.test(text));

const isInitialBehind = ({ text: { raw } }: SentenceView, end: number): boolean =>
  /^\s\p{L}\./u.test(raw.slice(end, end + 3));

/** A word with the article right behind a name is of it where nothing else follows that it could go with. */
function goesOnBehind({ tokens, spans }: SentenceView, end: number, name: string): boolean {
  const at = tokens.findIndex(({ start }) => start >= end);
  const [next, after] = [tokens[at], tokens[at + 1]];
  if (next?.kind !== "word" || !/^\u0627\u0644\p{L}{2,}$/u.test(next.text) || noSurname.test(next.text)) return false;
  if (spokenDays.has(next.text) || noPartOfName.test(next.text)) return false;
  const own = spans.find((span) => span.start <= next.start && span.end > next.start);
  const isOfFather = fatherLast.test(name) && !ofPostBehind.test(after?.text ?? "");
  // «Bin So-and-so the Director»: a trade of one word alone may be the family's name.
  if (own) return isOfFather && own.type === "role" && own.end === next.end;
  // «X Y the Faithful that»: only a name stands between a name and «that».
  if (!own && thatWords.has(after?.text ?? "") && /\s/u.test(name)) return true;
  const isOrigin = !/\s/u.test(name) && next.text.endsWith("\u064A");
  return isOrigin || isOfFather || after?.kind !== "word";
}
const fatherLast = /\s\u0628\u0646\s\S+$/u;
