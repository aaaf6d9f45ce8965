import { cueAt, type KnownNames } from "../names/known-names";
import { institutionWords, plainWords } from "../names/words.ar";
import { datingWords } from "../organisations/dating-words.ar";
import { thatWords } from "../quotes/quote-words.ar";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import {
  afterHyphen,
  god,
  hasParticles,
  initialAfter,
  isAfterCountry,
  isBeforeThat,
  isEastern,
  isGodsGift,
  isServant,
  isWithParticle,
} from "./name-parts";
import { afterNames, commonNames, connectors, divine, foreignEndings, postAdjectives } from "./name-words.ar";
import { foldTightly } from "./tight-fold";

/** Where a name stands: after a post or a title any word may be one; elsewhere it must begin with a known given name. */
export type Standing = "after-role" | "after-speech" | "free";
export type NameSpan = { first: number; last: number; skipped: number; gender?: "m" | "f" };

const article = "\u0627\u0644";
const nisba = /^\u0627\u0644.{2,}\u064a$/;
const longestName = 6;
const withParticle = /^(?:\u0627\u0644|[\u0648\u0641\u0628\u0644\u0643])/;
/** Plurals of nouns, which no name is. */
const inflected = /(?:\u0627\u062a|\u064a\u0646|\u0648\u0646)$/;
/** A given name that folds to a preposition. */
const ali = "\u0639\u0644\u064a";

/** Reads names in one text. */
export class NameReader {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #places: ReadonlyMap<number, { last: number; isGuarded: boolean }>;

