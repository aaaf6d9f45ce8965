import { article } from "../../arabic/article";
import { institutionWords, settlementWords } from "../names/beside-names.ar";
import { isCommonWord } from "../names/common-words";
import type { KnownPlace } from "../names/gazetteer";
import type { KnownNames } from "../names/known-names";
import type { Hit } from "../names/phrase-table";
import { datingWords } from "../organisations/organisation-words.ar";
import { adverbs, thatsOfSpeech } from "../quotes/quote-words.ar";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import { accusativePost } from "./accusative-posts";
import { faith, hasParticles, isBeforeThat, isEastern, isGodsGift, isServant } from "./name-parts";
import { ali, type NameWords } from "./name-words";
import {
  afterNames,
  commonNames,
  connectors,
  divine,
  easternFirst,
  foreignEndings,
  objectPrepositions,
  postAdjectives,
  regnal,
} from "./name-words.ar";
import { spokenTo } from "./role-parts";

/**
 * Where a name stands: after a post or a title any word may be one; «told» where a subject stands, and unknown words may
 * be one; elsewhere it must begin with a known given name.
 */
export type Standing = "after-role" | "after-speech" | "told" | "free";

/** A family name or an adjective of origin with the article. */
export const nisba = /^\u0627\u0644.{2,}\u064a$/;
/** «Al-Aridi» is a family name unless it says of what country or kind. */
export const isNisbaName = (word: string, demonyms: ReadonlyMap<string, unknown>): boolean =>
  nisba.test(word) && !demonyms.has(word) && !institutionWords.has(word);
/** Plurals of nouns, which no name is. */
export const inflected = /(?:\u0627\u062a|\u064a\u0646|\u0648\u0646)$/;
const shortestSecond = 3;
/** «The twelfth». */
const longestNisba = 6;
/** «-zadeh», «-oghlu»: what stands before it is a name. */
const childOf = /^(?:\u0632\u0627\u062f\u0647|\u0627?\u0648\u063a\u0644\u0648)$/;
/** «And the». */
const andThe = /^\u0648\u0627\u0644.{2,}/;
/** «And», «so», «with», «like» and the article. */
const wholeSurname = /^[\u0648\u0641\u0628\u0643]\u0627\u0644.{2,}/;
const oneOf = /^\u0627\u062d\u062f\u064a?$/;
const taMarbuta = "\u0647";
const taMarbutaSpelt = "\u0629";
const he = "\u0647\u0648";
const ten = "\u0639\u0634\u0631";
const isPlain = (place: Hit<KnownPlace> | undefined): boolean =>
  place !== undefined && !place.value.isGuarded && place.skipped === 0;

/** Tells which words go on with a name in one text. */
export class NameSteps {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #words: NameWords;

  constructor(text: ReadText, names: KnownNames, words: NameWords) {
    this.#text = text;
    this.#names = names;
    this.#words = words;
  }

