import { article } from "../../../arabic/article";
import type { KnownNames } from "../../names/known-names";
import type { ReadText } from "../../text/read-text";
import type { Token } from "../../text/tokens";
import { accusativePost } from "../posts/accusative-posts";
import { isEnded } from "./is-ended";
import { inflected, isServant } from "./name-parts";
import { type NameWords, taMarbuta } from "./name-words";
import { connectors, objectPrepositions, postAdjectives } from "./name-words.ar";
import { nisba } from "./nisba";
import type { Standing } from "./standing";
import { wordAfter } from "./word-after";

const hers = /\u0627\u0621?$/;
/** «Al-Buainain», of the tribes whose names begin so. */
const ofTribe = /^\u0627\u0644\u0628\u0648.{4}/;
/** «The twelfth». */
const longestNisba = 6;

/** Tells in one text which words with the article go on with a name. */
export class FamilyNames {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #words: NameWords;

  constructor(text: ReadText, names: KnownNames, words: NameWords) {
    this.#text = text;
    this.#names = names;
    this.#words = words;
  }

  /** Whether a word with the article goes on with the name that `first` begins; `count`: how many words it has so far. */
  goesOn(token: Token, first: Token, { count, standing }: { count: number; standing: Standing }): boolean {
    const { text, index: at } = token;
    const isArabic = this.#isArabic(first, at);
    const isOrigin = nisba.test(text) && this.#words.isRare(first) && !this.#names.gazetteer.demonyms.has(text);
    if (!isArabic && !connectors.has(first.text) && !isOrigin && !this.#words.isUnknownFamily(token)) return false;
    if (!nisba.test(text) && !this.#isPlainFamily(token, { isArabic, count, standing })) return false;
    const isLong = text.length > longestNisba && !ofTribe.test(text);
    if (count > 1 && inflected.test(text) && isLong) return false;
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
      const isTold =
        standing !== "free" && isEnded(this.#text.tokens, token, standing) && !this.#isBeforePreposition(token);
      const isMiddle = standing !== "free" && this.#isBeforeFamilyName(token);
      return !isArabic || !isCommon || this.#words.isFamilyToo(token) || isTold || isMiddle || this.#isHers(token, of);
    }
    if (this.#words.isFamilyToo(token) && this.#words.isGivenBefore(token.index, true)) return true;
    if (standing === "after-role" && this.#isLastOfAll(token)) return true;
    if (isCommon || this.#words.isPlace(token)) return false;
    return this.#words.isGivenBefore(token.index) || this.#words.isUnknownFamily(token);
  }

  /** «Sheikh Adil Abdulwahid al-Daam (…)», «… as head»: after given names, where a name must end, no noun as it stands. */
  #isLastOfAll(token: Token): boolean {
    const { stems } = this.#names.gazetteer;
    if (stems.size === 0 || stems.has(token.text.slice(article.length))) return false;
    const before = this.#text.tokens[token.index - 1];
    const isAfterName =
      this.#words.isGivenBefore(token.index) ||
      (before && nisba.test(before.text) && this.#words.isUnknownFamily(before));
    const next = this.#text.tokens[token.index + 1];
    const isEnd = next?.kind === "sign" || accusativePost(next?.text ?? "", this.#names.gazetteer) !== undefined;
    return Boolean(isAfterName) && isEnd && this.#words.tight(token).endsWith(taMarbuta) === false;
  }

  /** «Dr. Ayman al-Khadra, the director»: an adjective of a woman after a man's name, and his post. */
  #isHers(token: Token, { standing }: { standing: Standing }): boolean {
    const given = this.#text.tokens[token.index - 1];
    if (standing === "free" || !given || this.#words.givenAt(given) !== "m" || !hers.test(token.text)) return false;
    const next = wordAfter(this.#text.tokens, token.index, token);
    return next !== undefined && this.#words.hasArticle(next) && this.#words.isPost(next);
  }

  /** «Sheikh Saad al-Rahil al-Khalidi»: a noun before a family name of origin. */
  #isBeforeFamilyName(token: Token): boolean {
    const next = wordAfter(this.#text.tokens, token.index, token);
    const isOrigin = next !== undefined && nisba.test(next.text) && this.#words.hasArticle(next);
    return isOrigin && (this.#words.isUnknownFamily(next) || this.#words.isFamilyToo(next));
  }

  #isBeforePreposition = (token: Token): boolean =>
    objectPrepositions.has(wordAfter(this.#text.tokens, token.index, token)?.text ?? "");

  #isBeforeName(token: Token): boolean {
    const next = wordAfter(this.#text.tokens, token.index, token);
    return next !== undefined && (this.#words.isLikeName(next) || this.#words.hasArticle(next));
  }
}
