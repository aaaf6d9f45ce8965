import { institutionWords } from "../names/beside-names.ar";
import type { KnownPerson, KnownPlace, RoleWord } from "../names/gazetteer";
import type { KnownNames } from "../names/known-names";
import type { Hit } from "../names/phrase-table";
import { datingWords } from "../organisations/organisation-words.ar";
import type { Found } from "../span";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import type { NameReader } from "./name-at";
import {
  adjectivePosts,
  afterNames,
  charged,
  governing,
  leadingPosts,
  postAdjectives,
  postPrepositions,
  surePrepositions,
  teams,
  titledOccupations,
} from "./name-words.ar";
import {
  hasPronoun,
  isAdjectiveAlone,
  isDefiniteWord,
  isDeputyOf,
  isEnvoyOf,
  isFieldNoun,
  isForThe,
  isGoverning,
  isNoPost,
  isOccupation,
  isOccupied,
  isOfBody,
  isOfHis,
  isPrepositionOf,
  isToldTo,
  mayBeField,
  organisationsAt,
  quotedEnd,
  spokenTo,
  withThe,
} from "./role-parts";

/** A post, rank or title: its tokens, the letters before its first, and what was read in it. */
export type Role = {
  first: number;
  last: number;
  /** The last token if no name follows: «in Iraq» belongs to a post only before a name. */
  sureLast: number;
  skipped: number;
  word: RoleWord;
  /** The head word, folded, without its article. */
  head: string;
  isDefinite: boolean;
  /** Something says of what: a ministry, a body, a country, an adjective. */
  hasComplement: boolean;
  isLeading: boolean;
  country?: string;
  organisation?: string;
};

const ofMany = /[\u0648\u064a]\u0646$/;
/** «For the», written as one. */
const lam = "\u0644";
/** «The office of», «the court of», «the secretariat of». */
const offices =
  /^(?:\u0645\u0643\u062a\u0628|\u062f\u064a\u0648\u0627\u0646|\u0627\u0645\u0627\u0646\u0647|\u0633\u0643\u0631\u062a\u0627\u0631\u064a\u0647)$/;
