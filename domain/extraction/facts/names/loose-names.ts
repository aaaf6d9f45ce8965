import { article } from "../../../arabic/article";
import { foldLoosely } from "../../../text/fold-arabic";
import { isCommonWord } from "../../names/common-words";
import type { Gazetteer } from "../../names/gazetteer";
import type { Span, SpanOf } from "../../span";
import { isFunctionWord } from "../../text/function-words.ar";
import type { ReadText } from "../../text/read-text";
import { tokenAt } from "../../text/token-at";
import type { Token } from "../../text/tokens";
import { bare, isVerb } from "../clauses/verb-forms";
import { thatWords } from "../fact-words.ar";
import { noPartOfName } from "../tellers/teller-words.ar";
import { amidNames, goodWishes, ofFathers } from "./misread-words.ar";
import { openEdges } from "./name-edges";

type Words = Pick<Gazetteer, "stems" | "demonyms" | "familyNames" | "givenNames" | "places">;

/**
 * Names of people and bodies, as a document writes them, that may hold a word too many or lack one: «X about Y», «the
 * president X Y Z» where Y Z is another of the text, «congratulating X», «Kim Jong» before «- Un».
 */
export function looseNames(text: ReadText, spans: readonly Span[], lexicons: Words): (name: string) => boolean {
  const { tokens } = text;
  const people = spans.filter((span): span is SpanOf<"person"> => span.type === "person");
  const starts = new Set(spans.flatMap(({ type, start }) => (type === "quote" ? [] : [start])));
  const others = namesIn(spans);
  const alone = new Set(people.filter((span) => !/\s/u.test(span.text)).map((span) => span.text));
  const loose = new Set([...cutNames(tokens, spans, starts, lexicons), ...openEdges(text, people, lexicons)]);
  for (const { text, end, rule } of people) {
    const at = tokenAt(tokens, end - 1);
    const isIn = (token: Token | undefined) => token?.kind === "word" && token.sentence === tokens[at]?.sentence;
    const [next, after] = [tokens[at + 1], tokens[at + 2]];
    const isCut =
      rule !== known &&
      ((isDash(next) && isIn(after) && (isBound(next, after) || isPartOfName(after as Token, lexicons))) ||
        (isIn(next) && !startsIn(next as Token, starts) && isSurnameInBy(next as Token, lexicons)));
    const isFather = fatherLast.test(text) && isIn(next) && isFamilyBehind(next as Token, starts, lexicons);
    const runsOn = isQuote(next) && endsInNoun(text, lexicons);
    if (isCut || isFather || runsOn || isOfTwo(text, others) || hasOther(text, lexicons, alone)) loose.add(text);
  }
  return (name) => loose.has(name);
}
const known = "person-known";

/** «X bin Y Z»: a name, or a word that nothing knows, behind the father's name. */
function isFamilyBehind(next: Token, starts: ReadonlySet<number>, { stems, familyNames, givenNames }: Words): boolean {
  const { text } = next;
  if (startsIn(next, starts) || withArticle.test(text) || isFunctionWord(text) || isVerb(bare(text))) return false;
  if (thatWords.has(text) || noPartOfName.test(text) || text.length < syllable) return false;
  return (
    familyNames.has(text) ||
    givenNames.has(text) ||
    (text.length > syllable &&
      !/^[\u0648\u0641\u0628\u0644\u0643\u064A\u062A]/u.test(text) &&
      !isCommonWord(text, stems))
  );
}
const fatherLast = /\s\u0628\u0646\s\S+$/u;

/** Names of people and bodies that one word behind them closes: a post alone, as «wali», may be one. */
function cutNames(
  tokens: ReadText["tokens"],
  spans: readonly Span[],
  starts: ReadonlySet<number>,
  lexicons: Words,
): string[] {
  const posts = new Set(
    spans.flatMap(({ type, text, start }) => (type === "role" && !/\s/u.test(text) ? [start] : [])),
  );
  const isRead = (next: Token) => startsIn(next, starts) && !posts.has(next.start);
  return spans.flatMap(({ type, text, end }) => {
    if (type !== "person" && type !== "organisation") return [];
    const at = tokenAt(tokens, end - 1);
    const next = tokens[at + 1];
    if (next?.kind !== "word" || next.sentence !== tokens[at]?.sentence || isRead(next)) return [];
    const isPerson = type === "person";
    const isCut =
      (isPerson && isFamilyBefore(next, tokens[at + 2])) ||
      isLastOfName(next, tokens.slice(at + 2, at + 4), lexicons, isPerson);
    return isCut ? [text] : [];
  });
}

