import { article } from "../../../arabic/article";
import type { KnownNames } from "../../names/known-names";
import { isFunctionWord } from "../../text/function-words.ar";
import type { ReadText } from "../../text/read-text";
import { abstract, issued, objectStarts, occasions, spokenDays, subjectEnds } from "../quote-words.ar";
import type { Entity } from "./entities";
import { isDoing } from "./objects";

/** «With the reply», «to the reporters». */
const toTheWords = /^(?:\u0628\u0627\u0644|\u0644\u0644)/;
const from = "\u0645\u0646";
const within = "\u0641\u064a";
const oneOf = /^\u0627\u062d\u062f\u064a?$/;
/** «Considered [a submission]», in the accusative. */
const accusative = /^(?!\u0627\u0644).{3,}\u0627$/;
/** «To a newspaper», «to an agency», «to a group». */
const toMedia =
  /^\u0644(?:\u0648\u0643\u0627\u0644\u0647|\u0635\u062d\u064a\u0641\u0647|\u0642\u0646\u0627\u0647|\u0627\u0630\u0627\u0639\u0647|\u0634\u0628\u0643\u0647|\u0645\u062C\u0645\u0648\u0639\u0647|\u0639\u062F\u062F)$/;

const said =
  /^(?:\u0642\u0627\u0644|\u0631\u0641\u0636|\u0637\u0644\u0628|\u062A\u062D\u062F\u062B|\u0627\u0634\u062A\u0631\u0637)(?:\u062A|\u0648\u0627)?$/;
const isOwnDoing = /\u0647(?:\u0627)?$/;

/** «Lee showed [his joy]». */
export const isFeeling = (word: string): boolean => ofHis.test(word) && abstract.has(word.replace(ofHis, "\u0647"));
const ofHis = /\u062a\u0647(?:\u0627)?$/;

/** Tells in one text which word a subject ends before. */
export class SubjectEnds {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #byFirst: ReadonlyMap<number, Entity>;

  constructor(text: ReadText, names: KnownNames, byFirst: ReadonlyMap<number, Entity>) {
    this.#text = text;
    this.#names = names;
    this.#byFirst = byFirst;
  }

  /**
   * Whether a word is beyond the subject that begins at `first`. «More than sixty countries»: «of» after the first word belongs to it, as «by» after «issued», and «in the army» after
   * «an officer».
   */
  isEnd(at: number, first: number): boolean {
    const { tokens } = this.#text;
    const [word, before] = [tokens[at]?.text ?? "", tokens[at - 1]?.text ?? ""];
    if (at > first && (toTheWords.test(word) || spokenDays.has(word) || this.#isCue(at) || toMedia.test(word)))
      return true;
    if (at > first && (this.#isVerb(word, first) || this.#isTheirs(at, first) || this.#isBeyondOne(at, first)))
      return true;
    // «A report of UNICEF» is one phrase.
    if (at > first + 1 && this.#isAddressee(at)) return true;
    if (!subjectEnds.has(word)) return false;
    const isPart = (word === from && at === first + 1 && !this.#names.placeAt.has(first)) || issued.has(before);
    return !isPart && !(word === within && this.#isWhere(at, first));
  }

  /** «Munira tells», «and works»: a verb of the present goes on with what the subject does. */
  #isVerb(word: string, first: number): boolean {
    const { givenNames, stems } = this.#names.gazetteer;
    const head = this.#text.tokens[first]?.text ?? "";
    // «More than sixty countries that represent».
    if (isFunctionWord(head) || (stems.has(head) && !givenNames.has(head))) return false;
    const bare = word.replace(/^\u0648(?=[\u064a\u062a])/, "");
    return /^[\u064a\u062a].{3}/.test(bare) && stems.has(`\u064a${bare.slice(1)}`);
  }

  /** «Some showed [their anger]», after words with the article: what they showed. */
  #isTheirs(at: number, first: number): boolean {
    const { tokens } = this.#text;
    const [word, before] = [tokens[at]?.text ?? "", tokens[at - 1]];
    // «The head repeated [his confirmation] of».
    if (isOwnDoing.test(word) && isDoing(word.replace(isOwnDoing, ""))) return true;
    // «Ayla showed [her anger]».
    if (at === first + 1 && this.#names.placeOver.has(first) && accusative.test(word)) return true;
    if (at === first + 1 && isFeeling(word)) return true;
    const isLone = at === first + 1 && !this.#names.gazetteer.stems.has(before?.text ?? "");
    const isDefinite = before?.text.startsWith(article) || this.#names.placeOver.has(at - 1) || isLone;
    return isDefinite === true && /^(?!\u0627\u0644).{3,}\u0647(?:\u0645|\u0646|\u0627)$/.test(word);
  }

  /** «One of the inhabitants [the state of]»: after «one of» only words with the article. */
  #isBeyondOne(at: number, first: number): boolean {
    const { tokens } = this.#text;
    const word = tokens[at]?.text ?? "";
    return (
      at > first + 1 &&
      oneOf.test(tokens[first]?.text ?? "") &&
      tokens[first + 1]?.text.startsWith(article) === true &&
      !word.startsWith(article) &&
      tokens[at]?.kind === "word" &&
      word !== within
    );
  }

  /** «To Reuters», «to a newspaper». */
  #isAddressee(at: number): boolean {
    const word = this.#text.tokens[at]?.text ?? "";
    return objectStarts.test(word) || (word.startsWith("\u0644") && this.#byFirst.get(at)?.skipped === true);
  }

  /** «Adding», «considering», «said» once more, «refused (to be named)»: another verb of saying. */
  #isCue = (at: number): boolean =>
    this.#names.cues.get(at)?.value.form === "participle" || said.test(this.#text.tokens[at]?.text ?? "");

  /** «An officer in the army», not «in a statement»; «the minister in» says where he spoke. */
  #isWhere(at: number, first: number): boolean {
    const { tokens } = this.#text;
    const next = tokens[at + 1]?.text ?? "";
    if (at === first || at > first + 2 || (tokens[first]?.text ?? "").startsWith(article)) return false;
    return next.length > 2 && !occasions.has(next);
  }
}
