import { onlyTold } from "../../only-told";
import type { Cue } from "../../quotes/speakers/cue";
import type { ReadText } from "../../text/read-text";
import { tokenAt } from "../../text/token-at";
import type { Token } from "../../text/tokens";
import type { Teller } from "./teller";
import { aboutMatter, callingOn, joints } from "./teller-words.ar";
import type { TextNames } from "./text-names";

/** Reads who tells by a verb without a subject of its own: «he added», «pointing out». */
export class GoingOn {
  readonly #text: ReadText;
  readonly #names: TextNames;

  constructor(text: ReadText, names: TextNames) {
    this.#text = text;
    this.#names = names;
  }

  /** Whoever told last, in this paragraph or right before it, where the quotations have no other; `cited`: whom something was last «according to». */
  teller(cue: Cue, before: Teller | undefined, cited: string | undefined): Teller | undefined {
    const { first, last, speaker, word } = cue;
    if (word.form === "nominal" && !speaker?.isPerson) return undefined;
    const head = this.#text.tokens[first] as Token;
    if (many.test(head.text) || !this.#beginsClause(cue)) return undefined;
    const person = speaker?.isPerson ? this.#names.fullName(speaker.name) : undefined;
    const isOther = before?.gender !== undefined && word.gender !== undefined && before.gender !== word.gender;
    const place = { isBeside: false, start: head.start, end: (this.#text.tokens[last] as Token).end };
    const known = { ...place, ...onlyTold({ gender: before?.gender }) };
    if (person) {
      if (before?.name === person) return { ...known, name: person, isNamed: !isOther && !this.#isTurned(before, cue) };
      const isNamed = person !== cited && this.#isNamedBefore(cue, person) && !this.#isCalledOn(cue, before);
      return { ...place, ...onlyTold({ gender: word.gender }), name: person, isNamed };
    }
    if (!before || isOther || !this.#isNear(before, head)) return undefined;
    const isSame = !speaker || speaker.name.startsWith(before.name) || before.name.endsWith(speaker.name);
    return { ...known, name: before.name, isNamed: isSame && !this.#isTurned(before, cue) };
  }

  /** «…, whereas Y asked …, and he said»: between who told last and the verb the sentence turns to somebody else. */
  #isTurned({ end }: Teller, { first, word }: Cue): boolean {
    const { tokens } = this.#text;
    if (word.form === "participle") return false;
    const { sentence } = tokens[first] as Token;
    const between = tokens.slice(tokenAt(tokens, end - 1) + 1, first).filter((token) => token.sentence === sentence);
    const isActor = ({ start }: Token) => {
      const span = this.#names.startingAt(start);
      return span?.type === "person" || (span?.type === "role" && span.norm.person !== null);
    };
    return between.some(({ text, index }) => whereas.test(text) && tokens.slice(index + 1, index + 3).some(isActor));
  }

  /** «And asked the minister X to …, adding»: whoever told right before may be the one who asks. */
  #isCalledOn({ first }: Cue, before: Teller | undefined): boolean {
    const { tokens, sentences } = this.#text;
    const head = tokens[first] as Token;
    const opens = tokens[sentences[head.sentence]?.first ?? -1]?.text ?? "";
    return before !== undefined && callingOn.test(opens) && this.#isNear(before, head);
  }

  /** «As for the minister X, he said»: the sentence names him, and not as one whom something is only «according to». */
  #isNamedBefore({ first }: Cue, person: string): boolean {
    const { tokens, sentences } = this.#text;
    const from = sentences[(tokens[first] as Token).sentence]?.first ?? first;
    const isHim = (token: Token) => {
      const span = this.#names.startingAt(token.start);
      const name =
        span?.type === "organisation" ? undefined : span?.type === "role" ? span.norm.person : span?.norm.name;
      return name !== undefined && name !== null && this.#names.fullName(name) === person;
    };
    return tokens.slice(from, first).some(isHim);
  }

  /** «And he said», «…, adding»: no noun of its own before the verb, which another one would be. */
  #beginsClause({ first, word }: Cue): boolean {
    const { tokens, sentences } = this.#text;
    const [head, before] = [tokens[first] as Token, tokens[first - 1]];
    if (word.form === "participle" || word.form === "nominal") return true;
    if (and.test(head.text) || !before || before.sentence !== head.sentence) return true;
    const opens = tokens[sentences[head.sentence]?.first ?? -1]?.text ?? "";
    return before.kind === "sign" || joints.test(before.text) || aboutMatter.test(opens);
  }

  #isNear(before: Teller, { sentence }: Token): boolean {
    const at = this.#text.tokens[tokenAt(this.#text.tokens, before.start)]?.sentence ?? -1;
    return sentence - at <= nearSentences;
  }
}

const nearSentences = 3;
const and = /^[\u0648\u0641]/;
const whereas = /^(?:\u0641\u064A\u0645\u0627|\u0628\u064A\u0646\u0645\u0627)$/;
/** «They added». */
const many = /\u0648\u0627$/;