  constructor(text: ReadText, names: KnownNames) {
    this.#text = text;
    this.#names = names;
    this.#places = new Map(
      names.places.map((hit) => [hit.first, { last: hit.last, isGuarded: hit.value.isGuarded || hit.skipped > 0 }]),
    );
  }

  /** The name that begins at a token, `skipped` letters into it; at least two words unless it stands after a post. */
  nameAt(at: number, standing: Standing, skipped = 0): NameSpan | undefined {
    const token = this.#text.tokens[at];
    if (token?.kind !== "word") return undefined;
    const given = this.#givenAt(token, skipped);
    const opens = this.#opensName(token, skipped);
    if (!given && !opens && (standing === "free" || skipped > 0 || !this.#mayBeFirst(token))) return undefined;
    const last = this.#lastOf(token, { skipped, opens, standing });
    const span = { first: at, last, skipped, ...(given && given !== "x" ? { gender: given } : {}) };
    if (standing !== "free")
      return this.#isRoleName(token, span, { isKnown: Boolean(given || opens), standing }) ? span : undefined;
    return last > at && this.#isSure(token, last, skipped) ? span : undefined;
  }

  isGiven = (token: Token): boolean => this.#givenAt(token, 0) !== undefined;

  #givenAt(token: Token, skipped: number) {
    const word = token.text.slice(skipped);
    const gender = this.#names.gazetteer.givenNames.get(word);
    if (!gender) return undefined;
    const tight = this.#tight(token).slice(skipped);
    if (isFunctionWord(word) && tight !== ali) return undefined;
    // Folding makes «on» and «Ali» one word.
    return this.#names.gazetteer.tightGivenNames.has(tight) ? gender : undefined;
  }

  #tight = (token: Token) => foldTightly(this.#text.raw.slice(token.start, token.end));

  /** An alef with hamza begins no article: «Altman». */
  #hasArticle = (token: Token) =>
    token.text.startsWith(article) && !/^[\u0622\u0623\u0625]/.test(this.#text.raw.slice(token.start, token.end));

  /** «Abu», «bin», «Al», «Abd al-» and a word after them. */
  #opensName(token: Token, skipped: number): boolean {
    const next = this.#wordAfter(token.index, token);
    const word = token.text.slice(skipped);
    if (!next) return false;
    if (word === "\u0639\u0628\u062f") return divine.has(next.text);
    return (
      /^(?:\u0627\u0628\u0648|\u0627\u0628\u064a)$/.test(word) &&
      !isFunctionWord(next.text) &&
      !this.#places.has(token.index)
    );
  }

  /** A word after a post that is no function word, verb, place, adjective or the like. */
  #mayBeFirst(token: Token): boolean {
    const { text } = token;
    if (text.length < 3 || this.#isOther(token) || this.#places.has(token.index)) return false;
    if (this.#hasArticle(token) || isWithParticle(text, this.#names.gazetteer.heads)) return false;
    // «Of the games of strength».
    if (text.startsWith("\u0644") && this.#wordAfter(token.index, token)?.text.startsWith(article)) return false;
    if (/^\u0633[\u064a\u062a\u0646]/.test(text) && !this.#hasUnknownAfter(token)) return false;
    if (/^\u064a/.test(text) && !this.#hasForeignAfter(token)) return false;
    if (/[^\u064a]\u0647$/.test(text) && this.#hasForeignAfter(token)) return true;
    return !/[^\u064a]\u0647$|\u0647(?:\u0627|\u0645)$|^\u0628\u0627\u0644|^\u0644\u0644|^\u0648\u0627\u0644/.test(
      text,
    );
  }

  /** A future verb has its object after it, a name another word that is nothing else. */
  #hasUnknownAfter(token: Token): boolean {
    const next = this.#wordAfter(token.index, token);
    return (
      next !== undefined && !next.text.startsWith(article) && !this.#isOther(next) && !this.#places.has(next.index)
    );
  }

  /** «Jacek Dobrzynski»: an imperfect verb has no such word after it. */
  #hasForeignAfter(token: Token): boolean {
    const next = this.#wordAfter(token.index, token);
    return (
      next !== undefined &&
      !this.#isOther(next) &&
      next.text.length > 4 &&
      foreignEndings.test(next.text) &&
      !next.text.startsWith(article)
    );
  }

  /** Words that no name goes on with. */
  #isOther({ text, index }: Token): boolean {
    if (isFunctionWord(text) || afterNames.has(text) || plainWords.has(text) || datingWords.has(text)) return true;
    return cueAt(this.#text, index, this.#names) !== undefined;
  }

  #wordAfter(at: number, from: Token): Token | undefined {
    const next = this.#text.tokens[at + 1];
    return next?.kind === "word" && next.sentence === from.sentence ? next : undefined;
  }

  #lastOf(first: Token, { skipped, opens, standing }: { skipped: number; opens: boolean; standing: Standing }): number {
    let last = first.index;
    let count = 1;
    let needsMore = opens || connectors.has(first.text.slice(skipped));
    while (count < longestName) {
      const step = this.#stepAfter(last, first, { count, needsMore, standing });
      if (!step) break;
      last = step.last;
      needsMore = step.needsMore;
      if (!step.isHalf) count++;
    }
    return needsMore && last > first.index ? last - 1 : last;
  }

  #stepAfter(last: number, first: Token, state: { count: number; needsMore: boolean; standing: Standing }) {
    const initial = initialAfter(this.#text.tokens, last);
    if (initial) return { last: initial, needsMore: false, isHalf: false };
    const next = this.#wordAfter(last, first) ?? afterHyphen(this.#text.tokens, last);
    if (!next) return undefined;
    if (state.needsMore) return this.#neededAfter(last, next, first);
    if (next.text === god && isGodsGift(this.#text.tokens, this.#text.tokens[last] as Token))
      return { last: next.index, needsMore: false, isHalf: true };
    if (divine.has(next.text) && next.text.length <= 5 && !nisba.test(next.text) && isServant(this.#text.tokens[last]))
      return { last: next.index, needsMore: false, isHalf: true };
    if (connectors.has(next.text) && this.#wordAfter(next.index, first))
      return this.#places.has(next.index) ? undefined : { last: next.index, needsMore: true, isHalf: false };
    return this.#goesOn(next, first, state) ? { last: next.index, needsMore: false, isHalf: false } : undefined;
  }

  /** The word that «bin» or «Abu» waits for; «Abd al-…» is one given name. */
  #neededAfter(last: number, next: Token, first: Token) {
    if (isFunctionWord(next.text)) return undefined;
    const isHalf = last === first.index && divine.has(next.text);
    return { last: next.index, needsMore: connectors.has(next.text), isHalf };
  }

  #goesOn(next: Token, first: Token, { count, standing }: { count: number; standing: Standing }): boolean {
    const { text } = next;
    // «Ali» folds to «on», «Alan» to «now»: the spelling tells them apart.
    const isTold = text === ali || (text.startsWith(article) && !this.#hasArticle(next));
    if (isTold && this.#givenAt(next, 0)) return true;
    if (this.#isOther(next)) return false;
    if (isGodsGift(this.#text.tokens, next)) return true;
    if (this.#hasArticle(next)) return this.#isFamilyName(text, next.index, count);
    const before = this.#text.tokens[next.index - 1];
    // A family name with the article is the last of a name.
    if (count > 1 && before && this.#hasArticle(before) && !this.#isGivenBefore(next.index)) return false;
    if (this.#givenAt(next, 0)) return true;
    if (
      hasParticles(text, this.#names.gazetteer.givenNames) ||
      (count > 1 && this.#places.get(next.index)?.isGuarded === false)
    )
      return false;
    if (count === 1) {
      return (
        !this.#looksLikeVerb(next, first, standing) &&
        this.#names.gazetteer.roles.longestAt([next], 0, "") === undefined
      );
    }
    return this.#isThird(next, first, { count, standing });
  }

  /** Unknown words from the third on: as names of the world end, or where a name must end. */
  #isThird(next: Token, first: Token, { count, standing }: { count: number; standing: Standing }): boolean {
    const { text } = next;
    const isNameless = this.#isForeign(first) || !this.#givenAt(first, 0);
    if (isNameless && text.length > 3 && foreignEndings.test(text) && !/^[\u064a\u0648]/.test(text)) return true;
    if (isEastern(first, text, { count, isForeign: this.#isForeign(first) })) return true;
    if (text.length < 3 || /^[\u064a\u062a\u0644\u0628\u0648\u0641]|[^\u064a]\u0647$|\u062a$/.test(text)) return false;
    return count === 2 && this.#isBoundary(next, { isNameless, standing });
  }

  /** A third unknown word is a name's where nothing but a sign, «that» or a preposition follows; else it is an object. */
  #isBoundary(token: Token, { isNameless, standing }: { isNameless: boolean; standing: Standing }): boolean {
    const next = this.#text.tokens[token.index + 1];
    const isEnd = next === undefined || next.sentence !== token.sentence || next.kind === "sign";
    if (inflected.test(token.text) || (!isNameless && token.text.endsWith("\u0627"))) return false;
    if (isNameless || standing === "after-speech")
      return isEnd || isFunctionWord(next.text) || next.text.startsWith("\u0648");
    return (isEnd && standing === "after-role") || (next !== undefined && thatWords.has(next.text));
  }

  #isFamilyName(text: string, at: number, count: number): boolean {
    // «Nelson [congratulated] India».
    if (count > 1 && !nisba.test(text) && this.#places.get(at)?.isGuarded === false) return false;
    // «Hanan called on the states»: a plural is the verb's object.
    if (this.#names.gazetteer.plurals.has(text.slice(article.length))) return false;
    if (postAdjectives.has(text) || (count > 1 && !nisba.test(text) && !this.#isGivenBefore(at))) return false;
    if (this.#names.gazetteer.roles.longestAt(this.#text.tokens, at, this.#text.raw)) return false;
    const hit = this.#names.organisationOver.get(at);
    const known = hit?.first === at && hit.last > at && !hit.value.isGuarded;
    return !known;
  }

  #isGivenBefore(at: number): boolean {
    const before = this.#text.tokens[at - 1];
    return before !== undefined && (this.#givenAt(before, 0) !== undefined || divine.has(before.text));
  }

  #isForeign = (token: Token) => this.#names.gazetteer.givenNames.get(token.text) === "x";

  /** «He receives», «she says»: imperfects, and past verbs in the feminine, after a name of one word. */
  #looksLikeVerb(next: Token, first: Token, standing: Standing): boolean {
    const { text } = next;
    if (this.#isForeign(first)) return /^\u064a/.test(text) && !foreignEndings.test(text) && text.length > 3;
    // A ta marbuta is a noun's: after a post a family name may end so.
    const isNoun = standing !== "free" && this.#tight(next).endsWith("\u0629");
    // «The chairman Ahmet Yener said that»: the verb was said before.
    const isSubject = standing === "after-speech" && isBeforeThat(this.#text.tokens, next);
    if ((/^\u064a/.test(text) && !isSubject) || (/[^\u064a]\u0647$/.test(text) && !isNoun)) return true;
    return this.#givenAt(first, 0) !== undefined && /^\u0633[\u064a\u062a]|\u062a$|\u0648\u0627$/.test(text);
  }

  /** A known name; else, as the subject of a verb of saying, any; else words that end as names of the world do. */
  #isRoleName(token: Token, { last, first }: NameSpan, by: { isKnown: boolean; standing: Standing }): boolean {
    if (by.isKnown) return last > first || !commonNames.has(this.#tight(token));
    const words = this.#text.tokens.slice(first, last + 1).filter(({ kind }) => kind === "word");
    // «The minister criticised the position of the government» has an object there.
    if (words.some(({ text }) => text.startsWith(article) && !nisba.test(text))) return false;
    if (by.standing === "after-role" && inflected.test(words.at(-1)?.text ?? "")) return false;
    if (words.length > 1 && words.every(({ text }) => text.endsWith("\u0627"))) return false;
    const isForeign = words.some(
      ({ text }) => text.length >= 4 && foreignEndings.test(text) && !text.startsWith(article),
    );
    if (words.length === 1) return isForeign && by.standing === "after-speech" && !token.text.endsWith("\u0627");
    return (
      isForeign || by.standing === "after-speech" || (words.length === 2 && this.#isNisbaName(words[1]?.text ?? ""))
    );
  }

  /** «Al-Aridi» is a family name unless it says of what country or kind. */
  #isNisbaName = (word: string) =>
    nisba.test(word) && !this.#names.gazetteer.demonyms.has(word) && !institutionWords.has(word);

  /** Given names that are common words, and Arabic ones before an unknown word, need more to be sure. */
  #isSure(first: Token, last: number, skipped: number): boolean {
    const second = this.#text.tokens[first.index + 1];
    if (!second) return false;
    const isStrong =
      this.isGiven(second) || nisba.test(second.text) || connectors.has(second.text) || second.text.length === 1;
    if (isStrong) return true;
    if (
      skipped === 0 &&
      isAfterCountry(this.#text.tokens, first, this.#names.gazetteer.demonyms) &&
      !withParticle.test(second.text)
    )
      return true;
    // «… and Pierre Torres».
    if (skipped === 1 && this.#isForeign(first) && second.text.length > 3 && foreignEndings.test(second.text))
      return first.text.startsWith("\u0648");
    if (skipped > 0 || commonNames.has(this.#tight(first))) return false;
    if (second.text.startsWith(article)) return true;
    const place = this.#places.get(second.index);
    if (place && !place.isGuarded) return false;
    return this.#isForeign(first)
      ? first.text.length > 2
      : last > first.index && !/\u0647$|\u0627\u062a$|\u064a\u0646$|\u0627$/.test(second.text);
  }
}
