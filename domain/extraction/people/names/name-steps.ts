import { article } from "../../../arabic/article";
import { institutionWords } from "../../names/beside-names.ar";
import { isCommonWord } from "../../names/common-words";
import type { KnownNames } from "../../names/known-names";
import type { ReadText } from "../../text/read-text";
import type { Token } from "../../text/tokens";
import { BareNames } from "./bare-names";
import { FamilyNames } from "./family-names";
import { isEnded } from "./is-ended";
import { childOf, faith, isGodsGift, isServant } from "./name-parts";
import { ali, type NameWords } from "./name-words";
import { behindSword, easternFirst, postGoesOn, regnal } from "./name-words.ar";
import { NoParts } from "./no-part";
import type { Standing } from "./standing";
import { wordAfter } from "./word-after";

/** No part of a name ends so where it is written. */
const nunation = /[\u064B-\u064D]/;
/** «And», «so», «with», «like» and the article. */
const wholeSurname = /^[\u0648\u0641\u0628\u0643]\u0627\u0644.{2,}/;
/** «So he answers»: what no article stands before, so «Valverde» is no form of it. */
const afterArticle = /^[\u0641\u0648\u0628\u0643][\u064a\u062a].{2,}\u064a$/;
const asSo = /^\u0641(?!\u0627\u0644).{4,}/;
const oneOf = /^\u0627\u062d\u062f\u064a?$/;
const foldedTaMarbuta = "\u0647";
/** «The sword of»: a given name by itself, and half of a family name. */
const sword = "\u0633\u064A\u0641";
const he = "\u0647\u0648";
const ten = "\u0639\u0634\u0631";
const and = "\u0648";
/** «Or», «no», «from», «what». */
const shortLast = new Set(["\u0627\u0648", "\u0644\u0627", "\u0645\u0646", "\u0645\u0627"]);
const endSign = /^[\u060C,).\u061B]$/;

/** Pairs of words of which the second joins nothing, since a sign follows it somewhere in the text. */
const shortEndsOf = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(
    tokens.flatMap(({ text, sentence }, at) => {
      const [before, after] = [tokens[at - 1], tokens[at + 1]];
      const isEnd = shortLast.has(text) && before?.kind === "word" && after?.sentence === sentence;
      return isEnd && endSign.test(after.text) ? [`${before.text} ${text}`] : [];
    }),
  );

/** Tells which words go on with a name in one text. */
/** «Abd al-Rahman», in one word, and a family name that elsewhere is «the coming». */
const servantName = /^\u0639\u0628\u062F\u0627\u0644.{2,}$/;
const coming = /^\u0627\u0644(?:\u0645\u0642\u0628\u0644|\u0645\u0627\u0636\u064A)$/;

export class NameSteps {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #words: NameWords;
  readonly #bare: BareNames;
  readonly #family: FamilyNames;
  readonly #noParts: NoParts;
  #shortEnds: ReadonlySet<string> | undefined;

  constructor(text: ReadText, names: KnownNames, words: NameWords) {
    this.#text = text;
    this.#names = names;
    this.#words = words;
    this.#bare = new BareNames(text, names, words);
    this.#family = new FamilyNames(text, names, words);
    this.#noParts = new NoParts(text, names, words);
  }

