import type { KnownNames } from "../names/known-names";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import type { Mention } from "./mentions";
import type { RoleReader } from "./posts/role-at";

const longestApart = 3;
const comma = "\u060C";
/** With the article, also after «and», «of», «in»; «and industry». */
const belonging = /^(?:[\u0648\u0628]?\u0627\u0644|\u0644\u0644|[\u0648\u0628\u0644]).{3,}/;
const andAnother = /^\u0648.{3}/;
/** Of a verb of a woman, or how something is done. */
const otherEnd = /[\u0627\u062A]$/;

/** Reads names between commas after posts of one text. */
export class ApposedNames {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #roles: RoleReader;

  constructor(text: ReadText, names: KnownNames, roles: RoleReader) {
    this.#text = text;
    this.#names = names;
    this.#roles = roles;
  }

  /** «The speaker, Hadi Tahan [Nazif], said»: one word more up to the comma, whatever it is elsewhere. */
  upToComma(mention: Mention): Mention {
    const { tokens } = this.#text;
    const [word, sign] = tokens.slice(mention.last + 1, mention.last + 3);
    const isWord = word?.kind === "word" && word.text.length > 2 && !belonging.test(word.text);
    if (!isWord || sign?.text !== comma || sign.sentence !== tokens[mention.first]?.sentence) return mention;
    return this.#isOther(word.index) || otherEnd.test(word.text) ? mention : { ...mention, last: word.index };
  }

  #isOther(at: number): boolean {
    const isTold = this.#names.cues.has(at) || this.#names.placeOver.has(at);
    return isTold || isFunctionWord(this.#text.tokens[at]?.text ?? "") || this.#roles.roleAt(at) !== undefined;
  }

  /** «…, Hala Shaikh Ruha, said», «…, Anwar Matta Hadaya, to the paper»: all words between commas from a given name on. */
  between(at: number): Mention | undefined {
    const { tokens } = this.#text;
    const first = tokens[at];
    if (!first || !this.#names.gazetteer.givenNames.has(first.text) || isFunctionWord(first.text)) return undefined;
    let last = at;
    while (last < at + longestApart && tokens[last + 1]?.kind === "word") last++;
    if (last === at || tokens[last + 1]?.text !== comma || tokens[last]?.sentence !== first.sentence) return undefined;
    const words = tokens.slice(at + 1, last + 1);
    const isNamed = words.every(
      ({ text, index }) => !belonging.test(text) && (index === last || !this.#names.cues.has(index)),
    );
    return isNamed ? { first: at, last, skipped: 0, confidence: 0.7, rule: "person-apart" } : undefined;
  }

  /** «The minister of transport, Samir Haddad and Salma …», «… and the minister of health»: what goes on is another. */
  isListed({ first, last }: Mention): boolean {
    const [given, next] = [this.#text.tokens[first], this.#text.tokens[last + 1]];
    if (!given || !next || next.sentence !== given.sentence || last === first || !andAnother.test(next.text))
      return false;
    const { givenNames } = this.#names.gazetteer;
    if (!givenNames.has(given.text)) return false;
    return givenNames.has(next.text.slice(1)) || this.#roles.roleAt(next.index)?.skipped === 1;
  }
}
