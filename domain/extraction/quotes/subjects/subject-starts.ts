import type { KnownNames } from "../../names/known-names";
import { isFunctionWord } from "../../text/function-words.ar";
import type { ReadText } from "../../text/read-text";
import { quoteMark } from "../quote-mark";
import { adverbs, mediaLeads, siteWords, subjectEnds, thatsOfSpeech } from "../quote-words.ar";
import type { Entity } from "./entities";

/** «Laughing», «sadly»: how a thing was said. */
const accusative = /^(?!\u0627\u0644).{3,}\u0627$/;
const mostAdverbs = 12;
/** «To us», «to me». */
const toUs = /^\u0644(?:\u0646\u0627|\u064a|\u0643\u0645)$/;
/** «To it», «about him», «for her». */
const toIt = /^(?:\u0627\u0644\u064a|\u0639\u0646|\u0644)\u0647(?:\u0627|\u0645)?$/;
/** «Abu», «Umm», written on to a name. */
const ofSon = /^(?:\u0627\u0628\u0648|\u0627\u0645).{3,}/;
const from = "\u0645\u0646";
const side = /^(?:\u062c\u0647\u062a|\u062c\u0627\u0646\u0628|\u0646\u0627\u062d\u064a\u062a)\u0647(?:\u0627|\u0645)?$/;
const thisOne = /^\u0647\u0630[\u0627\u0647]$/;
const spans =
  /^\u0627\u0644(?:\u0627\u0633\u0628\u0648\u0639|\u0634\u0647\u0631|\u0639\u0627\u0645|\u0633\u0646\u0647|\u064A\u0648\u0645|\u0635\u0628\u0627\u062D|\u0645\u0633\u0627\u0621)$/;
const morning = "\u0635\u0628\u0627\u062d";

/** Tells in one text where the subject of a verb begins: past to whom, where and how it was said. */
export class SubjectStarts {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #byFirst: ReadonlyMap<number, Entity>;

  constructor(text: ReadText, names: KnownNames, byFirst: ReadonlyMap<number, Entity>) {
    this.#text = text;
    this.#names = names;
    this.#byFirst = byFirst;
  }

  /** The first token that may be of the subject of the verb that ends at a token. */
  after = (at: number): number => this.#pastMark(this.#pastAdverbs(this.#pastMedium(this.#pastAddressees(at + 1))));

  /** «Said "al-Jaser": …», «said "the brother": …»: who speaks between marks. */
  #pastMark(at: number): number {
    if (!this.#isMark(at)) return at;
    const entity = this.#byFirst.get(at + 1);
    if (entity && this.#isMark(entity.last + 1)) return at + 1;
    // «Says "Abu Khalid" a driver in the city: …».
    const [name, behind] = [this.#text.tokens[at + 1], this.#text.tokens[at + 3]];
    const isNamed = behind?.text === ":" || (ofSon.test(name?.text ?? "") && behind?.kind === "word");
    return this.#isMark(at + 2) && isNamed ? at + 1 : at;
  }

  #isMark = (at: number): boolean => quoteMark.test(this.#text.tokens[at]?.text ?? "");

  #pastAddressees(at: number): number {
    let next = this.#isToOne(at) ? at + 1 : this.#pastMarkedPaper(at);
    for (let skips = 0; skips < 2; skips++) {
      const addressee = this.#byFirst.get(next);
      const isTo = addressee?.skipped && /^\u0644/.test(this.#text.tokens[next]?.text ?? "");
      if (!isTo) break;
      next = addressee.last + 1;
    }
    return next;
  }

  /** «Said to us the minister», «referred to it the minister in saying»: a pronoun, and who speaks behind it. */
  #isToOne(at: number): boolean {
    const word = this.#text.tokens[at]?.text ?? "";
    if (toUs.test(word)) return true;
    return toIt.test(word) && this.#byFirst.get(at + 1)?.isPerson === true;
  }

  /** «Said to "Okaz" the minister»: «to» alone, and a name between marks. */
  #pastMarkedPaper(at: number): number {
    const { tokens } = this.#text;
    if (tokens[at]?.text !== "\u0644" || !quoteMark.test(tokens[at + 1]?.text ?? "")) return at;
    for (let close = at + 3; close <= at + 5; close++) if (quoteMark.test(tokens[close]?.text ?? "")) return close + 1;
    return at;
  }

  /** «Wrote on the site "X" somebody»: past where it was said. */
  #pastMedium(at: number): number {
    const { tokens } = this.#text;
    if (!mediaLeads.has(tokens[at]?.text ?? "")) return at;
    let next = at + 1;
    while (siteWords.test(tokens[next]?.text ?? "") || quoteMark.test(tokens[next]?.text ?? "")) {
      // «Through his account on the site».
      next += mediaLeads.has(tokens[next + 1]?.text ?? "") ? 2 : 1;
    }
    const name = this.#names.organisationOver.get(next);
    if (name?.first !== next) return at;
    return quoteMark.test(tokens[next - 1]?.text ?? "") ? name.last + 2 : name.last + 1;
  }

  #pastAdverbs(at: number): number {
    const most = at + mostAdverbs;
    let next = at;
    while (next < most) {
      if (this.#isThisWeek(next) || this.#isFromHisSide(next)) next += 2;
      else if (this.#isAdverb(next) || this.#isManner(next)) next++;
      else break;
    }
    return next;
  }

  /** «On his side». */
  #isFromHisSide = (at: number): boolean =>
    this.#text.tokens[at]?.text === from && side.test(this.#text.tokens[at + 1]?.text ?? "");

  /** «This week», «this month», «this year». */
  #isThisWeek = (at: number): boolean =>
    thisOne.test(this.#text.tokens[at]?.text ?? "") && spans.test(this.#text.tokens[at + 1]?.text ?? "");

  /** «In the morning», in Arabic a given name too: only before a day. */
  #isAdverb(at: number): boolean {
    const [word, next] = [this.#text.tokens[at]?.text ?? "", this.#text.tokens[at + 1]?.text ?? ""];
    return (
      adverbs.has(word) && !(word === morning && this.#names.gazetteer.stems.has(next) === false && !adverbs.has(next))
    );
  }

  #isManner(at: number): boolean {
    const token = this.#text.tokens[at];
    if (token?.kind !== "word" || this.#byFirst.has(at) || this.#names.placeAt.has(at)) return false;
    if (accusative.test(token.text)) return !isFunctionWord(token.text) && !subjectEnds.has(token.text);
    const next = this.#text.tokens[at + 1];
    // «Shyly», as Arabic says it: «with shyness».
    const isEnd = next?.kind === "sign" || thatsOfSpeech.has(next?.text ?? "");
    return isEnd && /^\u0628.{3,}/.test(token.text) && !this.#names.gazetteer.stems.has(token.text);
  }
}
