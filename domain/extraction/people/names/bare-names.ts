import { settlementWords } from "../../names/beside-names.ar";
import { isCommonWord } from "../../names/common-words";
import type { KnownNames } from "../../names/known-names";
import { datingWords } from "../../organisations/organisation-words.ar";
import { thatsOfSpeech } from "../../quotes/quote-words.ar";
import { isFunctionWord } from "../../text/function-words.ar";
import type { ReadText } from "../../text/read-text";
import type { Token } from "../../text/tokens";
import { isEnded } from "./is-ended";
import { childOf, hasParticles, inflected, isBeforeThat, isEastern } from "./name-parts";
import { type NameWords, taMarbuta } from "./name-words";
import { afterNames, byBirth, commonNames, easternLast, foreignEndings, otherBefore } from "./name-words.ar";
import type { Standing } from "./standing";
import { wordAfter } from "./word-after";

const shortestSecond = 3;
const ofTwo = /^.{3}\u0627$/;
const accusative = /.{3}[^\u0648\u064a\u0627]\u0627$/;

/** Tells in one text which words without the article go on with a name. */
export class BareNames {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #words: NameWords;

  constructor(text: ReadText, names: KnownNames, words: NameWords) {
    this.#text = text;
    this.#names = names;
    this.#words = words;
  }

