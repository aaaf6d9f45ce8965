import { article } from "../../../arabic/article";
import type { KnownNames } from "../../names/known-names";
import { isFunctionWord } from "../../text/function-words.ar";
import type { ReadText } from "../../text/read-text";
import { quoteMark } from "../quote-mark";
import { plainBodies } from "../quote-words.ar";
import type { Entity } from "./entities";

const ofOrigin = /^\u0627\u0644.{2,}\u064A\u0647?$/;
const forThe = /^\u0628.{3,}/;
const owned = /^(?!\u0627\u0644).{2,}\u062A\u0647$/;
/** «All», «the rest of», before those whom one asks. As folded. */
const allOf =
  /^(?:\u0643\u0644|\u062C\u0645\u064A\u0639|\u0643\u0627\u0641\u0647|\u0633\u0627\u064A\u0631|\u0628\u0627\u0642\u064A|\u0628\u0642\u064A\u0647)$/;
/** Of a feminine noun or its adjective. As folded. */
const isHers = /(?:\u0647|\u064A)$/;
/** Of an adjective: «the national», «the high», «the eastern». As folded. */
const agreeing = /[\u0647\u064A\u0627]$/;

/** Tells in one text which words behind who asks are those who are asked. */
export class Asked {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #byFirst: ReadonlyMap<number, Entity>;

  constructor(text: ReadText, names: KnownNames, byFirst: ReadonlyMap<number, Entity>) {
    this.#text = text;
    this.#names = names;
    this.#byFirst = byFirst;
  }

  /** «The union asked [X]», «[the banks]», «[for more]»: a definite word that agrees not, or «for» and a noun. */
  isAsked(at: number, first: number): boolean {
    const { tokens, raw } = this.#text;
    const [word, head] = [tokens[at]?.text ?? "", tokens[first]?.text ?? ""];
    const { placeOver } = this.#names;
    if (this.#isBesideThose(at, first)) return true;
    if (allOf.test(word) || this.#isBodyAsked(at, first) || this.#isSpeech(at)) return true;
    if (this.#byFirst.has(at) && !quoteMark.test(tokens[at - 1]?.text ?? "")) return true;
    // «Cairo asked [Rome]».
    if (placeOver.get(at)?.first === at && placeOver.get(at - 1)?.first === first) return true;
    // «The governor told [his daughter]».
    if (owned.test(word) && /\u0647$/.test(raw.slice(tokens[at]?.start, tokens[at]?.end))) return true;
    if (forThe.test(word) && this.#names.gazetteer.stems.has(word.slice(1))) return true;
    return (
      at === first + 1 &&
      [word, head].every((one) => one.startsWith(article)) &&
      isHers.test(head) &&
      !isHers.test(word)
    );
  }

  /** «The same official criticised [the speech] of X»: a common noun without article behind words that have it. */
  #isSpeech(at: number): boolean {
    const [word, before] = [this.#text.tokens[at]?.text ?? "", this.#text.tokens[at - 1]?.text ?? ""];
    const { stems, givenNames } = this.#names.gazetteer;
    const isCommon = stems.has(word) && !givenNames.has(word) && !isFunctionWord(word);
    return isCommon && !word.startsWith(article) && before.startsWith(article);
  }

  /** «The Maltese authorities asked [the people]»: behind adjectives of origin a definite word that is none. */
  #isBesideThose(at: number, first: number): boolean {
    const words = this.#text.tokens.slice(first, at + 1).map(({ text }) => text);
    const [word, head] = [words.at(-1) ?? "", words[0] ?? ""];
    const isHeld =
      words.length > 2 && head.startsWith(article) && words.slice(1, -1).every((one) => ofOrigin.test(one));
    return isHeld && word.startsWith(article) && !agreeing.test(word);
  }

  /** «The company of Oslo asked [the government of Malta]», «the statement called upon [the states]». */
  #isBodyAsked(at: number, first: number): boolean {
    const { tokens } = this.#text;
    const [word, before] = [tokens[at]?.text ?? "", tokens[at - 1]?.text ?? ""];
    const { gazetteer, placeOver } = this.#names;
    if (placeOver.has(at - 1)) return gazetteer.heads.has(word) && !word.startsWith(article);
    const isBody = at === first + 1 && plainBodies.has(before);
    return isBody && word.startsWith(article) && !/(?:\u064a|\u064a\u0647)$/.test(word);
  }
}
