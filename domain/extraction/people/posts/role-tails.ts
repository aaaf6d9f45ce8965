import { constructNouns } from "../../names/beside-names.ar";
import type { KnownNames } from "../../names/known-names";
import { datingWords } from "../../organisations/organisation-words.ar";
import type { Found } from "../../span";
import type { ReadText } from "../../text/read-text";
import type { Token } from "../../text/tokens";
import type { NameReader } from "../names/name-at";
import type { Role } from "./role";
import { organisationsAt, spokenTo, withThe } from "./role-parts";

const mostTails = 4;
const within = "\u0641\u064a";
const andThe = /^\u0648\u0627\u0644(?=.{3})/;
const definite = /^\u0627\u0644.{3}/;
const qualifying = /^\u0627\u0644.{2,}(?:\u064a|\u064a\u0647)$/;
/** Plurals of people: «the director of the school and the teachers». */
const ofPeople = /(?:\u0648\u0646|\u064a\u0646)$/;
/** «Of football», «of basketball». */
const ofBall = /^\u0644\u0643\u0631\u0647$/;
const inOf = /^[\u0628\u0644]/;

/** Reads on with posts that stand after the name of their holder, where no other name can follow. */
export class RoleTails {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #reader: NameReader;
  readonly #organisations: ReturnType<typeof organisationsAt>;

  constructor(text: ReadText, names: KnownNames, by: { reader: NameReader; found: readonly Found[] }) {
    this.#text = text;
    this.#names = names;
    this.#reader = by.reader;
    this.#organisations = organisationsAt(text, by.found);
  }

  /** The last token of a post: «and slums», «in the FAO», «at the medical centre», «in Egypt». */
  endOf(role: Role): number {
    let last = role.last;
    for (let count = 0; count < mostTails; count++) {
      const next = this.#text.tokens[last + 1];
      if (next?.kind !== "word" || next.sentence !== this.#text.tokens[role.first]?.sentence) break;
      const end = this.#endAfter(next, this.#text.tokens[last] as Token);
      if (end === undefined) break;
      last = end;
    }
    return last;
  }

  #endAfter(next: Token, before: Token): number | undefined {
    const organisation = this.#organisations.get(next.index);
    if (organisation) {
      const isOf = !organisation.isBare && inOf.test(next.text) && !spokenTo.test(next.text);
      return isOf ? organisation.last : undefined;
    }
    const isOfBall = ofBall.test(next.text) && definite.test(this.#text.tokens[next.index + 1]?.text ?? "");
    if (isOfBall) return next.index + 1;
    if (next.text === within) return this.#withinEnd(next.index + 1);
    if (andThe.test(next.text)) return this.#isJoined(next, before) ? this.#withAdjective(next) : undefined;
    if (withThe.test(next.text)) return this.#centreEnd(next);
    const place = this.#names.placeAt.get(next.index);
    return place?.value.kind === "country" && place.skipped > 0 && inOf.test(next.text) ? place.last : undefined;
  }

  /** A body, or a word that nothing explains; a known place is rather where somebody spoke. */
  #withinEnd(at: number): number | undefined {
    const token = this.#text.tokens[at];
    const organisation = this.#organisations.get(at);
    if (organisation?.isBare) return organisation.last;
    const isUnknown = token?.kind === "word" && token.text.length > 3 && this.#reader.isUnknown(token);
    return isUnknown && !this.#reader.isGiven(token) ? at : undefined;
  }

  /** «And slums», not «and the president», «and the ministry of». */
  #isJoined({ text, index }: Token, before: Token): boolean {
    const { heads, roles, demonyms } = this.#names.gazetteer;
    const [word, noun] = [text.slice(1), text.slice(3)];
    if (!definite.test(before.text) || ofPeople.test(word) || demonyms.has(word)) return false;
    if (heads.has(noun) || constructNouns.has(noun)) return false;
    if (datingWords.has(word) || this.#names.placeOver.has(index) || this.#names.organisationOver.has(index))
      return false;
    return roles.longestAt(this.#text.tokens, index, this.#text.raw) === undefined;
  }

  /** «At the medical centre». */
  #centreEnd({ text, index, sentence }: Token): number | undefined {
    return this.#names.gazetteer.heads.has(text.slice(3)) ? this.#withAdjective({ index, sentence }) : undefined;
  }

  #withAdjective({ index, sentence }: Pick<Token, "index" | "sentence">): number {
    const after = this.#text.tokens[index + 1];
    return after?.sentence === sentence && qualifying.test(after.text) ? after.index : index;
  }
}
