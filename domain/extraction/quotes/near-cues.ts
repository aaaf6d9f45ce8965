import { article } from "../../arabic/article";
import type { KnownNames } from "../names/known-names";
import type { ReadText } from "../text/read-text";
import type { Marked } from "./marked";
import { commonRelatives, thatsOfSpeech } from "./quote-words.ar";
import type { Cue } from "./speakers/cue";

const nearCue = 3;
const mostBetween = 16;
const longestAside = 5;
const longestThat = 20;
/** «So that», behind «according to»: its own words follow. */
const thatSo = "\u0641\u0627\u0646";
const commas = /^[\u060C,]$/;
const apart = /^[-\u2013\u060C,()]$/;

/** Cues by where they stand. */
export class NearCues {
  readonly #text: ReadText;
  readonly names: KnownNames;
  readonly #cues: readonly Cue[];

  constructor(text: ReadText, names: KnownNames, cues: readonly Cue[]) {
    this.#text = text;
    this.names = names;
    this.#cues = cues;
  }

  /** The last cue before a token in its sentence. */
  before(at: number): Cue | undefined {
    const { tokens } = this.#text;
    let last = this.#countBefore(at) - 1;
    if (this.#isOfNobody(last)) while (this.#cues[last]?.word.form === "nominal") last--;
    if (this.#isWithin(last, at) || this.#isBetween(last, at) || this.#isInThat(last)) last--;
    const cue = this.#cues[last];
    // «Saying:» at the end of a line, and the words in the next one.
    const isNextLine = tokens[at - 1]?.text === ":" && tokens[at - 1]?.paragraph !== tokens[at]?.paragraph;
    return cue && tokens[cue.first]?.sentence === tokens[isNextLine ? at - 1 : at]?.sentence ? cue : undefined;
  }

  /** «According to what is on the site»: referred to beside who speaks, or of nobody. */
  #isOfNobody(last: number): boolean {
    const cue = this.#cues[last];
    return cue !== undefined && (cue.isAside === true || (cue.word.form === "nominal" && !cue.speaker));
  }

  /** «And the source added – according to the agency – that "…"»: what is set apart right behind who speaks. */
  #isBetween(last: number, at: number): boolean {
    const { tokens } = this.#text;
    const [cue, before] = [this.#cues[last], this.#cues[last - 1]];
    if (cue?.word.form !== "nominal" || !before?.speaker || before.word.form === "nominal") return false;
    const near = tokens.slice(cue.subjectEnd + 1, cue.subjectEnd + 1 + longestAside);
    const end = cue.subjectEnd + 1 + near.findIndex(({ text }) => apart.test(text));
    return (
      before.subjectEnd === cue.first - 2 &&
      apart.test(tokens[cue.first - 1]?.text ?? "") &&
      end > cue.subjectEnd &&
      end < at &&
      tokens[end]?.sentence === tokens[at]?.sentence &&
      (tokens[end + 1]?.text === ":" || thatsOfSpeech.has(tokens[end + 1]?.text ?? ""))
    );
  }

  /** «X said that the rules, according to the law, "…"»: what is referred to behind her «that», where no sign sets it apart. */
  #isInThat(last: number): boolean {
    const { tokens } = this.#text;
    const [cue, before] = [this.#cues[last], this.#cues[last - 1]];
    const isTold = before?.speaker?.isPerson && before.word.form !== "nominal" && before.word.form !== "participle";
    if (cue?.word.form !== "nominal" || cue.speaker?.isPerson || !isTold) return false;
    const clause = tokens.slice(before.last + 1, cue.first);
    const that = clause.findIndex(({ text }) => thatsOfSpeech.has(text));
    const isOne = clause[0]?.sentence === tokens[cue.first]?.sentence && clause.length <= longestThat;
    return isOne && that >= 0 && clause.slice(that).every(({ kind, text }) => kind === "word" && text !== thatSo);
  }

  /** «Said X at the march that his party called for, "…"»: a verb after «that», told of a thing, and over at a comma. */
  #isWithin(last: number, at: number): boolean {
    const { tokens } = this.#text;
    const [cue, before] = [this.#cues[last], this.#cues[last - 1]];
    if (!cue || !before?.speaker || !commas.test(tokens[at - 1]?.text ?? "")) return false;
    const isSame = tokens[before.first]?.sentence === tokens[cue.first]?.sentence;
    return isSame && commonRelatives.has(tokens[cue.first - 1]?.text ?? "");
  }

  /** «"We know, adding "we want"»: what never closes before the next quotation ends where that one's cue begins. */
  cutToCue(marked: Marked): Marked | undefined {
    if (!marked.isBeforeNext) return marked;
    const cue = this.before(marked.close);
    const isBetween = cue && cue.first > marked.open && marked.close - cue.last <= nearCue;
    return isBetween ? { ...marked, close: cue.first } : undefined;
  }

  /** The first cue after a token: «…», said the minister; «…», according to him. */
  after(at: number): Cue | undefined {
    const { tokens } = this.#text;
    const cue = this.#cues[this.#countBefore(at)];
    const isNear = cue !== undefined && cue.first - at <= 3 && tokens[cue.first]?.paragraph === tokens[at]?.paragraph;
    // «…», and therefore the union warned.
    const isAnd = tokens.slice(at + 1, (cue?.first ?? at) + 1).some(({ text }) => /^\u0648/.test(text));
    const isAnother = cue?.word.form !== "nominal" && isAnd;
    return isNear && cue.speaker && !isAnother ? cue : undefined;
  }

  /** The cues behind a token and before another. */
  between(at: number, end: number): readonly Cue[] {
    return this.#cues.slice(this.#countBefore(at + 1), this.#countBefore(end)).slice(-mostBetween);
  }

  /** A definite post at a token that begins its clause, as the text writes it. */
  postAt(at: number): string | undefined {
    const { tokens, raw, shadow } = this.#text;
    const [token, before] = [tokens[at], tokens[at - 1]];
    const hit = this.names.gazetteer.roles.longestAt(tokens, at, raw);
    const isFirst = before?.paragraph !== token?.paragraph || before?.kind === "sign";
    if (!token || !hit || !isFirst || !token.text.startsWith(article, hit.skipped)) return undefined;
    return raw.slice(shadow.rawStart(token.from + hit.skipped), token.end);
  }

  #countBefore(at: number): number {
    let [low, high] = [0, this.#cues.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#cues[middle] as Cue).first < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
