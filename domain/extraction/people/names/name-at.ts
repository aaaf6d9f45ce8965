import { article } from "../../../arabic/article";
import type { KnownNames } from "../../names/known-names";
import { thatsOfSpeech } from "../../quotes/quote-words.ar";
import { isFunctionWord } from "../../text/function-words.ar";
import type { ReadText } from "../../text/read-text";
import type { Token } from "../../text/tokens";
import { isAgeAt } from "./age-at";
import { beginsNoName } from "./begins-no-name";
import { isEnded } from "./is-ended";
import { afterHyphen, inflected, initialAfter, isHalfAfter } from "./name-parts";
import { NameStarts } from "./name-starts";
import { NameSteps } from "./name-steps";
import { NameWords } from "./name-words";
import {
  arabicConnectors,
  commonNames,
  connectors,
  divine,
  foreignEndings,
  plainConnectors,
  rarelyServed,
  regnal,
  royalTitles,
} from "./name-words.ar";
import { isNisbaName, nisba } from "./nisba";
import type { Standing } from "./standing";
import { SureNames } from "./sure-names";
import { wordAfter } from "./word-after";

export type NameSpan = { first: number; last: number; skipped: number; gender?: "m" | "f" };

/** With the ending of how somebody did it. */
const circumstance = /^\u0645.{3,}\u0627$/;
const longestName = 6;
const longestChain = 12;
/** «… son of …»: forefathers make a name longer. */
const isChained = (tokens: readonly Token[], last: number, count: number): boolean =>
  count < longestChain && [tokens[last]?.text, tokens[last + 1]?.text].some((word) => sonOf.test(word ?? ""));
const sonOf = /^\u0628\u0646\u062a?$/;
const servant = "\u0639\u0628\u062f";
/** «Abd Rabb al-…». */
const lordOf = "\u0631\u0628";
/** «Judicial», «special», «new», «urgent», «wide»: an adjective without article. As folded. */
const described =
  /^(?!\u0627\u0644).{2,}\u064A$|^(?:\u062E\u0627\u0635|\u062C\u062F\u064A\u062F|\u0639\u0627\u062C\u0644|\u0634\u0627\u0645\u0644|\u0645\u0648\u0633\u0639|\u0645\u0633\u062A\u0642\u0644|\u0645\u0634\u062A\u0631\u0643)$/;
