import { article } from "../../../arabic/article";
import { isCommonWord } from "../../names/common-words";
import type { KnownNames } from "../../names/known-names";
import { thatsOfSpeech } from "../../quotes/quote-words.ar";
import type { ReadText } from "../../text/read-text";
import type { Token } from "../../text/tokens";
import { fatherOf, isAfterCountry, isHalfAfter, ofMonth } from "./name-parts";
import type { NameSteps } from "./name-steps";
import type { NameWords } from "./name-words";
import { announcing, commonNames, connectors, foreignEndings, regnal } from "./name-words.ar";
import { nisba } from "./nisba";

const withParticle = /^(?:\u0627\u0644|[\u0648\u0641\u0628\u0644\u0643])/;
const was = /^\u0648?\u0643\u0627\u0646\u062A?$/;
/** «The Damascene»: an adjective of origin is a family name rather than a noun. */
const ofOrigin = /\u064a$/;

/** Tells in one text which names of two words and more are sure where nothing announces them. */
export class SureNames {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #words: NameWords;
  readonly #steps: NameSteps;
  readonly #people: ReadonlySet<number>;
  readonly #places: ReadonlyMap<number, { last: number; isGuarded: boolean }>;

  constructor(text: ReadText, names: KnownNames, by: { words: NameWords; steps: NameSteps }) {
    this.#text = text;
    this.#names = names;
    this.#words = by.words;
    this.#steps = by.steps;
    this.#people = new Set(names.people.map(({ first }) => first));
    this.#places = new Map(
      names.places.map((hit) => [hit.first, { last: hit.last, isGuarded: hit.value.isGuarded || hit.skipped > 0 }]),
    );
  }

  /** Given names that are common words, and Arabic ones before an unknown word, need more to be sure. */
  isSure(first: Token, last: number, skipped: number): boolean {
    const second = this.#text.tokens[first.index + 1];
    if (!second || this.#isDemanding(first, skipped)) return false;
    if (this.#isWhoWas(first, last)) return true;
    if (this.#isStrong(first, second, last))
      return !this.#isPhrase(first, second, last) || this.#isAnnounced(first, last);
    const isOfCountry = skipped === 0 && isAfterCountry(this.#text.tokens, first, this.#names.gazetteer.demonyms);
    if (isOfCountry && !withParticle.test(second.text)) return true;
    if (skipped > 0) return this.#isSureAfterAnd(first, second, skipped);
    if (commonNames.has(this.#words.tight(first))) return this.#isFamilyAfterCommon(second);
    const place = this.#places.get(second.index);
    if (place && !place.isGuarded) return false;
    if (second.text.startsWith(article)) return true;
    return this.#words.isForeign(first)
      ? first.text.length > 2
      : last > first.index && !/\u0647$|\u0627\u062a$|\u064a\u0646$|\u0627$/.test(second.text);
  }

  /** «Salih Khabri, the minister of energy, had said», in Arabic with «was» before it and nothing between him and his post. */
  #isWhoWas({ index }: Token, last: number): boolean {
    const { tokens, raw } = this.#text;
    if (!was.test(tokens[index - 1]?.text ?? "") || last === index) return false;
    const post = this.#names.gazetteer.roles.longestAt(tokens, last + 1, raw);
    return post?.value.kind === "post" && post.skipped === 0;
  }

  /** «Talib», in Arabic «he demanded» too: a name only after a verb of saying or a post, and none behind «and». */
  #isDemanding({ index, sentence }: Token, skipped: number): boolean {
    if (skipped > 0 || !this.#names.cues.has(index)) return this.#names.cues.has(index);
    const { tokens, raw } = this.#text;
    const isSaid = tokens[index - 1]?.sentence === sentence && this.#names.cues.has(index - 1);
    return !isSaid && this.#names.gazetteer.roles.longestAt(tokens, index - 1, raw) === undefined;
  }

  /** Another given name, a sure family name, a son's, an initial, or the second half of a given name. */
  #isStrong(first: Token, second: Token, last: number): boolean {
    if (this.#words.givenAt(second) !== undefined || this.#isSureFamily(first, second) || second.text.length === 1)
      return true;
    // «Abdullah the second, son of».
    if (last > second.index && regnal.has(second.text)) return true;
    return last > second.index && (connectors.has(second.text) || isHalfAfter(this.#text.tokens, first.index, second));
  }

  /** «Ramadan Kadyrov», «Abir Moussi»: after a given name that is a common word too, a word that nothing else explains. */
  #isFamilyAfterCommon(second: Token): boolean {
    const isOther =
      /^(?:\u0633[\u064a\u062a\u0627]|\u0644)|(?:\u0627\u062a|\u064a\u0646|\u0648\u0646|[^\u064a]\u0647|\u0627)$/.test(
        second.text,
      );
    return second.text.length >= 4 && !isOther && this.#words.isUnknown(second) && !this.#people.has(second.index);
  }

  /** «Opening the belly», «sound of heart»: two words that may be a name, and are common ones too. */
  #isPhrase(first: Token, second: Token, last: number): boolean {
    const { stems } = this.#names.gazetteer;
    const isTwo = last === second.index && this.#words.hasArticle(second) && !ofOrigin.test(second.text);
    return isTwo && isCommonWord(first.text, stems) && isCommonWord(second.text, stems);
  }

  /** A verb of saying, «with» or the like before a name, «that», a verb of saying or a post after it. */
  #isAnnounced({ index, sentence }: Token, last: number): boolean {
    const { cues, gazetteer } = this.#names;
    const [before, after] = [this.#text.tokens[index - 1], this.#text.tokens[last + 1]];
    if (before?.sentence === sentence && (cues.has(before.index) || announcing.has(before.text))) return true;
    if (after?.sentence !== sentence) return false;
    const isPost = gazetteer.roles.longestAt(this.#text.tokens, after.index, this.#text.raw) !== undefined;
    return thatsOfSpeech.has(after.text) || cues.has(after.index) || isPost;
  }

  /** An adjective of origin; after a given name that is a common word only one that is no other's. */
  #isSureFamily(first: Token, second: Token): boolean {
    if (this.#steps.isBeforeOneOf(second, first) || this.#steps.isWholeSurname(second, first)) return true;
    // «Ramadan the blessed» is the month.
    if (ofMonth.test(`${first.text} ${second.text}`)) return false;
    if (fatherOf.test(second.text) || this.#words.isFamilyToo(second)) return true;
    if (!commonNames.has(this.#words.tight(first))) return nisba.test(second.text);
    return this.#words.hasArticle(second) && this.#words.isUnknownFamily(second);
  }

  /** «… and Pierre Torres», «…, and Shirin Farraj»: a word that ends as names do, or that nothing else explains. */
  #isSureAfterAnd(first: Token, second: Token, skipped: number): boolean {
    if (skipped > 1 || !/^[\u0648\u0644]/.test(first.text)) return false;
    if (this.#words.isForeign(first) && second.text.length > 3 && foreignEndings.test(second.text)) return true;
    const isName = this.#words.hasArticle(second) ? this.#words.isUnknownFamily(second) : this.#words.isUnknown(second);
    return isName && !commonNames.has(this.#words.tight(first).slice(skipped));
  }
}
