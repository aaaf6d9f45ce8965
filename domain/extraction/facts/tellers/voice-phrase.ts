import { article } from "../../../arabic/article";
import { foldLoosely } from "../../../text/fold-arabic";
import { adverbs, issued, occasions, spokenDays, subjectEnds, thatsOfSpeech } from "../../quotes/quote-words.ar";
import type { ReadText } from "../../text/read-text";
import { tokenAt } from "../../text/token-at";
import type { Token } from "../../text/tokens";
import {
  belongs,
  bodies,
  concerned,
  forPress,
  manyVoices,
  ofOnePerson,
  ofVoice,
  ownPages,
  theSame,
  voices,
  whoWords,
} from "./teller-words.ar";
import type { TextNames } from "./text-names";

/** `isWhole`: nothing goes on behind the last token that would tell whose or which the noun is. */
export type VoicePhrase = { first: number; last: number; isWhole: boolean };

/** Reads «a source in the police», «officials», «the authorities»: a noun of who tells, and what belongs to it. */
export class VoiceReader {
  readonly #text: ReadText;
  readonly #names: TextNames;

  constructor(text: ReadText, names: TextNames) {
    this.#text = text;
    this.#names = names;
  }

  /** The words from a noun to «that», a sign, or a preposition that leads to whom or where it was told. */
  from(first: number): VoicePhrase {
    const { tokens } = this.#text;
    const isKnown = this.#isKnown(first);
    let last = first;
    for (let at = first + 1; at <= first + longestPhrase; at++) {
      const token = tokens[at];
      if (!token || token.sentence !== tokens[first]?.sentence) return { first, last, isWhole: true };
      const close = this.#shortMark(at);
      const isPart = isKnown
        ? isKnownToo(token.text) || this.#isWhere(at) || this.#isOfBody(at)
        : !this.#ends(at, first);
      if (close === undefined && !isPart) return { first, last, isWhole: this.#isEnd(at, isKnown) };
      last = close ?? this.#endOfName(at);
      at = last;
    }
    return { first, last, isWhole: false };
  }

  /** A person at the end of the words, unless they tell whose the noun before is: «the party of the president X». */
  personIn(phrase: VoicePhrase): string | undefined {
    return manyVoices.test(this.#text.tokens[phrase.first]?.text ?? "") ? undefined : this.#onePerson(phrase);
  }

  #onePerson({ first, last }: VoicePhrase): string | undefined {
    const { tokens } = this.#text;
    const behindComma = tokens[last + 1]?.text === "\u060C" ? last + 2 : last;
    let post = first;
    for (let at = first; at <= behindComma; at++) {
      const span = this.#names.startingAt(tokens[at]?.start ?? -1);
      if (span?.type === "role" && at > first) post = at;
      const person = this.#holderOf(span, tokens[last]?.end ?? 0);
      if (person && (at > first || span?.type === "person"))
        return this.#isOwned(post, first) || this.#isOfOffice(first, at) ? undefined : this.#names.fullName(person);
    }
    return undefined;
  }

  /** «The office of the president X». */
  #isOfOffice(first: number, person: number): boolean {
    const starts = this.#text.tokens.slice(first, person).map(({ start }) => this.#names.startingAt(start));
    return starts.some((span) => span?.type === "organisation" && ofOnePerson.test(foldLoosely(span.text)));
  }

  /** The last token of the person's name in the words, or of the words. */
  endOfPerson({ first, last }: VoicePhrase): number {
    const { tokens } = this.#text;
    const names = tokens.slice(first, last + 1).map(({ start }) => this.#names.startingAt(start));
    const end = names.findLast((span) => span?.type === "person")?.end;
    return end === undefined ? last : tokenAt(tokens, end - 1);
  }

  /** A person, or who holds a post that goes to the end of the words. */
  #holderOf(span: ReturnType<TextNames["startingAt"]>, end: number): string | undefined {
    if (span?.type === "person") return span.norm.name;
    return span?.type === "role" && span.end >= end ? (span.norm.person ?? undefined) : undefined;
  }

  #isKnown = (at: number): boolean => this.#text.tokens[at]?.text.startsWith(article) === true;

  /** A post behind a noun without its article, or behind a preposition, is somebody else's. */
  #isOwned = (at: number, first: number): boolean => at > first && !this.#isKnown(at - 1);

