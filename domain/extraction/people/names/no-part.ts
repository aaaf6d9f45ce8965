import { isCommonWord } from "../../names/common-words";
import type { KnownNames } from "../../names/known-names";
import { abstract } from "../../quotes/quote-words.ar";
import type { ReadText } from "../../text/read-text";
import type { Token } from "../../text/tokens";
import type { NameWords } from "./name-words";
import { wordAfter } from "./word-after";

/** «Their conditions», «your opinion», of women and of many. */
const owned = /^(.{2,})(?:\u0647\u0646|\u0643\u0645)$/;
/** «Like dreams», «by carrying out», «for a declaration», spelt with a hamza. */
const like = /^\u0643[\u0623\u0625]|^[\u0628\u0644]\u0625/;
/** «Comes», of a woman. */
const hers = /^\u062A(?=.{3})/;
const feminine = /^(?!\u0627\u0644).{2,}\u0629$/;
/** «Now», «formerly», «officially». */
const adverb =
  /^(?:\u062D\u0627\u0644|\u0631\u0633\u0645|\u0641\u0639\u0644|\u0646\u0647\u0627\u0626|\u0645\u0628\u062F\u0626)\u064A\u0627$/;
/** «His hand», «her father», of two letters and a pronoun. */
const ofTwoLetters =
  /^(?:\u064A\u062F|\u0627\u0628\u0646?\u0648|\u062F\u0645|\u0641\u0645)(?:\u064A)?\u0647(?:\u0627|\u0645)?$/;
/** «His two goals», as written; «Arab» of a woman has another last letter. */
const twoOfHis = /^(.{3,})\u064A\u0647(?:\u0627)?$/;
/** «In his sixties». */
const aged =
  /^\u0627\u0644(?:\u0639\u0634\u0631|\u062B\u0644\u0627\u062B|\u0627\u0631\u0628\u0639|\u062E\u0645\u0633|\u0633\u062A|\u0633\u0628\u0639|\u062B\u0645\u0627\u0646)\u064A\u0646\u064A\u0647?$/;
/** «She tried», of four letters and more. */
const sheDid = /^(?!\u0627\u0644)(.{3,}[^\u0627])\u062A$/;
const secretary = "\u0627\u0645\u064A\u0646";
const general = "\u0639\u0627\u0645";
const participle = /^\u0645.{3,}$/;

/** Words that no name of one text goes on with, though no lexicon has them as they stand. */
export class NoParts {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #words: NameWords;

  constructor(text: ReadText, names: KnownNames, words: NameWords) {
    this.#text = text;
    this.#names = names;
    this.#words = words;
  }

  /** Whether a word belongs to no name; `count`: how many words the name before it has. */
  has(next: Token, count: number): boolean {
    if (this.#opensSecretary(next)) return true;
    if (this.#words.givenAt(next) !== undefined) return false;
    const { text } = next;
    const written = this.#rawOf(next);
    // «Confirmed Samir Haddad [the care] of».
    if (abstract.has(text) && !this.#names.gazetteer.familyNames.has(text)) return true;
    if (like.test(written) || this.#words.isOfOther(next)) return true;
    if (ofTwoLetters.test(text) || aged.test(text)) return true;
    const did = sheDid.exec(text)?.[1];
    if (did !== undefined && this.#names.gazetteer.stems.has(did)) return true;
    const two = twoOfHis.exec(written)?.[1];
    if (two !== undefined && this.#names.gazetteer.stems.has(two)) return true;
    return this.#isOwned(text) || this.isHers(next) || this.#isDescribed(next, count);
  }

  /** «Basim Haddad, secretary general of»: the post's first word is a given name too. */
  #opensSecretary = ({ text, index }: Token): boolean =>
    text === secretary && this.#text.tokens[index + 1]?.text === general;

  /** «She comes»: a form of a common verb. */
  isHers({ text }: Token): boolean {
    const { stems, familyNames } = this.#names.gazetteer;
    return hers.test(text) && !stems.has(text) && !familyNames.has(text) && stems.has(text.replace(hers, "\u064A"));
  }

  #isOwned(text: string): boolean {
    const stem = owned.exec(text)?.[1];
    const { stems } = this.#names.gazetteer;
    return stem !== undefined && !stems.has(text) && isCommonWord(stem, stems);
  }

  /** «A firm relation», «jailed now»: a common noun with its adjective, or a participle with its adverb. */
  #isDescribed(next: Token, count: number): boolean {
    const after = wordAfter(this.#text.tokens, next.index, next);
    if (!after) return false;
    const [word, second] = [this.#rawOf(next), this.#rawOf(after)];
    const isNoun = feminine.test(word) && feminine.test(second) && this.#names.gazetteer.stems.has(next.text);
    return isNoun || (count > 1 && participle.test(next.text) && adverb.test(second));
  }

  #rawOf = ({ start, end }: Token): string => this.#text.raw.slice(start, end);
}