  /** Whether a word goes on with the name that `first` begins; `count`: how many words it has so far. */
  goesOn(next: Token, first: Token, { count, standing }: { count: number; standing: Standing }): boolean {
    if (this.isNunated(next)) return false;
    if (this.#isSpelt(next, count)) return true;
    return !this.#noParts.has(next, count) && this.#mayGoOn(next, first, { count, standing });
  }

  /** «A pain», with the ending of an object. */
  isNunated = ({ start, end }: Token): boolean => nunation.test(this.#text.raw.slice(start, end));

  #mayGoOn(next: Token, first: Token, { count, standing }: { count: number; standing: Standing }): boolean {
    if (count > 1 && next.text === ten && regnal.has(this.#textBefore(next))) return true;
    // «Bong Joon-ho»: the last syllable is «he».
    if (count === 2 && next.text === he && easternFirst.has(first.text))
      return isEnded(this.#text.tokens, next, standing);
    if (count === 1 && this.isWholeSurname(next, first)) return true;
    if (count > 1 && this.#isLastPart(next, first)) return true;
    if (this.#words.isOther(next))
      return (
        this.#isNameStill(next, first) ||
        this.#isGivenBeforePost(next) ||
        (count === 1 && standing !== "free" && this.#isVerbless(next, first))
      );
    if (isGodsGift(this.#text.tokens, next)) return true;
    if (this.#words.hasArticle(next))
      return !this.#opensPost(next) && this.#family.goesOn(next, first, { count, standing });
    return this.#bare.goesOn(next, first, { count, standing });
  }

  /** «Ali» folds to «on», «Alan» to «now», «Wali» to «and to»: the spelling tells them apart. */
  #isSpelt(next: Token, count: number): boolean {
    if (this.#textBefore(next) === sword && behindSword.has(next.text)) return true;
    const isSpelt = next.text === ali || (next.text.startsWith(article) && !this.#words.hasArticle(next));
    return (isSpelt && this.#words.givenAt(next) !== undefined) || (count === 1 && this.#words.isWali(next));
  }

  /** «Zaher, the supervisor of», «the director general»: a post, told from a family name by what follows. */
  #opensPost = (next: Token): boolean =>
    this.#words.isPost(next) && postGoesOn.has(wordAfter(this.#text.tokens, next.index, next)?.text ?? "");

  /** «Dia [Negm] al-Din»: elsewhere «the star of». */
  #isNameStill = (next: Token, first: Token): boolean =>
    this.isBeforeOneOf(next, first) ||
    (servantName.test(first.text) && coming.test(next.text) && next.index === first.index + 1) ||
    (isServant(next) && wordAfter(this.#text.tokens, next.index, next)?.text === faith);

  /** «The minister Naftali Bennett,», elsewhere «she explained»: right before a comma a verb of saying tells nothing. */
  #isVerbless(next: Token, first: Token): boolean {
    const isOfWorld = this.#words.isForeign(first) || this.#words.isUnknown(first);
    if (!isOfWorld || this.#names.cues.get(next.index)?.skipped !== 0) return false;
    return endSign.test(this.#text.tokens[next.index + 1]?.text ?? "");
  }

  /** «Mahmud Izzat, the head of», elsewhere «she put down to»: a given name before a post. */
  #isGivenBeforePost(next: Token): boolean {
    const after = wordAfter(this.#text.tokens, next.index, next);
    return this.#words.givenAt(next) !== undefined && after !== undefined && this.#words.isPost(after);
  }

  /** «Ahmad al-Muqbil, one of the residents, said»: at the head of a sentence whatever stands between is a family name. */
  isBeforeOneOf(next: Token, first: Token): boolean {
    if (!this.#words.hasArticle(next) || next.index !== first.index + 1) return false;
    if (this.#text.sentences[first.sentence]?.first !== first.index) return false;
    return oneOf.test(wordAfter(this.#text.tokens, next.index, next)?.text ?? "");
  }

  /** «Fallon», «Walton», «Callahan», «Palmer»: after a given name of the world their first letters are no particle and article. */
  isWholeSurname(next: Token, first: Token): boolean {
    const isOfWorld = this.#words.isForeign(first) || this.#words.isUnknown(first);
    // «Froman», as «so Roman» is written: no «so» stands between a given name and its family's.
    if (isOfWorld && asSo.test(next.text) && !this.#words.isOther(next) && this.#isGivenName(next.text.slice(1)))
      return true;
    if (!wholeSurname.test(next.text) || !isOfWorld || this.#words.isOther(next)) return false;
    const { gazetteer, placeOver, organisationOver } = this.#names;
    if (placeOver.has(next.index) || organisationOver.has(next.index)) return false;
    const word = next.text.slice(1);
    const bare = word.slice(article.length);
    const isOther =
      gazetteer.givenNames.has(bare) ||
      gazetteer.demonyms.has(word) ||
      gazetteer.familyNames.has(word) ||
      institutionWords.has(word);
    // «Tuna» without its ending is no word.
    const isRoot = !gazetteer.stems.has(bare) && gazetteer.stems.has(bare + foldedTaMarbuta);
    return (
      !isOther &&
      !this.#words.isPost(next) &&
      (isRoot || afterArticle.test(bare) || !isCommonWord(bare, gazetteer.stems))
    );
  }

  /** «-zadeh»; «Zin Ko Or, 30»: a word that Arabic joins others by, at the end of a name that is none of its own. */
  #isLastPart(next: Token, first: Token): boolean {
    if (childOf.test(next.text)) return true;
    const isOfWorld = this.#words.isForeign(first) || this.#words.isUnknown(first, first.text.startsWith(and) ? 1 : 0);
    if (!isOfWorld || !shortLast.has(next.text)) return false;
    this.#shortEnds ??= shortEndsOf(this.#text.tokens);
    return this.#shortEnds.has(`${this.#textBefore(next)} ${next.text}`);
  }

  #isGivenName = (word: string): boolean => this.#names.gazetteer.givenNames.has(word);

  #textBefore = ({ index }: Token): string => this.#text.tokens[index - 1]?.text ?? "";
}
