import type { RoleWord } from "../../names/gazetteer";
import type { KnownNames } from "../../names/known-names";
import type { Hit } from "../../names/phrase-table";
import type { ReadText } from "../../text/read-text";
import type { Token } from "../../text/tokens";
import type { NameReader } from "../names/name-at";
import { taMarbuta } from "../names/name-words";
import { adjectivePosts, postAdjectives, titledOccupations } from "../names/name-words.ar";
import { isDefiniteWord } from "./role-parts";

const academy = "\u0627\u0644\u0627\u0643\u0627\u062f\u064a\u0645\u064a\u0647";

/** Tells in one text which words that are posts elsewhere are none there. */
export class PostWords {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #reader: NameReader;
  readonly #people: ReadonlySet<number>;

  constructor(text: ReadText, names: KnownNames, reader: NameReader) {
    this.#text = text;
    this.#names = names;
    this.#reader = reader;
    this.#people = new Set(names.people.map(({ first }) => first));
  }

  /** «The media centre»: in Arabic its adjective is «the journalist» too. */
  isAdjective(at: number): boolean {
    const [token, before] = [this.#text.tokens[at], this.#text.tokens[at - 1]];
    // «The academy», in Arabic a woman of it too: only before her name.
    if (token?.text === academy) return this.#isBarePost(at - 1) || this.#reader.nameAt(at + 1, "free") === undefined;
    const isDefinite =
      before?.sentence === token?.sentence &&
      /^(?:[\u0648\u0628\u0644]?\u0627\u0644|\u0644\u0644)/.test(before?.text ?? "");
    const next = this.#text.tokens[at + 1];
    // «The prosecutor, Counsellor X».
    if (titledOccupations.has(token?.text ?? "") && next && this.#reader.isGiven(next)) return false;
    return adjectivePosts.has(token?.text ?? "") && isDefinite && (this.isPost(at - 1) || !this.isOfCountry(at));
  }

  /** «A member of [the academy]». */
  #isBarePost = (at: number): boolean => this.isPost(at) && !isDefiniteWord(this.#text.tokens[at]?.text ?? "");

  /** Whether a post ends at a token. */
  isPost = (at: number): boolean =>
    this.#names.gazetteer.roles.longestAt(this.#text.tokens, at, this.#text.raw)?.last === at;

  /** «At the opening the Egyptian actor Hussein Fahmy»: a country's adjective and a name follow. */
  isOfCountry(at: number): boolean {
    const { demonyms, heads } = this.#names.gazetteer;
    if (!demonyms.has(this.#text.tokens[at + 1]?.text ?? "") || heads.has(this.#text.tokens[at - 1]?.text ?? ""))
      return false;
    const isQualified = postAdjectives.has(this.#text.tokens[at + 2]?.text ?? "");
    const behind = isQualified ? at + 3 : at + 2;
    // «The American judge, X, …».
    const isApart = this.#text.tokens[behind]?.text === "\u060C";
    return this.#reader.nameAt(isApart ? behind + 1 : behind, "free") !== undefined;
  }

  /** «Demanded the head of»: in Arabic the verb is «a student» too. */
  isDemand(at: number): boolean {
    const { tokens } = this.#text;
    if (!/^\u0648?\u0637\u0627\u0644\u0628$/.test(tokens[at]?.text ?? "")) return false;
    const next = tokens[at + 1];
    if (next?.kind !== "word") return false;
    return (
      this.#reader.isNamePart(next) ||
      this.#people.has(at + 1) ||
      this.#names.gazetteer.roles.longestAt(tokens, at + 1, this.#text.raw) !== undefined
    );
  }

  /** «In the province», in Arabic «in his governor», written with the ending of a noun. */
  isFeminine({ first, last, skipped, value }: Hit<RoleWord>): boolean {
    const { tokens, raw } = this.#text;
    const { text, start, end } = tokens[first] as Token;
    if (first < last || value.gender !== "m" || raw[end - 1] !== taMarbuta || end <= start) return false;
    const bare = { kind: "word", text: text.slice(skipped, -1), paragraph: 0 } as Token;
    return this.#names.gazetteer.roles.longestAt([bare], 0, "")?.skipped === 0;
  }
}