  /** Whether a word goes on with the name that `first` begins; `count`: how many words it has so far. */
  goesOn(next: Token, first: Token, { count, standing }: { count: number; standing: Standing }): boolean {
    // «Ali» folds to «on», «Alan» to «now»: the spelling tells them apart.
    const isSpelt = next.text === ali || (next.text.startsWith(article) && !this.#words.hasArticle(next));
    if (isSpelt && this.#words.givenAt(next)) return true;
    if (count > 1 && next.text === ten && regnal.has(this.#textBefore(next))) return true;
    // «Bong Joon-ho»: the last syllable is «he».
    if (count === 2 && next.text === he && easternFirst.has(first.text)) return this.isEnded(next, standing);
    if (count === 1 && this.isWholeSurname(next, first)) return true;
    if (count > 1 && childOf.test(next.text)) return true;
    if (this.#words.isOther(next)) return this.#isNameStill(next, first);
    if (isGodsGift(this.#text.tokens, next)) return true;
    if (this.#words.hasArticle(next)) return this.#isFamilyName(next, first, { count, standing });
    return this.#isBareName(next, first, { count, standing });
  }

  /** «Dia [Negm] al-Din»: elsewhere «the star of». */
  #isNameStill = (next: Token, first: Token): boolean =>
    this.isBeforeOneOf(next, first) || (isServant(next) && this.#wordAfter(next.index, next)?.text === faith);

  /** «Ahmad al-Muqbil, one of the residents, said»: at the head of a sentence whatever stands between is a family name. */
  isBeforeOneOf(next: Token, first: Token): boolean {
    if (!this.#words.hasArticle(next) || next.index !== first.index + 1) return false;
    if (this.#text.sentences[first.sentence]?.first !== first.index) return false;
    return oneOf.test(this.#wordAfter(next.index, next)?.text ?? "");
  }

  /** «Fallon», «Walton», «Callahan», «Palmer»: after a given name of the world their first letters are no particle and article. */
  isWholeSurname(next: Token, first: Token): boolean {
    if (!wholeSurname.test(next.text) || !this.#words.isForeign(first) || this.#words.isOther(next)) return false;
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
    const isRoot = !gazetteer.stems.has(bare) && gazetteer.stems.has(bare + taMarbuta);
    return !isOther && !this.#isPost(next) && (isRoot || !isCommonWord(bare, gazetteer.stems));
  }

  #textBefore = ({ index }: Token): string => this.#text.tokens[index - 1]?.text ?? "";

  /** A word without article that goes on with a name. */
  #isBareName(next: Token, first: Token, { count, standing }: { count: number; standing: Standing }): boolean {
    const before = this.#text.tokens[next.index - 1];
    // A family name with the article is the last of a name.
    if (count > 1 && before && this.#words.hasArticle(before) && !this.#isGivenBefore(next.index)) return false;
    if (this.#words.givenAt(next)) return this.#isGivenToo(next, first, { count, standing });
    if (hasParticles(next.text, this.#names.gazetteer.givenNames) || this.#words.isJoined(next.text)) return false;
    if (count > 1 && isPlain(this.#names.placeAt.get(next.index))) return false;
    if (this.#words.isUnknown(next)) return true;
    return count === 1 ? this.#isSecond(next, first, standing) : this.#isThird(next, first, { count, standing });
  }

  /** A given name goes on, but for one that is a post before what it is of, or a common word after a name of the world. */
  #isGivenToo(next: Token, first: Token, { count, standing }: { count: number; standing: Standing }): boolean {
    if (!commonNames.has(this.#words.tight(next)) && !this.#isPost(next)) return true;
    if (this.#isPost(next) && this.#isConstruct(next)) return false;
    return count === 1 || !this.#words.isForeign(first) || this.isEnded(next, standing === "free" ? "told" : standing);
  }

  #isPost = (token: Token): boolean => this.#names.gazetteer.roles.longestAt([token], 0, "")?.skipped === 0;

  /** A word after a first one, neither unknown nor a given name: a common one must end what may be a name. */
  #isSecond(next: Token, first: Token, standing: Standing): boolean {
    if (standing === "told" || next.text.length < shortestSecond || this.#looksLikeVerb(next, first, standing))
      return false;
    if (this.#isPostOf(next)) return false;
    // «Tags: Maryam Ethiopian …»: a country's adjective ends a name.
    if (standing === "free" && this.#names.gazetteer.demonyms.has(next.text)) return this.isEnded(next, "told");
    if (!this.#words.givenAt(first) && this.#words.isUnknown(first)) return this.isEnded(next, standing);
    if (!this.#words.isCommon(next)) return true;
    const isStrict = standing === "free";
    if (isStrict) return this.#isFreeSecond(next, first);
    return !this.#isConstruct(next) || this.#isBeforeFamilyName(next);
  }

  /** «Ahmad Qannai, of», «Jon Dorian, of»: a family name of origin without its article, or no common word as it stands. */
  #isFreeSecond(next: Token, first: Token): boolean {
    const isOrigin = /.{3}\u064a$/.test(next.text);
    if (isOrigin && afterNames.has(this.#wordAfter(next.index, next)?.text ?? "")) return true;
    const isForm =
      !this.#names.gazetteer.stems.has(next.text) && !/^[\u0648\u0641\u0644]|[^\u064a]\u0647$/.test(next.text);
    return this.isEnded(next, isOrigin || (isForm && this.#words.isForeign(first)) ? "told" : "free");
  }

  /** «Captain Kamal Shahid al-Ahdam»: a witness, in Arabic, and a name before a family name that nothing explains. */
  #isBeforeFamilyName(token: Token): boolean {
    const next = this.#wordAfter(token.index, token);
    return next !== undefined && this.#words.hasArticle(next) && this.#words.isUnknownFamily(next);
  }

  /** «Amin [the director]», «the emir of [the region]». */
  #isPostOf = (next: Token): boolean => this.#isPost(next) || settlementWords.has(next.text);

  /** «The number of the dead»: a definite word belongs to it. */
  #isConstruct(token: Token): boolean {
    const next = this.#wordAfter(token.index, token);
    // «Qurashi [denied] the charges»: an adjective of origin is a family name.
    if (next === undefined || datingWords.has(next.text)) return false;
    // «The governor of the region of».
    if (this.#isPost(token) && (settlementWords.has(next.text) || this.#names.gazetteer.heads.has(next.text)))
      return true;
    return this.#words.hasArticle(next) && !/.{3}\u064a$/.test(token.text);
  }

  /** Whether nothing that belongs to a word stands after it: a sign, «that», a preposition. */
  isEnded({ index, sentence }: Token, standing: Standing): boolean {
    const next = this.#text.tokens[index + 1];
    if (next === undefined || next.sentence !== sentence) return true;
    if (standing === "free") return thatsOfSpeech.has(next.text);
    return (
      next.kind === "sign" ||
      isFunctionWord(next.text) ||
      andThe.test(next.text) ||
      adverbs.has(next.text) ||
      spokenTo.test(next.text)
    );
  }

  /** Unknown words from the third on: as names of the world end, or where a name must end. */
  #isThird(next: Token, first: Token, { count, standing }: { count: number; standing: Standing }): boolean {
    const { text } = next;
    const isNameless =
      this.#words.isForeign(first) || !(this.#words.givenAt(first) ?? this.#words.isArabicGiven(first));
    // «Hatim bin Hasan Qadi said»: a post without article is no post there.
    if (this.#isPost(next)) return isBeforeThat(this.#text.tokens, next);
    if (childOf.test(this.#wordAfter(next.index, next)?.text ?? "") && this.isEnded(next, "after-role") === false)
      return true;
    if (isNameless && text.length > 3 && foreignEndings.test(text) && !/^[\u064a\u0648]/.test(text)) return true;
    // «Ali Saad Dawabna»: a noun's ending, and no noun.
    const isNoun = count >= 2 && this.#words.tight(next).endsWith(taMarbutaSpelt) && this.#isGivenBefore(next.index);
    if (isNoun && !this.#words.isCommon(next)) return this.isEnded(next, "told");
    if (isEastern(first, text, { count, isForeign: this.#words.isForeign(first) })) return true;
    if (text.length < 3 || /^[\u064a\u062a\u0644\u0628\u0648\u0641]|[^\u064a]\u0647$|\u062a$/.test(text)) return false;
    return count === 2 && this.#isBoundary(next, { isNameless, standing });
  }

  /** A third unknown word is a name's where nothing but a sign, «that» or a preposition follows; else it is an object. */
  #isBoundary(token: Token, { isNameless, standing }: { isNameless: boolean; standing: Standing }): boolean {
    const next = this.#text.tokens[token.index + 1];
    const isEnd = next === undefined || next.sentence !== token.sentence || next.kind === "sign";
    if (inflected.test(token.text) || (!isNameless && token.text.endsWith("\u0627"))) return false;
    // «Stefan Y. [joined] to»: a common word goes on with a preposition.
    const isCommon = this.#names.gazetteer.stems.has(token.text);
    if (isNameless || standing === "after-speech")
      return isEnd || (!isCommon && (isFunctionWord(next.text) || next.text.startsWith("\u0648")));
    const isOrigin = isEnd && !isCommon && /.{3}\u064a$/.test(token.text) && this.#isGivenBefore(token.index);
    return (isEnd && standing === "after-role") || isOrigin || (next !== undefined && thatsOfSpeech.has(next.text));
  }

  #isFamilyName(token: Token, first: Token, { count, standing }: { count: number; standing: Standing }): boolean {
    const { text, index: at } = token;
    const isArabic = this.#isArabic(first, at);
    const isOrigin = nisba.test(text) && this.#words.isRare(first) && !this.#names.gazetteer.demonyms.has(text);
    if (!isArabic && !connectors.has(first.text) && !isOrigin && !this.#words.isUnknownFamily(token)) return false;
    if (!nisba.test(text) && !this.#isPlainFamily(token, { isArabic, count, standing })) return false;
    if (count > 1 && inflected.test(text) && text.length > longestNisba) return false;
    // «Hanan called on the states»: a plural is the verb's object.
    if (this.#names.gazetteer.plurals.has(text.slice(article.length))) return false;
    if (postAdjectives.has(text) && !this.#words.isFamilyToo(token)) return false;
    const isTitle = this.#names.gazetteer.roles.longestAt(this.#text.tokens, at, this.#text.raw) !== undefined;
    // «Ahmad al-Sayyid [said]»: before a name it is «Mr».
    if (isTitle && !(this.#words.isFamilyToo(token) && !this.#isBeforeName(token))) return false;
    const hit = this.#names.organisationOver.get(at);
    const known = hit?.first === at && hit.last > at && !hit.value.isGuarded;
    return !known;
  }

  /** A given name that tells its gender, or one of two words: «Izz al-Din». */
  #isArabic = (first: Token, at: number): boolean =>
    this.#words.isArabicGiven(first) || (at > first.index + 1 && isServant(first));

  /** A family name with the article that is no adjective of origin: «al-Sabah»; «Nelson [congratulated] India». */
  #isPlainFamily(token: Token, of: { isArabic: boolean; count: number; standing: Standing }): boolean {
    const { isArabic, count, standing } = of;
    const isCommon = this.#words.isCommon(token);
    if (count === 1) {
      // «Prince Nayif [the exit] from»: what a preposition goes on with is rather a verb's object.
      const isTold = standing !== "free" && this.isEnded(token, standing) && !this.#isBeforePreposition(token);
      return !isArabic || !isCommon || this.#words.isFamilyToo(token) || isTold;
    }
    if (this.#words.isFamilyToo(token) && this.#isGivenBefore(token.index, true)) return true;
    if (standing === "after-role" && this.#isLastOfAll(token)) return true;
    if (isCommon || isPlain(this.#names.placeAt.get(token.index))) return false;
    return this.#isGivenBefore(token.index) || this.#words.isUnknownFamily(token);
  }

  /** «Sheikh Adil Abdulwahid al-Daam (…)», «… as head»: after given names, where a name must end, no noun as it stands. */
  #isLastOfAll(token: Token): boolean {
    const { stems } = this.#names.gazetteer;
    if (stems.size === 0 || stems.has(token.text.slice(article.length))) return false;
    const before = this.#text.tokens[token.index - 1];
    const isAfterName =
      this.#isGivenBefore(token.index) || (before && nisba.test(before.text) && this.#words.isUnknownFamily(before));
    const next = this.#text.tokens[token.index + 1];
    const isEnd = next?.kind === "sign" || accusativePost(next?.text ?? "", this.#names.gazetteer) !== undefined;
    return Boolean(isAfterName) && isEnd && this.#words.tight(token).endsWith(taMarbutaSpelt) === false;
  }

  #isBeforePreposition = (token: Token): boolean =>
    objectPrepositions.has(this.#wordAfter(token.index, token)?.text ?? "");

  #isBeforeName(token: Token): boolean {
    const next = this.#wordAfter(token.index, token);
    return next !== undefined && (this.#words.isLikeName(next) || this.#words.hasArticle(next));
  }

  #isGivenBefore(at: number, isWide = false): boolean {
    const before = this.#text.tokens[at - 1];
    if (isWide && this.#names.gazetteer.givenNames.has(before?.text.replace(/^\u0627\u0644/, "") ?? "")) return true;
    return before !== undefined && (this.#words.givenAt(before) !== undefined || divine.has(before.text));
  }

  /** «He receives», «she says»: imperfects, and past verbs in the feminine, after a name of one word. */
  #looksLikeVerb(next: Token, first: Token, standing: Standing): boolean {
    const { text } = next;
    if (this.#words.isForeign(first)) return /^\u064a/.test(text) && !foreignEndings.test(text) && text.length > 3;
    // A ta marbuta is a noun's: after a post a family name may end so.
    const isNoun = standing !== "free" && this.#words.tight(next).endsWith("\u0629");
    // «The chairman Ahmet Yener said that»: the verb was said before.
    const isSubject = standing === "after-speech" && isBeforeThat(this.#text.tokens, next);
    if ((/^\u064a/.test(text) && !isSubject) || (/[^\u064a]\u0647$/.test(text) && !isNoun)) return true;
    return this.#words.givenAt(first) !== undefined && /^\u0633[\u064a\u062a]|\u062a$|\u0648\u0627$/.test(text);
  }

  #wordAfter(at: number, from: Token): Token | undefined {
    const next = this.#text.tokens[at + 1];
    return next?.kind === "word" && next.sentence === from.sentence ? next : undefined;
  }
}