const academy = "\u0627\u0644\u0627\u0643\u0627\u062f\u064a\u0645\u064a\u0647";
const longestRole = 10;
const opensMark = /^["\u00AB\u201C]$/;
/** Reads posts in one text, with the organisations already found in it. */
export class RoleReader {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #reader: NameReader;
  readonly #places: ReadonlyMap<number, Hit<KnownPlace>>;
  readonly #people: ReadonlyMap<number, Hit<KnownPerson>>;
  /** Organisations by their first token: the last one, the name, and whether particles stand before. */
  readonly #organisations: ReadonlyMap<number, { last: number; name: string; isBare: boolean }>;

  constructor(text: ReadText, names: KnownNames, reader: NameReader, found: readonly Found[]) {
    this.#text = text;
    this.#names = names;
    this.#reader = reader;
    this.#places = new Map(names.places.filter(({ value }) => !value.isNone).map((hit) => [hit.first, hit]));
    this.#people = new Map(names.people.map((hit) => [hit.first, hit]));
    this.#organisations = organisationsAt(text, found);
  }

  /** The post, rank or title that begins at a token; «the writer and director» is one. */
  roleAt(at: number): Role | undefined {
    const role = this.#oneAt(at);
    const next = role && this.#wordAfter(role.last, at);
    if (!role || !next || !isOccupation(role) || role.first < role.last) return role;
    const second = /^\u0648./.test(next.text) ? this.#oneAt(next.index) : undefined;
    if (second?.skipped !== 1 || !isOccupation(second) || second.word.gender !== role.word.gender) return role;
    return { ...second, first: at, skipped: role.skipped, head: role.head, isDefinite: role.isDefinite };
  }

  #oneAt(at: number): Role | undefined {
    const hit = this.#names.gazetteer.roles.longestAt(this.#text.tokens, at, this.#text.raw);
    if (!hit || this.#isAdjective(at) || this.#isDemand(at) || isNoPost(this.#text.tokens, hit)) return undefined;
    const { text } = this.#text.tokens[at] as Token;
    const isMerged = text.charAt(hit.skipped - 1) === lam && text.charAt(hit.skipped) === lam;
    const word = text.slice(hit.skipped + (isMerged ? 1 : 0));
    const head = word.replace(/^\u0627\u0644/, "");
    const isPost = hit.value.kind !== "post" && (this.#isOfCountry(at) || isOccupied(this.#text.tokens, hit));
    const role: Role = {
      ...{
        first: at,
        last: hit.last,
        sureLast: hit.last,
        skipped: hit.skipped,
        word: isPost ? { ...hit.value, kind: "post" } : hit.value,
        head,
      },
      ...{ isDefinite: isMerged || isDefiniteWord(word) || hasPronoun(word, hit.value) },
      ...{ hasComplement: hit.last > at, isLeading: leadingPosts.has(head) },
    };
    return role.word.kind === "post" ? this.withComplement(role) : role;
  }

  /** «The media centre»: in Arabic its adjective is «the journalist» too. */
  #isAdjective(at: number): boolean {
    const [token, before] = [this.#text.tokens[at], this.#text.tokens[at - 1]];
    // «The academy», in Arabic a woman of it too: only before her name.
    if (token?.text === academy) return this.#isBarePost(at - 1) || this.#reader.nameAt(at + 1, "free") === undefined;
    const isDefinite =
      before?.sentence === token?.sentence &&
      /^(?:[\u0648\u0628\u0644]?\u0627\u0644|\u0644\u0644)/.test(before?.text ?? "");
    const next = this.#text.tokens[at + 1];
    // «The prosecutor, Counsellor X».
    if (titledOccupations.has(token?.text ?? "") && next && this.#reader.isGiven(next)) return false;
    return adjectivePosts.has(token?.text ?? "") && isDefinite && (this.#isPost(at - 1) || !this.#isOfCountry(at));
  }

  /** «A member of [the academy]». */
  #isBarePost = (at: number): boolean => this.#isPost(at) && !isDefiniteWord(this.#text.tokens[at]?.text ?? "");

  #isPost = (at: number): boolean =>
    this.#names.gazetteer.roles.longestAt(this.#text.tokens, at, this.#text.raw)?.last === at;

  /** «At the opening the Egyptian actor Hussein Fahmy»: a country's adjective and a name follow. */
  #isOfCountry(at: number): boolean {
    const { demonyms, heads } = this.#names.gazetteer;
    if (!demonyms.has(this.#text.tokens[at + 1]?.text ?? "") || heads.has(this.#text.tokens[at - 1]?.text ?? ""))
      return false;
    const isQualified = postAdjectives.has(this.#text.tokens[at + 2]?.text ?? "");
    return this.#reader.nameAt(isQualified ? at + 3 : at + 2, "free") !== undefined;
  }

  /** «Demanded the head of»: in Arabic the verb is «a student» too. */
  #isDemand(at: number): boolean {
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

  /** A post with what it is of; `isOpen`: a noun may belong to it, as to one without article. */
  withComplement(role: Role, isOpened = !role.isDefinite): Role {
    let isOpen = isOpened;
    let isSoft = false;
    let pending = false;
    for (let count = 0; count < longestRole; count++) {
      const quoted = quotedEnd(this.#text.tokens, role.last, isOpen);
      if (quoted !== undefined) return { ...role, last: quoted, sureLast: quoted, hasComplement: true };
      const next = this.#wordAfter(role.last, role.first);
      if (!next || this.#beginsName(role, next, { isOpen, isPending: pending })) break;
      const step = this.#step(role, next, isOpen);
      if (!step) break;
      Object.assign(role, step.adds, { last: step.last });
      isOpen = step.isOpen;
      const pendingBefore = pending;
      pending = step.isPending;
      isSoft = step.isSoft || (pendingBefore && isSoft);
      if (!step.isPending && !isSoft) role.sureLast = role.last;
    }
    return pending ? { ...role, last: role.sureLast } : role;
  }

  #wordAfter(at: number, first: number): Token | undefined {
    const next = this.#text.tokens[at + 1];
    return next?.kind === "word" && next.sentence === this.#text.tokens[first]?.sentence ? next : undefined;
  }

  #beginsName(role: Role, next: Token, { isOpen, isPending }: { isOpen: boolean; isPending: boolean }): boolean {
    if (this.#isPreposition(role, next) || this.#isOfChief(role, next.text, isOpen)) return false;
    const known = this.#people.get(next.index);
    if (known && known.skipped === 0) return true;
    const { roles } = this.#names.gazetteer;
    const post = roles.longestAt(this.#text.tokens, next.index, this.#text.raw);
    // «The speaker for the commander»: after a preposition a post is another's.
    const isTitle =
      post &&
      !(isOpen && (teams.has(next.text) || this.#places.has(next.index) || this.#isOfOffice(next, post.value.kind))) &&
      !this.#isAdjective(next.index) &&
      (post.value.kind !== "post" || (isDefiniteWord(next.text) && !isPending));
    if (isTitle && post.skipped === 0) return true;
    if (this.#organisations.has(next.index) || (isOpen && this.#places.has(next.index))) return false;
    return this.#reader.nameAt(next.index, "free") !== undefined;
  }

  /** «The office of [the commander]». */
  #isOfOffice = ({ text, index }: Token, kind: string): boolean =>
    kind === "post" && isDefiniteWord(text) && this.#isOffice(index - 1);

  #isOffice = (at: number): boolean => offices.test(this.#text.tokens[at]?.text ?? "");

  #isOfChief = (role: Role, word: string, isOpen: boolean): boolean =>
    isDeputyOf(role, word, isOpen) || (isOpen && isEnvoyOf(this.#text.tokens, role, this.#names.gazetteer));

  /** How a word goes on with a post. «Pending»: a preposition waits for its noun; «soft»: only if a name follows. */
  #step(role: Role, next: Token, isOpen: boolean) {
    const plain = { isOpen: false, isPending: false, isSoft: false };
    const told = { hasComplement: true };
    if (this.addresseeEnd(next.index, role) !== undefined || isToldTo(role, next.text)) return undefined;
    const named = this.#organisationStep(next, isOpen) ?? this.#placeStep(role, next, isOpen);
    if (named) return { ...plain, last: named.last, adds: { ...told, ...named.adds } };
    const isCharge = withThe.test(next.text) && charged.has(this.#text.tokens[role.last]?.text ?? "");
    if (isCharge) return { ...plain, isSoft: true, last: next.index, adds: told };
    if (isOfHis(next.text, isOpen)) return { ...plain, last: next.index, adds: told };
    if (isDefiniteWord(next.text)) {
      const adds = this.#definiteStep(role, next.text, isOpen);
      return adds && { ...plain, last: next.index, adds };
    }
    if (isForThe(role, next.text)) return { ...plain, last: next.index, adds: told };
    // «The deputy of the head of»: another post follows.
    const isOfPost = !isOpen && isOfBody(next.text, this.#names.gazetteer);
    if (isOfPost) return { ...plain, isOpen: true, isSoft: !role.isDefinite, last: next.index, adds: told };
    if (this.#isPreposition(role, next)) return this.#prepositionStep(role, next);
    if (!this.#isNounOf(role, next, isOpen)) return undefined;
    return {
      ...plain,
      isOpen: !isAdjectiveAlone(this.#text.tokens, next, this.#names.gazetteer),
      last: next.index,
      adds: told,
    };
  }

  /** «The director of the Observatory told agency X»: the first token after a paper or an agency to which its holder speaks. */
  addresseeEnd(at: number, { isDefinite, hasComplement, first }: Role): number | undefined {
    const organisation = this.#organisations.get(at);
    const isTo = organisation && !organisation.isBare && !isDefinite && hasComplement;
    if (!isTo || !this.#names.cues.has(first - 1) || !spokenTo.test(this.#text.tokens[at]?.text ?? ""))
      return undefined;
    return organisation.last + 1;
  }

  #organisationStep(next: Token, isOpen: boolean) {
    const organisation = this.#organisations.get(next.index);
    // «The commander of the Sudanese army [called] the forces»: a body whom he acts on.
    const isTold = organisation && (organisation.isBare ? isOpen : /^[\u0644\u0628]/.test(next.text));
    return isTold ? { last: organisation.last, adds: { organisation: organisation.name } } : undefined;
  }

  #placeStep({ last }: Role, next: Token, isOpen: boolean) {
    const place = this.#places.get(next.index);
    if (!place || (place.value.isGuarded && !isOpen)) return undefined;
    const before = this.#text.tokens[last]?.text ?? "";
    const isTold = place.skipped === 0 ? isOpen || postPrepositions.has(before) : /^[\u0644\u0628]/.test(next.text);
    const iso = place.value.iso ?? place.value.country;
    return isTold ? { last: place.last, adds: iso ? { country: iso } : {} } : undefined;
  }

  #definiteStep(role: Role, word: string, isOpen: boolean) {
    const country = this.#names.gazetteer.demonyms.get(word);
    // «The head of the Tunisian journalists».
    const isOfMany = ofMany.test(word) && !ofMany.test(this.#text.tokens[role.last]?.text ?? "");
    if (country && !isOfMany) return { hasComplement: true, country };
    const isKind = role.first === role.last && adjectivePosts.has(word);
    const isSure = isKind || postAdjectives.has(word) || institutionWords.has(word) || (isOpen && teams.has(word));
    if (isSure) return { hasComplement: true };
    // «The speaker for the commander».
    const isOfAnother = surePrepositions.has(this.#text.tokens[role.last]?.text ?? "") || this.#isOffice(role.last);
    if (datingWords.has(word) && !isOfAnother && !this.#isOfChief(role, word, isOpen)) return undefined;
    if (isOpen) return { hasComplement: true };
    const isAdjective =
      /[\u0647\u064a]$/.test(word) && role.last > role.first && role.hasComplement && !role.isDefinite;
    return isAdjective ? {} : undefined;
  }

  #prepositionStep({ head }: Role, next: Token) {
    const after = this.#wordAfter(next.index, next.index);
    const isKnown = after !== undefined && (this.#places.has(after.index) || this.#organisations.has(after.index));
    const isSure = surePrepositions.has(next.text);
    // «The expert in development»: only before a name, as all that is not sure.
    const isField =
      mayBeField(head, next.text) && after !== undefined && isFieldNoun(after.text, this.#names.gazetteer);
    if (!after || (!isKnown && !isSure && !isField)) return undefined;
    return { isOpen: true, isPending: true, isSoft: !isSure, last: next.index, adds: {} };
  }

  #isPreposition = (role: Role, next: Token) => isPrepositionOf(role, next.text, this.#reader.isGiven(next));

  #isNounOf = (role: Role, next: Token, isOpen: boolean): boolean =>
    isOpen && (isDeputyOf(role, next.text, isOpen) || this.#isConstruct(next));

  /** A noun without article inside a post: «foreign minister of», «head of the municipality of». */
  #isConstruct({ text, index }: Token): boolean {
    const isHead = isGoverning(text, this.#names.gazetteer) || governing.has(text);
    if (text.length < 3 || isFunctionWord(text) || datingWords.has(text)) return false;
    if (afterNames.has(text) && !isHead) return false;
    if (this.#names.cues.has(index) || (/^[\u0644\u0648\u0641]/.test(text) && !isHead)) return false;
    const following = this.#text.tokens[index + 1];
    if (opensMark.test(following?.text ?? "") && quotedEnd(this.#text.tokens, index, true) !== undefined) return true;
    const goesOn =
      following?.kind === "word" &&
      (isDefiniteWord(following.text) ||
        this.#places.has(index + 1) ||
        this.#organisations.has(index + 1) ||
        isGoverning(following.text, this.#names.gazetteer));
    return goesOn || isHead || /\u064a$|\u064a\u0647$/.test(text);
  }
}