  /** «The authorities in California». */
  #isWhere(at: number): boolean {
    const { tokens } = this.#text;
    const startsPlace = (token: Token | undefined) =>
      token !== undefined && this.#names.placeAt(token.start) !== undefined;
    if (tokens[at]?.text === within) return startsPlace(tokens[at + 1]);
    return tokens[at - 1]?.text === within && startsPlace(tokens[at]);
  }

  /** «The spokeswoman for the alliance». */
  #isOfBody(at: number): boolean {
    const { tokens } = this.#text;
    const isBody = (token: Token | undefined) =>
      token !== undefined && this.#names.startingAt(token.start)?.type === "organisation";
    if (ofVoice.test(tokens[at]?.text ?? "")) return isBody(tokens[at + 1]);
    return ofVoice.test(tokens[at - 1]?.text ?? "") && isBody(tokens[at]);
  }

  /** The mark that closes a name of a few words. */
  #shortMark(at: number): number | undefined {
    const { tokens } = this.#text;
    if (!mark.test(tokens[at]?.text ?? "")) return undefined;
    const close = tokens.slice(at + 2, at + longestMark).findIndex(({ text }) => mark.test(text));
    return close < 0 || thatsOfSpeech.has(tokens[at + 1]?.text ?? "") ? undefined : at + 2 + close;
  }

  #endOfName(at: number): number {
    const span = this.#names.startingAt((this.#text.tokens[at] as Token).start);
    return span ? tokenAt(this.#text.tokens, span.end - 1) : at;
  }

  /** Whether the words before a token are all: «the spokesman for the army» has more, «the spokesman in a statement» not. */
  #isEnd(at: number, isKnown: boolean): boolean {
    const { tokens } = this.#text;
    const token = tokens[at] as Token;
    if (doing.test(token.text)) return false;
    if (isStop(token) || adverbs.has(token.text) || whoWords.test(token.text)) return true;
    const next = tokens[at + 1]?.text ?? "";
    if (token.text === within) return occasions.has(next) || ownPages.test(next);
    if (thatsOfSpeech.has(tokens[at + 1]?.text ?? "")) return true;
    return isKnown ? subjectEnds.has(token.text) && !goesOnBy.has(token.text) : token.text !== from;
  }

  #ends(at: number, first: number): boolean {
    const { tokens } = this.#text;
    const token = tokens[at] as Token;
    const [word, next] = [token.text, tokens[at + 1]?.text ?? ""];
    if (isStop(token)) return true;
    if (leadsOn(tokens[at - 1]?.text ?? "")) return false;
    if (ofVoice.test(word)) return false;
    if (adverbs.has(word) || whoWords.test(word) || doing.test(word)) return true;
    if (this.#names.startingAt(token.start)) return false;
    const leads = this.#leadsTo(token, tokens[first] as Token);
    if (leads !== undefined) return leads;
    const isPage = word === within && ownPages.test(next);
    const isWithin = (word === within || word === from || word === inside) && !occasions.has(next) && next.length > 2;
    if (isPage || this.#isBehindAgency(at, first)) return true;
    return subjectEnds.has(word) && !isWithin;
  }

  /** «The agency "X" for news a raid»: a noun behind the whole name is what it tells of. */
  #isBehindAgency(at: number, first: number): boolean {
    const { tokens } = this.#text;
    const isNoun = !tokens[at]?.text.startsWith(article) && bodies.test(tokens[first]?.text ?? "");
    return isNoun && at - first > 1 && /^\u0644\u0644\p{L}{3,}/u.test(tokens[at - 1]?.text ?? "");
  }

  /** «To Reuters» ends what tells, «in the ministry» belongs to it; «by opening a school» is what was told. */
  #leadsTo({ text, start }: Token, head: Token): boolean | undefined {
    const isTo = text.startsWith("\u0644");
    const isBy = text.startsWith("\u0628");
    if ((isTo || isBy) && this.#names.startingAt(start + 1)) return isTo && voices.test(head.text);
    if (isBy && text.length > shortestKnown) return !belongs.test(text.slice(1)) && !bodies.test(text.slice(1));
    return undefined;
  }
}

const within = "\u0641\u064A";
const from = "\u0645\u0646";
const inside = "\u062F\u0627\u062E\u0644";
const longestPhrase = 10;
const longestMark = 6;
const mark = /^["\u00AB\u00BB\u201C\u201D]$/;
/** «Of», «by» behind a noun with its article: whose it is. */
const goesOnBy = new Set([from, "\u0639\u0646", "\u0644", "\u0628", "\u0644\u062F\u064A"]);

/** «An official who leads»: a verb, and no adjective of origin. */
const doing = /^\u064A\p{L}{3,}(?<!\u064A|\u064A\u0647|\u064A\u0648\u0646|\u064A\u064A\u0646)$/u;

/** «A statement issued by», «a source at the base of»: what stands behind belongs to it. */
const leadsOn = (word: string): boolean =>
  issued.has(word) || concerned.test(word) || (word.startsWith("\u0628") && belongs.test(word.slice(1)));

const isStop = ({ kind, text }: Token): boolean =>
  kind !== "word" || thatsOfSpeech.has(text) || spokenDays.has(text) || forPress.test(text);

/** «The Turkish», «the same» go on with a noun that has its article; «to» only begins so. */
const isKnownToo = (word: string): boolean =>
  (word.startsWith(article) && word.length > shortestKnown && !subjectEnds.has(word)) || theSame.test(word);
const shortestKnown = 4;