/** «X Y Wook "…», «the player of Swansea City, that»: one word that nothing knows closes what a name begins. */
function isLastOfName(
  { text }: Token,
  [closing, that]: readonly Token[],
  { stems, demonyms }: Words,
  isPerson: boolean,
): boolean {
  const isSaid = thatWords.has(closing?.text ?? "") || (isComma(closing) && thatWords.has(that?.text ?? ""));
  if (!isSaid && !isComma(closing) && !isQuote(closing)) return false;
  if (
    text.length < syllable ||
    withArticle.test(text) ||
    (isFunctionWord(text) && !surnames.test(text)) ||
    isVerb(bare(text))
  )
    return false;
  if (thatWords.has(text) || demonyms.has(text) || amidNames.has(text) || noPartOfName.test(text)) return false;
  // Before «, that» stands a name's end even where it is a word too: no «joking», no «to the agency».
  const isSurname = isPerson && isSaid && !/^[\u0628\u0644\u0643]|[\u0627\u0647]$/u.test(text);
  return isSurname || !isCommonWord(text, stems);
}
/** «X Y Bahrami that»: no «strongly», which ends otherwise. */
const isFamilyBefore = (next: Token, that: Token | undefined): boolean =>
  thatWords.has(that?.text ?? "") && familyInBy.test(next.text);
const familyInBy = /^\u0628(?!\u0627\u0644)\p{L}{3,}[\u064A\u0648]$/u;
/** Wali, Ali: prepositions, which no comma follows, are written alike. */
const surnames = /^\u0648?(?:\u0627\u0644\u064A|\u0639\u0644\u064A)$/u;
const isComma = (token: Token | undefined): boolean => /^[,\u060C]$/u.test(token?.text ?? "");
const isQuote = (token: Token | undefined): boolean => /^["\u00AB\u201C]$/u.test(token?.text ?? "");
const withArticle = /^[\u0648\u0641]?(?:\u0628?\u0627\u0644|\u0644\u0644)\p{L}{2}/u;

/** «The king X Y importance "of …»: a noun of the feminine before a mark is what is told of, no name. */
function endsInNoun(name: string, { stems, familyNames, givenNames }: Words): boolean {
  const words = foldLoosely(name).split(/\s+/u);
  const last = words.at(-1) ?? "";
  const isNoun = /^(?!\u0627\u0644)\p{L}{3,}\u0647$/u.test(last) && isCommonWord(last, stems);
  return words.length > 1 && isNoun && !familyNames.has(last) && !givenNames.has(last);
}

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
function hasOther(name: string, { familyNames, givenNames, stems }: Words, alone: ReadonlySet<string>): boolean {
  const words = foldLoosely(name).split(/\s+/u);
  const [first = "", ...rest] = words;
  const last = words.at(-1) ?? "";
  // «Blinken», by which the text names its bearer too.
  const isName = familyNames.has(last) || givenNames.has(last) || alone.has(name.split(/\s+/u).at(-1) ?? "");
  const isOfBy = /^\u0628\p{L}{4,}$/u.test(last) && !isName;
  return (
    (goodWishes.test(first) && !givenNames.has(first)) ||
    rest.some((word) => amidNames.has(word)) ||
    (/^\p{L}{2,}\u064A\u0627$/u.test(last) && words.length > 1 && words.every((word) => isCommonWord(word, stems))) ||
    (words.length > longest && !ofFathers.test(foldLoosely(name))) ||
    (words.length > 2 && isOfBy && !words.includes("\u0628\u0646"))
  );
}
const longest = 4;
