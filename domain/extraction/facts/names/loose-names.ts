import { article } from "../../../arabic/article";
import { foldLoosely } from "../../../text/fold-arabic";
import { isCommonWord } from "../../names/common-words";
import type { Gazetteer } from "../../names/gazetteer";
import type { Span, SpanOf } from "../../span";
import type { ReadText } from "../../text/read-text";
import { tokenAt } from "../../text/token-at";
import type { Token } from "../../text/tokens";
import { amidNames, goodWishes, ofFathers } from "./misread-words.ar";

type Words = Pick<Gazetteer, "stems" | "demonyms" | "familyNames" | "givenNames">;

/**
 * People's names, as a document writes them, that may hold a word too many or lack one: «X about Y», «the president X Y Z»
 * where Y Z is another of the text, «congratulating X», «Kim Jong» before «- Un».
 */
export function looseNames({ tokens }: ReadText, spans: readonly Span[], lexicons: Words): (name: string) => boolean {
  const people = spans.filter((span): span is SpanOf<"person"> => span.type === "person");
  const starts = new Set(spans.flatMap(({ type, start }) => (type === "quote" ? [] : [start])));
  const others = namesIn(spans);
  const loose = new Set<string>();
  for (const { text, end, rule } of people) {
    const at = tokenAt(tokens, end - 1);
    const isIn = (token: Token | undefined) => token?.kind === "word" && token.sentence === tokens[at]?.sentence;
    const [next, after] = [tokens[at + 1], tokens[at + 2]];
    const isCut =
      rule !== known &&
      ((isDash(next) && isIn(after) && (isBound(next, after) || isPartOfName(after as Token, lexicons))) ||
        (isIn(next) && !startsIn(next as Token, starts) && isSurnameInBy(next as Token, lexicons)));
    if (isCut || isOfTwo(text, others) || hasOther(text, lexicons)) loose.add(text);
  }
  return (name) => loose.has(name);
}
const known = "person-known";

/** The names of more words than one, and what they end with. */
function namesIn(spans: readonly Span[]): { whole: ReadonlySet<string>; lasts: ReadonlySet<string> } {
  const whole = spans.flatMap(({ type, text }) => (type === "person" && /\s/u.test(text) ? [text] : []));
  return { whole: new Set(whole), lasts: new Set(whole.map((name) => name.split(/\s+/u).at(-1) ?? "")) };
}

/** «Obama Hillary Clinton», where the text has Barack Obama and Hillary Clinton by themselves. */
function isOfTwo(name: string, { whole, lasts }: ReturnType<typeof namesIn>): boolean {
  const words = name.split(/\s+/u);
  return words.slice(1, -1).some((_, at) => whole.has(words.slice(at + 1).join(" ")) && lasts.has(words[at] ?? ""));
}

const isDash = (token: Token | undefined): boolean => /^[-\u2013\u2014]$/u.test(token?.text ?? "");

/** «Jae-in», written without a space. */
const isBound = (dash: Token | undefined, after: Token | undefined): boolean =>
  dash?.isGlued === true && after?.isGlued === true;

/** «Un» behind «Kim Jong -»: a syllable, or no common word. */
const isPartOfName = ({ text }: Token, { stems }: Words): boolean =>
  !text.startsWith(article) && !amidNames.has(text) && (text.length <= syllable || !isCommonWord(text, stems));
const syllable = 3;

/** A word that begins as «by» or «to» does, and of which no common word is left. */
function isSurnameInBy({ text }: Token, { stems, demonyms }: Words): boolean {
  const rest = /^[\u0628\u0644](\p{L}{3,})$/u.exec(text)?.[1];
  if (rest === undefined || rest.startsWith(article) || rest.startsWith("\u0644") || demonyms.has(rest)) return false;
  return !isCommonWord(rest, stems) && !isCommonWord(text, stems);
}
const startsIn = ({ start }: Token, starts: ReadonlySet<number>): boolean => starts.has(start) || starts.has(start + 1);

/** A word for what follows, or a wish, among the words of a name; or more words than names have without «bin» or «abd». */
function hasOther(name: string, { familyNames, givenNames, stems }: Words): boolean {
  const words = foldLoosely(name).split(/\s+/u);
  const [first = "", ...rest] = words;
  const last = words.at(-1) ?? "";
  const isOfBy = /^\u0628\p{L}{4,}$/u.test(last) && !familyNames.has(last) && !givenNames.has(last);
  return (
    (goodWishes.test(first) && !givenNames.has(first)) ||
    rest.some((word) => amidNames.has(word)) ||
    (/^\p{L}{2,}\u064A\u0627$/u.test(last) && words.length > 1 && words.every((word) => isCommonWord(word, stems))) ||
    (words.length > longest && !ofFathers.test(foldLoosely(name))) ||
    (words.length > 2 && isOfBy && !words.includes("\u0628\u0646"))
  );
}
const longest = 4;