  /** Whether a word without article goes on with the name that `first` begins; `count`: how many words it has so far. */
  goesOn(next: Token, first: Token, { count, standing }: { count: number; standing: Standing }): boolean {
    const before = this.#text.tokens[next.index - 1];
    // A family name with the article is the last of a name.
    if (count > 1 && before && this.#words.hasArticle(before) && !this.#words.isGivenBefore(next.index)) return false;
    if (this.#words.givenAt(next)) return this.#isGivenToo(next, first, { count, standing });
    // «Ahmad Belkheir», in Arabic «with the good».
    if (this.#words.isFamilyToo(next)) return true;
    if (hasParticles(next.text, this.#names.gazetteer.givenNames) || this.#words.isJoined(next.text))
      return standing !== "free" && count === 1 && this.#isOwnLetter(next, first);
    if (count > 1 && this.#isOrigin(next)) return true;
    if (this.#isElsewhere(next, count)) return false;
    if (this.#isObject(next) || this.#isDualVerb(next, count)) return false;
    if (this.#words.isUnknown(next)) return true;
    return count === 1 ? this.#isSecond(next, first, standing) : this.#isThird(next, first, { count, standing });
  }

  /** «Said David Wimhurst»: after a post or a verb in the singular no «and» before a word that nothing explains. */
  #isOwnLetter(next: Token, first: Token): boolean {
    // «Michael Froman», in Arabic «so Roman».
    const isLong = /^(?:\u0648.{5}|\u0641.{4})/.test(next.text) && this.#words.isForeign(first);
    return isLong && !this.#words.givenAt(next, 1) && this.#words.isUnknown(next, 1);
  }

  /** «Ahmad bin Hasan Asiri»: a country's adjective without article right after a given name. */
  #isOrigin(next: Token): boolean {
    const { text, index } = next;
    if (easternLast.has(text)) return this.#isTitleBehind(next);
    if (!/^(?!\u0627\u0644).{2,}\u064a$/.test(text) || !this.#names.gazetteer.demonyms.has(text)) return false;
    return this.#words.isGivenBefore(index) && !byBirth.has(this.#text.tokens[index + 1]?.text ?? "");
  }

  /** «King Salman accused [Iran]»; any place after two words of a name. */
  #isElsewhere(next: Token, count: number): boolean {
    if (count > 1 && this.#words.isPlace(next)) return true;
    const place = this.#names.placeAt.get(next.index);
    return place?.value.kind === "country" && place.skipped === 0 && !place.value.isGuarded;
  }

  /** «Left [an impression]»: a common noun with the ending of an object. */
  #isObject = ({ text }: Token): boolean =>
    accusative.test(text) && isCommonWord(text.slice(0, -1), this.#names.gazetteer.stems);

  /** «Muhammad Qasim Khan», elsewhere an inn or «betrayed»: behind a given name, with no object after it. */
  #isTitleBehind({ text, index }: Token): boolean {
    if (!easternLast.has(text) || !this.#words.isGivenBefore(index)) return false;
    const next = this.#text.tokens[index + 1];
    return !(next?.kind === "word" && this.#words.hasArticle(next));
  }

  /** «David and Simon [worked] in»: a short common verb with the ending of two, before a preposition. */
  #isDualVerb({ text, index }: Token, count: number): boolean {
    const { text: after = "" } = this.#text.tokens[index + 1] ?? {};
    return count > 1 && ofTwo.test(text) && this.#names.gazetteer.stems.has(text.slice(0, -1)) && isFunctionWord(after);
  }

  /** A given name goes on, but for one that is a post before what it is of, or a common word after a name of the world. */
  #isGivenToo(next: Token, first: Token, { count, standing }: { count: number; standing: Standing }): boolean {
    if (!commonNames.has(this.#words.tight(next)) && !this.#words.isPost(next)) return true;
    if (this.#words.isPost(next) && this.#isConstruct(next)) return false;
    return (
      count === 1 ||
      !this.#words.isForeign(first) ||
      isEnded(this.#text.tokens, next, standing === "free" ? "told" : standing)
    );
  }

  /** A word after a first one, neither unknown nor a given name: a common one must end what may be a name. */
  #isSecond(next: Token, first: Token, standing: Standing): boolean {
    if (
      standing === "told" ||
      (next.text.length < shortestSecond && !this.#isShortSurname(next, first, standing)) ||
      this.#looksLikeVerb(next, first, standing)
    )
      return false;
    if (this.#isPostOf(next)) return false;
    // «Tags: Maryam Ethiopian …»: a country's adjective ends a name.
    if (standing === "free" && this.#names.gazetteer.demonyms.has(next.text))
      return isEnded(this.#text.tokens, next, "told");
    if (!this.#words.givenAt(first) && this.#words.isUnknown(first)) return isEnded(this.#text.tokens, next, standing);
    if (!this.#words.isCommon(next)) return true;
    const isStrict = standing === "free";
    if (isStrict) return this.#isFreeSecond(next, first);
    return !this.#isConstruct(next) || this.#isBeforeFamilyName(next);
  }

  /** «The judge David Ray,»: two letters after a given name of the world, where a sign ends them. */
  #isShortSurname({ text, index }: Token, first: Token, standing: Standing): boolean {
    const isEnd = this.#text.tokens[index + 1]?.kind === "sign";
    return standing !== "free" && text.length > 1 && isEnd && this.#words.isForeign(first) && !isFunctionWord(text);
  }

  /** «Ahmad Qannai, of», «Jon Dorian, of»: a family name of origin without its article, or no common word as it stands. */
  #isFreeSecond(next: Token, first: Token): boolean {
    const isOrigin = /.{3}\u064a$/.test(next.text);
    if (isOrigin && afterNames.has(wordAfter(this.#text.tokens, next.index, next)?.text ?? "")) return true;
    const isForm =
      !this.#names.gazetteer.stems.has(next.text) && !/^[\u0648\u0641\u0644]|[^\u064a]\u0647$/.test(next.text);
    return isEnded(this.#text.tokens, next, isOrigin || (isForm && this.#words.isForeign(first)) ? "told" : "free");
  }

  /** «Captain Kamal Shahid al-Ahdam»: a witness, in Arabic, and a name before a family name that nothing explains. */
  #isBeforeFamilyName(token: Token): boolean {
    const next = wordAfter(this.#text.tokens, token.index, token);
    return next !== undefined && this.#words.hasArticle(next) && this.#words.isUnknownFamily(next);
  }

  /** «Amin [the director]», «the emir of [the region]». */
  #isPostOf = (next: Token): boolean => this.#words.isPost(next) || settlementWords.has(next.text);

  /** «The number of the dead»: a definite word belongs to it. */
  #isConstruct(token: Token): boolean {
    const next = wordAfter(this.#text.tokens, token.index, token);
    // «Qurashi [denied] the charges»: an adjective of origin is a family name.
    if (next === undefined || datingWords.has(next.text)) return false;
    // «Amin», of «the secretary general».
    if (otherBefore.get(token.text)?.has(next.text)) return true;
    // «The governor of the region of».
    if (this.#words.isPost(token) && (settlementWords.has(next.text) || this.#names.gazetteer.heads.has(next.text)))
      return true;
    // «Isam Sultan, the leader in», in Arabic a sultan too.
    if (this.#words.isPost(token) && this.#words.isPost(next) && this.#words.givenAt(token) !== undefined) return false;
    return this.#words.hasArticle(next) && !/.{3}\u064a$/.test(token.text);
  }

  /** Unknown words from the third on: as names of the world end, or where a name must end. */
  #isThird(next: Token, first: Token, { count, standing }: { count: number; standing: Standing }): boolean {
    const { text } = next;
    const isNameless =
      this.#words.isForeign(first) || !(this.#words.givenAt(first) ?? this.#words.isArabicGiven(first));
    // «Hatim bin Hasan Qadi said»: a post without article is no post there.
    if (this.#words.isPost(next)) return isBeforeThat(this.#text.tokens, next);
    if (
      childOf.test(wordAfter(this.#text.tokens, next.index, next)?.text ?? "") &&
      isEnded(this.#text.tokens, next, "after-role") === false
    )
      return true;
    if (isNameless && text.length > 3 && foreignEndings.test(text) && !/^[\u064a\u0648]/.test(text)) return true;
    // «Ali Saad Dawabna»: a noun's ending, and no noun.
    const isNoun = count >= 2 && this.#words.tight(next).endsWith(taMarbuta) && this.#words.isGivenBefore(next.index);
    if (isNoun && !this.#words.isCommon(next)) return isEnded(this.#text.tokens, next, "told");
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
    const mayEnd = isEnd || isFunctionWord(next.text) || this.#words.isPost(next);
    const isOrigin = mayEnd && !isCommon && /.{3}\u064a$/.test(token.text) && this.#words.isGivenBefore(token.index);
    return (isEnd && standing === "after-role") || isOrigin || (next !== undefined && thatsOfSpeech.has(next.text));
  }

  /** «He receives», «she says»: imperfects, and past verbs in the feminine, after a name of one word. */
  #looksLikeVerb(next: Token, first: Token, standing: Standing): boolean {
    const { text } = next;
    if (this.#words.isForeign(first)) return /^\u064a/.test(text) && !foreignEndings.test(text) && text.length > 3;
    // A ta marbuta is a noun's: after a post a family name may end so.
    const isNoun = standing !== "free" && this.#words.tight(next).endsWith(taMarbuta);
    // «The chairman Ahmet Yener said that»: the verb was said before.
    const isSubject = standing === "after-speech" && isBeforeThat(this.#text.tokens, next);
    if ((/^\u064a/.test(text) && !isSubject) || (/[^\u064a]\u0647$/.test(text) && !isNoun)) return true;
    return this.#words.givenAt(first) !== undefined && /^\u0633[\u064a\u062a]|\u062a$|\u0648\u0627$/.test(text);
  }
}
