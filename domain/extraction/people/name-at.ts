import type { KnownNames } from "../names/known-names";
import { constructNouns, institutionWords, settlementWords } from "../names/words.ar";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import { afterHyphen, god, initialAfter, isAfterCountry, isGodsGift, isServant, isWithParticle } from "./name-parts";
import { inflected, isNisbaName, NameSteps, nisba, type Standing } from "./name-steps";
import { NameWords } from "./name-words";
import {
  arabicConnectors,
  commonNames,
  connectors,
  divine,
  foreignEndings,
  postAdjectives,
  regnal,
} from "./name-words.ar";

export type NameSpan = { first: number; last: number; skipped: number; gender?: "m" | "f" };

const article = "\u0627\u0644";
const longestName = 6;
const withParticle = /^(?:\u0627\u0644|[\u0648\u0641\u0628\u0644\u0643])/;

/** Reads names in one text. */
export class NameReader {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #words: NameWords;
  readonly #steps: NameSteps;
  readonly #places: ReadonlyMap<number, { last: number; isGuarded: boolean }>;

  constructor(text: ReadText, names: KnownNames) {
    this.#text = text;
    this.#names = names;
    this.#words = new NameWords(text, names);
    this.#steps = new NameSteps(text, names, this.#words);
    this.#places = new Map(
      names.places.map((hit) => [hit.first, { last: hit.last, isGuarded: hit.value.isGuarded || hit.skipped > 0 }]),
    );
  }

  /** The name that begins at a token, `skipped` letters into it; at least two words unless it stands after a post. */
  nameAt(at: number, standing: Standing, skipped = 0): NameSpan | undefined {
    const token = this.#text.tokens[at];
    if (token?.kind !== "word") return undefined;
    const given = this.#words.givenAt(token, skipped);
    const opens = this.#opensName(token, skipped);
    if (!given && !opens && !this.#mayBegin(token, standing, skipped)) return undefined;
    const last = this.#lastOf(token, { skipped, opens, standing });
    const span = { first: at, last, skipped, ...(given && given !== "x" ? { gender: given } : {}) };
    if (standing === "told") return last > at && this.#isLikeName(span) ? span : undefined;
    if (standing !== "free")
      return this.#isRoleName(token, span, { isKnown: Boolean(given || opens), standing }) ? span : undefined;
    return last > at && this.#isSure(token, last, skipped) ? span : undefined;
  }

  /** Whether a name may begin with a word where a subject stands. */
  mayBeTold = (token: Token): boolean =>
    this.#words.isUnknown(token) ||
    this.#words.givenAt(token) !== undefined ||
    this.#isBeforeGiven(token) ||
    this.#isWhole(token);

  /** «According to Wanjiru Kamani»: after such words no «and» stands, and the name begins with its letter. */
  #isWhole(token: Token): boolean {
    const before = this.#text.tokens[token.index - 1];
    if (!/^\u0648.{4}/.test(token.text) || before?.kind !== "word" || before.sentence !== token.sentence) return false;
    const isOpen =
      /^\u0628?\u062d\u0633\u0628$|^\u0648?\u0648\u0641\u0642\u0627?$/.test(before.text) ||
      this.#names.cues.get(before.index)?.last === before.index;
    const next = this.#wordAfter(token.index, token);
    return isOpen && next !== undefined && this.#words.isUnknown(next) && !this.#words.isCommon(token);
  }

  #mayBegin(token: Token, standing: Standing, skipped: number): boolean {
    if (standing === "free") return false;
    if (this.#words.isUnknown(token, skipped) || this.#isBeforeGiven(token) || this.#isWhole(token)) return true;
    if (standing === "told" || skipped > 0) return false;
    // «Wasila al-Hafsi»: before a family name with the article a common word is a given name.
    if (this.#isBeforeFamily(token)) return true;
    if (!this.#mayBeFirst(token)) return false;
    return !this.#words.isCommon(token) || this.#isBeforeName(token);
  }

  #isBeforeName(token: Token): boolean {
    const next = this.#wordAfter(token.index, token);
    return next !== undefined && this.#words.isLikeName(next);
  }

  #isBeforeFamily(token: Token): boolean {
    const next = this.#wordAfter(token.index, token);
    if (!next || !nisba.test(next.text) || this.#names.gazetteer.demonyms.has(next.text)) return false;
    const isRare = this.#words.isRare(token) && !postAdjectives.has(next.text) && !institutionWords.has(next.text);
    if (!isRare && !this.#words.isUnknownFamily(next)) return false;
    const { text } = token;
    const isNoun = this.#words.isOther(token) || this.#words.hasArticle(token) || this.#places.has(token.index);
    return !isNoun && text.length > 2 && !isWithParticle(text, this.#names.gazetteer.heads) && !this.#isHead(text);
  }

  /** «The municipality of», «the affairs of». */
  #isHead = (word: string): boolean =>
    this.#names.gazetteer.heads.has(word) || constructNouns.has(word) || settlementWords.has(word);

  /** «Zarin Ahmad»: a word that only looks like a form of a common one, before a given name. */
  #isBeforeGiven(token: Token): boolean {
    const next = this.#wordAfter(token.index, token);
    if (!next || !this.#words.givenAt(next) || commonNames.has(this.#words.tight(next))) return false;
    return this.#words.isRare(token);
  }

  /** Nothing but unknown words, given names and what joins them. */
  #isLikeName({ first, last, skipped }: NameSpan): boolean {
    const words = this.#text.tokens.slice(first, last + 1).filter(({ kind }) => kind === "word");
    return words.every(
      (word, at) =>
        this.#words.isLikeName(word, at === 0 ? skipped : 0) ||
        (at === 0 && (this.#isBeforeGiven(word) || this.#isWhole(word))),
    );
  }

  isUnknown = (token: Token): boolean => this.#words.isUnknown(token);

  isGiven = (token: Token): boolean => this.#words.givenAt(token) !== undefined;

  /** «Abu», «bin», «Al», «Abd al-» and a word after them. */
  #opensName(token: Token, skipped: number): boolean {
    const next = this.#wordAfter(token.index, token);
    const word = token.text.slice(skipped);
    if (!next) return false;
    if (word === "\u0639\u0628\u062f") return divine.has(next.text);
    if (this.#isBeforeSon(token, next)) return true;
    // «My father» is written as «Abi» is.
    if (word === "\u0627\u0628\u064a" && !this.#words.isLikeName(next)) return false;
    const opens = /^\u0627\u0628[\u0648\u064a]$/.test(word);
    return opens && !isFunctionWord(next.text) && !this.#places.has(token.index);
  }

  /** «… bin …»: what stands before «son of» is a name, unless it is kin or a verb. */
  #isBeforeSon(token: Token, next: Token): boolean {
    if (!/^(?:\u0628\u0646|\u0628\u0646\u062a)$/.test(next.text) || this.#words.isOther(token)) return false;
    // «And Muhammad bin».
    if (/^\u0648/.test(token.text) && this.#words.givenAt(token, 1)) return false;
    return !this.#words.hasArticle(token) && !connectors.has(token.text) && !this.#words.isCommon(token);
  }

  /** A name of one word with nothing after it that could belong to it; after kin any unknown word may be one. */
  singleAt(at: number, isKin: boolean): NameSpan | undefined {
    const token = this.#text.tokens[at];
    if (!token || !this.#steps.isEnded(token, "told")) return undefined;
    const given = this.#words.givenAt(token);
    const isName = given ? !commonNames.has(this.#words.tight(token)) : this.#isSingle(token, isKin);
    return isName
      ? { first: at, last: at, skipped: 0, ...(given && given !== "x" ? { gender: given } : {}) }
      : undefined;
  }

  /** No verb of the present, no adverb, no word with a preposition written on to it. */
  #isSingle(token: Token, isKin: boolean): boolean {
    if (!this.#words.isUnknown(token) || token.text.length < 4) return false;
    return isKin || !/^[\u064a\u062a\u0633\u0628\u0644\u0643]|\u0627$/.test(token.text);
  }

  /** A word after a post that is no function word, verb, place, adjective or the like. */
  #mayBeFirst(token: Token): boolean {
    const { text } = token;
    if (text.length < 3 || this.#words.isOther(token) || this.#places.has(token.index)) return false;
    if (this.#words.hasArticle(token) || isWithParticle(text, this.#names.gazetteer.heads)) return false;
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
      next !== undefined &&
      !next.text.startsWith(article) &&
      !this.#words.isOther(next) &&
      !this.#places.has(next.index)
    );
  }

  /** «Jacek Dobrzynski»: an imperfect verb has no such word after it. */
  #hasForeignAfter(token: Token): boolean {
    const next = this.#wordAfter(token.index, token);
    return (
      next !== undefined &&
      !this.#words.isOther(next) &&
      next.text.length > 4 &&
      foreignEndings.test(next.text) &&
      !next.text.startsWith(article)
    );
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
    if (this.#isHalfAfter(last, next)) return { last: next.index, needsMore: false, isHalf: true };
    const isNumbered = state.standing === "after-role" && state.count === 1 && regnal.has(next.text);
    if (isNumbered && this.#words.givenAt(first)) return { last: next.index, needsMore: false, isHalf: false };
    const after = connectors.has(next.text) ? this.#wordAfter(next.index, first) : undefined;
    // «Van» folds to «so that».
    if (after && (arabicConnectors.has(next.text) || !this.#words.hasArticle(after)))
      return this.#beginsPlace(next) ? undefined : { last: next.index, needsMore: true, isHalf: false };
    return this.#steps.goesOn(next, first, state) ? { last: next.index, needsMore: false, isHalf: false } : undefined;
  }

  /** The second half of «servant of God», «gift of God», «glory of the faith». */
  #isHalfAfter(last: number, next: Token): boolean {
    const before = this.#text.tokens[last] as Token;
    if (next.text === god && isGodsGift(this.#text.tokens, before)) return true;
    return divine.has(next.text) && next.text.length <= 5 && !nisba.test(next.text) && isServant(before);
  }

  /** A name of a place in several words. */
  #beginsPlace = ({ index }: Token): boolean => (this.#names.placeAt.get(index)?.last ?? index) > index;

  /** The word that «bin» or «Abu» waits for; «Abd al-…» is one given name. */
  #neededAfter(last: number, next: Token, first: Token) {
    if (isFunctionWord(next.text)) return undefined;
    const isHalf = last === first.index && divine.has(next.text);
    return { last: next.index, needsMore: connectors.has(next.text), isHalf };
  }

  /** A known name; else, as the subject of a verb of saying, any; else words that end as names of the world do. */
  #isRoleName(token: Token, { last, first }: NameSpan, by: { isKnown: boolean; standing: Standing }): boolean {
    if (by.isKnown) return last > first || !commonNames.has(this.#words.tight(token));
    if (last > first && this.#isLikeName({ first, last, skipped: 0 })) return true;
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
      isForeign ||
      by.standing === "after-speech" ||
      (words.length === 2 && isNisbaName(words[1]?.text ?? "", this.#names.gazetteer.demonyms))
    );
  }

  /** Given names that are common words, and Arabic ones before an unknown word, need more to be sure. */
  #isSure(first: Token, last: number, skipped: number): boolean {
    const second = this.#text.tokens[first.index + 1];
    if (!second) return false;
    const isSon = connectors.has(second.text) && last > second.index;
    const isStrong = this.isGiven(second) || nisba.test(second.text) || isSon || second.text.length === 1;
    if (isStrong) return true;
    const isOfCountry = skipped === 0 && isAfterCountry(this.#text.tokens, first, this.#names.gazetteer.demonyms);
    if (isOfCountry && !withParticle.test(second.text)) return true;
    if (skipped > 0) return this.#isSureAfterAnd(first, second, skipped);
    if (commonNames.has(this.#words.tight(first))) return false;
    if (second.text.startsWith(article)) return true;
    const place = this.#places.get(second.index);
    if (place && !place.isGuarded) return false;
    return this.#words.isForeign(first)
      ? first.text.length > 2
      : last > first.index && !/\u0647$|\u0627\u062a$|\u064a\u0646$|\u0627$/.test(second.text);
  }

  /** «… and Pierre Torres», «…, and Shirin Farraj»: a word that ends as names do, or that nothing else explains. */
  #isSureAfterAnd(first: Token, second: Token, skipped: number): boolean {
    if (skipped > 1 || !first.text.startsWith("\u0648")) return false;
    if (this.#words.isForeign(first) && second.text.length > 3 && foreignEndings.test(second.text)) return true;
    return !commonNames.has(this.#words.tight(first).slice(skipped)) && this.#words.isUnknown(second);
  }
}