const saidSign = /^[:"\u00AB\u201C]$/;

/** Reads names in one text. */
export class NameReader {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #words: NameWords;
  readonly #starts: NameStarts;
  readonly #steps: NameSteps;
  readonly #sure: SureNames;

  constructor(text: ReadText, names: KnownNames) {
    this.#text = text;
    this.#names = names;
    this.#words = new NameWords(text, names);
    this.#starts = new NameStarts(text, names, this.#words);
    this.#steps = new NameSteps(text, names, this.#words);
    this.#sure = new SureNames(text, names, { words: this.#words, steps: this.#steps });
  }

  /** The name that begins at a token, `skipped` letters into it; at least two words unless it stands after a post. */
  nameAt(at: number, standing: Standing, skipped = 0): NameSpan | undefined {
    const token = this.#wordAt(at);
    if (!token) return undefined;
    const given = this.#words.givenAt(token, skipped);
    const opens = this.#starts.opensName(token, skipped);
    if (!given && !opens && !this.#starts.mayBegin(token, standing, skipped)) return undefined;
    const last = this.#lastOf(token, { skipped, opens, standing });
    const span = { first: at, last, skipped, ...(given && given !== "x" ? { gender: given } : {}) };
    return this.#isName(token, span, { isKnown: Boolean(given || opens), standing }) ? span : undefined;
  }

  #isName(token: Token, span: NameSpan, by: { isKnown: boolean; standing: Standing }): boolean {
    const isLong = span.last > span.first;
    // «Ben», in Arabic «son of», says nobody's name alone.
    if (!isLong && (sonOf.test(token.text) || by.standing === "told" || by.standing === "free")) return false;
    if (by.standing === "told") return this.#isLikeName(span);
    return by.standing === "free"
      ? this.#sure.isSure(token, span.last, span.skipped)
      : this.#isRoleName(token, span, by);
  }

  /** A word that may begin a name: not «in the name of» after a speaker. */
  #wordAt(at: number): Token | undefined {
    const token = this.#text.tokens[at];
    if (token?.kind !== "word" || this.#words.isInNameOf(token)) return undefined;
    const isOther = beginsNoName(this.#text.tokens, token, this.#names.gazetteer) || this.#starts.isOfAnother(token);
    return isOther || this.#isCircumstance(token) ? undefined : token;
  }

  /** «[Congratulating] Volodymyr …»: a participle, with the name right behind it. */
  #isCircumstance(token: Token): boolean {
    const next = circumstance.test(token.text) ? this.#text.tokens[token.index + 1] : undefined;
    return next?.kind === "word" && !this.#words.givenAt(token) && this.#words.givenAt(next) !== undefined;
  }

  /** Nothing but unknown words, given names and what joins them. */
  #isLikeName({ first, last, skipped }: NameSpan): boolean {
    const words = this.#text.tokens.slice(first, last + 1).filter(({ kind }) => kind === "word");
    return words.every(
      (word, at) =>
        this.#words.isLikeName(word, at === 0 ? skipped : 0) ||
        (at === 0 && (this.#starts.isBeforeGiven(word) || this.#starts.isWhole(word))),
    );
  }

  mayBeTold = (token: Token): boolean => this.#starts.mayBeTold(token);

  isForeign = (token: Token): boolean => this.#words.isForeign(token);

  isUnknown = (token: Token): boolean => this.#words.isUnknown(token);

  /** A given name, what joins names, or a family name with the article that is no common word. */
  isNamePart = (token: Token): boolean =>
    this.isGiven(token) ||
    connectors.has(token.text) ||
    (this.#words.hasArticle(token) && this.#words.isUnknownFamily(token));

  isGiven = (token: Token, skipped = 0): boolean => this.#words.givenAt(token, skipped) !== undefined;

  /** A name of one word with nothing after it that could belong to it; after kin any unknown word may be one. */
  singleAt(at: number, isKin: boolean, skipped = 0): NameSpan | undefined {
    const token = this.#text.tokens[at];
    if (!token || this.#words.isInNameOf(token) || !isEnded(this.#text.tokens, token, "told")) return undefined;
    if (beginsNoName(this.#text.tokens, token, this.#names.gazetteer)) return undefined;
    const given = this.#words.givenAt(token, skipped);
    const isName = given
      ? !commonNames.has(this.#words.tight(token).slice(skipped))
      : this.#isSingle(token, isKin, skipped);
    return isName ? { first: at, last: at, skipped, ...(given && given !== "x" ? { gender: given } : {}) } : undefined;
  }

  /** No verb of the present, no adverb, no word with a preposition written on to it. */
  #isSingle(token: Token, isKin: boolean, skipped: number): boolean {
    const word = token.text.slice(skipped);
    if (!this.#words.isUnknown(token, skipped) || word.length < 4) return false;
    const isAdverb = word.endsWith("\u0627") && !foreignEndings.test(word);
    return isKin || !(isAdverb || /^[\u064a\u062a\u0633\u0628\u0644\u0643]/.test(word));
  }

  #lastOf(first: Token, { skipped, opens, standing }: { skipped: number; opens: boolean; standing: Standing }): number {
    let last = first.index;
    let count = 1;
    let needsMore = opens || connectors.has(first.text.slice(skipped));
    while (count < longestName || needsMore || isChained(this.#text.tokens, last, count)) {
      const step = this.#stepAfter(last, first, { count, needsMore, standing });
      if (!step) break;
      last = step.last;
      needsMore = step.needsMore;
      if (!step.isHalf) count++;
    }
    return needsMore && last > first.index ? last - 1 : last;
  }

  #stepAfter(last: number, first: Token, state: { count: number; needsMore: boolean; standing: Standing }) {
    const glued = this.#gluedAfter(last);
    if (glued) return glued;
    const next = wordAfter(this.#text.tokens, last, first) ?? afterHyphen(this.#text.tokens, last);
    if (!next) return undefined;
    if (state.needsMore) return this.#neededAfter(last, next, first);
    if (isHalfAfter(this.#text.tokens, last, next)) return { last: next.index, needsMore: false, isHalf: true };
    if (this.#isNumber(next, first, state)) return { last: next.index, needsMore: false, isHalf: false };
    if (isAgeAt(this.#text.tokens, next.index)) return undefined;
    if (connectors.has(next.text)) {
      const joined = this.#joinedBy(next, first);
      if (joined !== "none") return joined;
    }
    return this.#steps.goesOn(next, first, state) ? { last: next.index, needsMore: false, isHalf: false } : undefined;
  }

  /** «J.»; «Hartley-Byrne», glued on to a word that nothing explains, whatever it is elsewhere. */
  #gluedAfter(last: number) {
    const initial = initialAfter(this.#text.tokens, last);
    if (initial) return { last: initial, needsMore: false, isHalf: false };
    const [before, half] = [this.#text.tokens[last] as Token, afterHyphen(this.#text.tokens, last)];
    const isOfWorld = this.#words.isForeign(before) || this.#words.isUnknown(before);
    return half && isOfWorld && !this.#words.hasArticle(half)
      ? { last: half.index, needsMore: false, isHalf: true }
      : undefined;
  }

  /** «King Faisal the second», «and Abdullah the second, son of». */
  #isNumber(next: Token, first: Token, { count, standing }: { count: number; standing: Standing }): boolean {
    const isSon = sonOf.test(this.#text.tokens[next.index + 1]?.text ?? "");
    if (count > 1 || !regnal.has(next.text) || !(standing === "after-role" || isSon)) return false;
    return (this.#words.givenAt(first) ?? this.#words.givenAt(first, 1)) !== undefined || first.text === servant;
  }

  /** What a connector joins: nothing where a place begins or no name follows; «none» where it is no connector. */
  #joinedBy(next: Token, first: Token) {
    const after = wordAfter(this.#text.tokens, next.index, first);
    if (after && plainConnectors.has(next.text) && !this.#isBetweenNames(first, after)) return undefined;
    // «Van» folds to «so that».
    if (!after || (!arabicConnectors.has(next.text) && this.#words.hasArticle(after))) return "none";
    return this.#beginsPlace(next) ? undefined : { last: next.index, needsMore: true, isHalf: false };
  }

  /** «Ruud van Nistelrooy», not «Karim, so the party». */
  #isBetweenNames(first: Token, after: Token): boolean {
    const isOfWorld = this.#words.isForeign(first) || this.#words.isUnknown(first);
    if (connectors.has(after.text)) return isOfWorld;
    return isOfWorld && (this.#words.isUnknown(after) || this.#words.givenAt(after) !== undefined);
  }

  /** A name of a place in several words. */
  #beginsPlace = ({ index }: Token): boolean => (this.#names.placeAt.get(index)?.last ?? index) > index;

  /** The word that «bin» or «Abu» waits for; «Abd al-…» is one given name. */
  #neededAfter(last: number, next: Token, first: Token) {
    if (this.#steps.isNunated(next)) return undefined;
    const isVerb =
      sonOf.test(this.#text.tokens[last]?.text ?? "") && next.text.length > 2 && !thatsOfSpeech.has(next.text);
    const after = wordAfter(this.#text.tokens, next.index, first);
    // «Ben Le Brun».
    if (last === first.index && plainConnectors.has(next.text) && after && this.#words.isUnknown(after))
      return { last: next.index, needsMore: true, isHalf: false };
    // «Walad Ali» folds to «a son, on».
    if (isFunctionWord(next.text) && !isVerb && this.#words.givenAt(next) === undefined) return undefined;
    const isRare = first.text.endsWith(servant) && rarelyServed.has(next.text);
    const isHalf = last === first.index && (divine.has(next.text) || isRare);
    return { last: next.index, needsMore: connectors.has(next.text) || next.text === lordOf, isHalf };
  }

  /** A given name that is a common word too. */
  #isAlone(token: Token, standing: Standing): boolean {
    if (this.#isSaid(token.index, standing)) return true;
    // «Sheikh Khalifa, who».
    const isRoyal = royalTitles.has(this.#text.tokens[token.index - 1]?.text ?? "");
    return isRoyal && standing !== "free" && isEnded(this.#text.tokens, token, "told");
  }

  /** «Said the blogger Humam: …»: before a sign a given name is one, be it a common word too. */
  #isSaid(last: number, standing: Standing): boolean {
    const { text = "" } = this.#text.tokens[last + 1] ?? {};
    return standing === "after-speech" && (saidSign.test(text) || thatsOfSpeech.has(text));
  }

  /** «The Italian ambassador Gabi Levi.»: after a country's adjective two words of which nothing explains one, or one such. */
  #isPairAfterCountry(first: Token, words: readonly Token[]): boolean {
    const { tokens } = this.#text;
    const last = words.at(-1);
    if (words.length > 2 || !last || !this.#names.gazetteer.demonyms.has(tokens[first.index - 1]?.text ?? ""))
      return false;
    const isPlain = words.every(
      (word) => word.text.length >= 4 && !this.#words.isOther(word) && !inflected.test(word.text),
    );
    const isLone = words.length > 1 || !/^[\u062a\u064a\u0633]|\u0627$/.test(last.text);
    return isPlain && isLone && isEnded(tokens, last, "told") && words.some((word) => this.#words.isUnknown(word));
  }

  /** A known name; else, as the subject of a verb of saying, any; else words that end as names of the world do. */
  #isRoleName(token: Token, { last, first }: NameSpan, by: { isKnown: boolean; standing: Standing }): boolean {
    if (by.isKnown) {
      if (last === first) return !commonNames.has(this.#words.tight(token)) || this.#isAlone(token, by.standing);
      return !this.#isDeed(token, last);
    }
    if (last > first && this.#isLikeName({ first, last, skipped: 0 })) return true;
    const words = this.#text.tokens.slice(first, last + 1).filter(({ kind }) => kind === "word");
    // «The minister criticised the position of the government» has an object there.
    if (words.some(({ text }) => text.startsWith(article) && !nisba.test(text))) return false;
    if (by.standing === "after-role" && inflected.test(words.at(-1)?.text ?? "")) return false;
    if (words.length > 1 && words.every(({ text }) => text.endsWith("\u0627"))) return false;
    return this.#isForeignName(token, words, by.standing);
  }

  /** «Announced [the opening of an account]»: two common words, of which the first is a given name too, and an adjective. */
  #isDeed(token: Token, last: number): boolean {
    const second = this.#text.tokens[last] as Token;
    if (last !== token.index + 1 || !commonNames.has(this.#words.tight(token)) || this.#words.hasArticle(second))
      return false;
    const { stems, familyNames } = this.#names.gazetteer;
    const isCommon = stems.has(token.text) && stems.has(second.text) && !familyNames.has(second.text);
    return (
      isCommon && this.#words.givenAt(second) === undefined && described.test(this.#text.tokens[last + 1]?.text ?? "")
    );
  }

  #isForeignName(token: Token, words: readonly Token[], standing: Standing): boolean {
    if (this.#isPairAfterCountry(token, words)) return true;
    const isForeign = words.some(
      ({ text }) => text.length >= 4 && foreignEndings.test(text) && !text.startsWith(article),
    );
    if (words.length === 1) return isForeign && standing === "after-speech" && !token.text.endsWith("\u0627");
    return (
      isForeign ||
      standing === "after-speech" ||
      (words.length === 2 && isNisbaName(words[1]?.text ?? "", this.#names.gazetteer.demonyms))
    );
  }
}
