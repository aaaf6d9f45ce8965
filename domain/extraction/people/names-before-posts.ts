import { article } from "../../arabic/article";
import type { KnownNames } from "../names/known-names";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import type { NameSpan } from "./names/name-at";
import type { RoleReader } from "./posts/role-at";

const shortestWord = 3;
const comma = "\u060C";

/** Reads names of one text that stand between a verb of saying and a post, whatever their words look like. */
export class NamesBeforePosts {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #roles: RoleReader;

  constructor(text: ReadText, names: KnownNames, roles: RoleReader) {
    this.#text = text;
    this.#names = names;
    this.#roles = roles;
  }

  /** «Explained Capucine Tuffier, the manager of»: two or three words up to a comma and a post of the verb's gender. */
  nameAt({ index, sentence }: Token): NameSpan | undefined {
    const { tokens } = this.#text;
    const cue = this.#names.cues.get(index - 1);
    if (!cue?.value.gender || cue.value.form === "participle" || tokens[index - 1]?.sentence !== sentence)
      return undefined;
    let last = index;
    while (last < index + 2 && tokens[last + 1]?.kind === "word") last++;
    if (last === index || tokens[last + 1]?.text !== comma || tokens[last + 2]?.sentence !== sentence) return undefined;
    if (!tokens.slice(index, last + 1).every((token) => this.#mayBeNamed(token))) return undefined;
    const role = this.#roles.roleAt(last + 2);
    const isOfHers = role?.isDefinite && role.skipped === 0 && role.word.gender === cue.value.gender;
    return isOfHers ? { first: index, last, skipped: 0, gender: cue.value.gender } : undefined;
  }

  /** Without article, and nothing that the lexicons know as another thing or as a common word as it stands. */
  #mayBeNamed({ text, index }: Token): boolean {
    if (text.length < shortestWord || text.startsWith(article) || isFunctionWord(text)) return false;
    const { stems, heads } = this.#names.gazetteer;
    if (this.#names.cues.has(index) || stems.has(text) || heads.has(text) || this.#roles.roleAt(index)) return false;
    return !this.#names.placeOver.has(index) && !this.#names.organisationOver.has(index);
  }
}
