import { article } from "../../arabic/article";
import type { KnownPerson } from "../names/gazetteer";
import type { KnownNames } from "../names/known-names";
import type { Hit } from "../names/phrase-table";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import type { Mention } from "./mentions";
import type { NameReader, NameSpan } from "./names/name-at";
import { commonNames, postAdjectives } from "./names/name-words.ar";
import { nisba } from "./names/nisba";

const sonOf = "\u0628\u0646";
const houseOf = "\u0627\u0644";
/** How verbs of the present and the future begin. */
const mayBeVerb = /^(?:\u0633[\u064a\u062a].{2}|[\u064a\u062a].{3})/;

/** A mention of a person whom the lexicons know. */
export const knownMention = ({ first, last, skipped, value }: Hit<KnownPerson>): Mention => ({
  ...{ first, last, skipped, known: value },
  confidence: value.isShort ? 0.85 : 0.95,
  rule: value.isShort ? "person-known-short" : "person-known",
});

/** Reads on from names that the lexicons know. */
export class KnownMentions {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #reader: NameReader;

  constructor(text: ReadText, names: KnownNames, reader: NameReader) {
    this.#text = text;
    this.#names = names;
    this.#reader = reader;
  }

  /** «[Al-Saadi] al-Qadhafi»: before a family name known by itself a word of origin that nothing else explains. */
  withGiven(mention: Mention, end = -1): Mention {
    const before = this.#text.tokens[mention.first - 1];
    const isOne = mention.known?.isShort && mention.first === mention.last && mention.skipped === 0;
    if (!isOne || !before || !nisba.test(before.text) || before.index <= end) return mention;
    const isQualifying = this.#text.tokens[before.index - 1]?.text.startsWith(article);
    if (isQualifying || this.#isAdjective(before) || this.#text.tokens[mention.first]?.sentence !== before.sentence)
      return mention;
    const { known: _, ...unknown } = mention;
    return { ...unknown, first: before.index, rule: "person-free" };
  }

  #isAdjective(token: Token): boolean {
    const { demonyms, stems, roles } = this.#names.gazetteer;
    if (demonyms.has(token.text) || postAdjectives.has(token.text)) return true;
    return stems.has(token.text.slice(article.length)) || roles.longestAt([token], 0, "") !== undefined;
  }

  /** «Tedros Adhanom [Ghebreyesus]»: unknown words after a known name are the rest of it. */
  withRest(mention: Mention, name: NameSpan | undefined): Mention {
    if (!name || name.first !== mention.first || name.skipped !== mention.skipped || name.last <= mention.last)
      return mention;
    const rest = this.#text.tokens.slice(mention.last + 1, name.last + 1);
    const { familyNames } = this.#names.gazetteer;
    // «Muhammad bin Zayed Al Nahyan».
    const isHouse = rest.length > 1 && rest[0]?.text === houseOf;
    const isChain = rest[0]?.text === sonOf || isHouse;
    const isRest = (token: Token) =>
      (isChain && (this.#reader.isNamePart(token) || isHouse)) ||
      familyNames.has(token.text) ||
      (this.#reader.isUnknown(token) && !commonNames.has(token.text) && !mayBeVerb.test(token.text));
    return rest.every(isRest) ? { ...mention, last: name.last } : mention;
  }
}
