import { ordinals } from "../../../text/date-words.ar";
import { institutionWords, settlementWords } from "../../names/beside-names.ar";
import type { KnownPerson, KnownPlace } from "../../names/gazetteer";
import type { KnownNames } from "../../names/known-names";
import type { Hit } from "../../names/phrase-table";
import { datingWords } from "../../organisations/organisation-words.ar";
import type { Found } from "../../span";
import { isFunctionWord } from "../../text/function-words.ar";
import type { ReadText } from "../../text/read-text";
import type { Token } from "../../text/tokens";
import type { NameReader } from "../names/name-at";
import {
  adjectivePosts,
  afterNames,
  charged,
  governing,
  ofUnits,
  postAdjectives,
  postPrepositions,
  provinces,
  surePrepositions,
  teams,
  units,
} from "../names/name-words.ar";
import { wordAfter } from "../names/word-after";
import type { PostWords } from "./post-words";
import type { Role } from "./role";
import {
  isAdjectiveAlone,
  isDefiniteWord,
  isDeputyOf,
  isEnvoyOf,
  isFieldNoun,
  isForThe,
  isGoverning,
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

const ofMany = /[\u0648\u064a]\u0646$/;
/** «The office of», «the court of», «the secretariat of». */
const offices =
  /^(?:\u0645\u0643\u062a\u0628|\u062f\u064a\u0648\u0627\u0646|\u0627\u0645\u0627\u0646\u0647|\u0633\u0643\u0631\u062a\u0627\u0631\u064a\u0647)$/;
const inHisOrAName = /^\u0628(?:\u0627\u0633\u0645|\u0644\u0633\u0627\u0646)/;
const embassies = /^[\u0628\u0644]?\u0633\u0641(?:\u0627\u0631\u0647|\u064A\u0631)$/;
/** «North», «South», as adjectives. */
const koreas = new Set([
  "\u0627\u0644\u0634\u0645\u0627\u0644\u064A",
  "\u0627\u0644\u062C\u0646\u0648\u0628\u064A",
  "\u0627\u0644\u0634\u0645\u0627\u0644\u064A\u0647",
  "\u0627\u0644\u062C\u0646\u0648\u0628\u064A\u0647",
]);
const opensMark = /^["\u00AB\u201C]$/;

/** Tells which words go on with a post in one text, with the organisations already found in it. */
export class RoleSteps {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #reader: NameReader;
  readonly #posts: PostWords;
  readonly #places: ReadonlyMap<number, Hit<KnownPlace>>;
  readonly #people: ReadonlyMap<number, Hit<KnownPerson>>;
  /** Organisations by their first token: the last one, the name, and whether no particles stand before. */
  readonly #organisations: ReadonlyMap<number, { last: number; name: string; isBare: boolean }>;

  constructor(
    text: ReadText,
    names: KnownNames,
    by: { reader: NameReader; posts: PostWords; found: readonly Found[] },
  ) {
    this.#text = text;
    this.#names = names;
    this.#reader = by.reader;
    this.#posts = by.posts;
    this.#places = new Map(names.places.filter(({ value }) => !value.isNone).map((hit) => [hit.first, hit]));
    this.#people = new Map(names.people.map((hit) => [hit.first, hit]));
    this.#organisations = organisationsAt(text, by.found);
  }

  /** Whether a word that could go on with a post begins a name or another title. */
  beginsName(role: Role, next: Token, { isOpen, isPending }: { isOpen: boolean; isPending: boolean }): boolean {
    if (this.#isPreposition(role, next) || this.#isOfChief(role, next.text, isOpen)) return false;
    const known = this.#people.get(next.index);
    if (known && known.skipped === 0) return true;
    if (this.#isTitle(role, next, { isOpen, isPending })) return true;
    if (this.#organisations.has(next.index) || (isOpen && this.#places.has(next.index))) return false;
    return this.#reader.nameAt(next.index, "free") !== undefined;
  }

  /** Another title or post begins. */
  #isTitle(role: Role, next: Token, { isOpen, isPending }: { isOpen: boolean; isPending: boolean }): boolean {
    const post = this.#names.gazetteer.roles.longestAt(this.#text.tokens, next.index, this.#text.raw);
    if (!post || post.skipped > 0 || this.#posts.isAdjective(next.index)) return false;
    // «The attaché at the embassy of [the Custodian]».
    if (isOpen && embassies.test(this.#text.tokens[next.index - 1]?.text ?? "")) return false;
    const { kind } = post.value;
    // «The centre of music», in Arabic of the musician.
    const isNoun = role.first < role.last && adjectivePosts.has(next.text);
    if (isOpen && (isNoun || this.#isUnit(next) || this.#places.has(next.index) || this.#isOfOffice(next, kind)))
      return false;
    // «The speaker for the commander»: after a preposition a post is another's.
    return kind !== "post" || (isDefiniteWord(next.text) && !isPending);
  }

  /** «The head of the team»; «the commander of the fifth brigade», in Arabic «the general» too. */
  #isUnit({ text, index }: Token): boolean {
    if (teams.has(text)) return true;
    const { kind, text: after = "" } = this.#text.tokens[index + 1] ?? {};
    return units.has(text) && (kind === "figure" || ordinals[after] !== undefined || ofUnits.has(after));
  }

  /** «The office of [the commander]». */
  #isOfOffice = ({ text, index }: Token, kind: string): boolean =>
    kind === "post" && isDefiniteWord(text) && this.#isOffice(index - 1);

  #isOffice = (at: number): boolean => offices.test(this.#text.tokens[at]?.text ?? "");

  #isOfChief = (role: Role, word: string, isOpen: boolean): boolean =>
    isDeputyOf(role, word, isOpen) || (isOpen && isEnvoyOf(this.#text.tokens, role, this.#names.gazetteer));

  /** How a word goes on with a post; `isOpen`: a noun may belong to it. «Pending»: a preposition waits for its noun; «soft»: only if a name follows. */
  step(role: Role, next: Token, isOpen: boolean) {
    const plain = { isOpen: false, isPending: false, isSoft: false };
    const told = { hasComplement: true };
    if (this.addresseeEnd(next.index, role) !== undefined || isToldTo(role, next.text)) return undefined;
    const named = this.#organisationStep(next, isOpen) ?? this.#placeStep(role, next, isOpen);
    if (named) return { ...plain, last: named.last, adds: { ...told, ...named.adds } };
    const isCharge = withThe.test(next.text) && charged.has(this.#text.tokens[role.last]?.text ?? "");
    if (isCharge) return { ...plain, isSoft: true, last: next.index, adds: told };
    const adds = this.#wordStep(role, next, isOpen);
    if (adds || isDefiniteWord(next.text)) return adds && { ...plain, last: next.index, adds };
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

  /** «The governor of the state of [Plateau]». */
  #isOfPlace({ last }: Role, next: Token, isOpen: boolean): boolean {
    const word = this.#text.tokens[last]?.text ?? "";
    return isOpen && (settlementWords.has(word) || provinces.has(word)) && this.#reader.isUnknown(next);
  }

  /** «The [Arakanese] activist Muhammad»: an adjective of his gender right before a given name. */
  #isOriginOf({ first, last, word: { gender }, isDefinite }: Role, { text, index }: Token): boolean {
    const after = this.#text.tokens[index + 1];
    if (first < last || !isDefinite || after?.kind !== "word" || !this.#reader.isGiven(after)) return false;
    return (gender === "f" ? /^\u0627\u0644.{2,}\u064a\u0647$/ : /^\u0627\u0644.{2,}\u064a$/).test(text);
  }

  /** «The military [and strategic] expert». */
  #isAlsoAdjective({ last }: Role, { text, index }: Token): boolean {
    const isAfter = postAdjectives.has(this.#text.tokens[last]?.text ?? "") && postAdjectives.has(text.slice(1));
    return isAfter && /^\u0648\u0627\u0644/.test(text) && !this.#posts.isPost(index);
  }

  /** «The [North] Korean leader». */
  #isHalfOfCountry = ({ last }: Role, { text }: Token): boolean =>
    koreas.has(text) && /^\u0627\u0644\u0643\u0648\u0631\u064A\u0647?$/.test(this.#text.tokens[last]?.text ?? "");

  /** «The director of the Observatory told agency X»: the first token after a paper or an agency to which its holder speaks. */
  addresseeEnd(at: number, role: Role): number | undefined {
    const { isDefinite, hasComplement, first } = role;
    const organisation = this.#organisations.get(at);
    const isOf = !isDefinite || this.#isSpokenFor(role);
    const isTo = organisation && !organisation.isBare && isOf && hasComplement;
    if (!isTo || !this.#names.cues.has(first - 1) || !spokenTo.test(this.#text.tokens[at]?.text ?? ""))
      return undefined;
    return organisation.last + 1;
  }

  /** «The spokesman in the name of the authority». */
  #isSpokenFor = ({ first, last }: Role): boolean =>
    this.#text.tokens.slice(first + 1, last + 1).some(({ text }) => inHisOrAName.test(text));

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

  /** What a word with the article or a pronoun, or the name of a province adds. */
  #wordStep(role: Role, next: Token, isOpen: boolean) {
    if (isOfHis(next.text, isOpen) || this.#isOfPlace(role, next, isOpen)) return { hasComplement: true };
    if (this.#isAlsoAdjective(role, next) || this.#isHalfOfCountry(role, next)) return {};
    if (!isDefiniteWord(next.text) || this.#isOfOthers(role, next.text)) return undefined;
    if (isOpen && this.#isUnit(next)) return { hasComplement: true };
    return this.#definiteStep(role, next.text, isOpen) ?? (this.#isOriginOf(role, next) ? {} : undefined);
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
    return this.#isAdjectiveOf(role, word) ? {} : undefined;
  }

  /** «The demands of the Russian president [that concern]»: a feminine adjective after a man's post and his country. */
  #isOfOthers({ first, last, word: { gender } }: Role, word: string): boolean {
    const { demonyms } = this.#names.gazetteer;
    const others = this.#text.tokens.slice(first + 1, last + 1);
    const isAdjective = others.every(({ text }) => demonyms.has(text) || postAdjectives.has(text));
    return gender === "m" && /\u0647$/.test(word) && others.length > 0 && isAdjective;
  }

  /** «The pope of the Vatican [called] the family»: after a place only an adjective of origin goes on. */
  #isAdjectiveOf({ first, last, hasComplement, isDefinite }: Role, word: string): boolean {
    // «Concerned with the [foreign] affairs».
    if (charged.has(this.#text.tokens[last - 1]?.text ?? "") && /[\u0647\u064a]$/.test(word)) return true;
    const ending = this.#names.placeOver.has(last) ? /\u064a\u0647?$/ : /[\u0647\u064a]$/;
    return ending.test(word) && last > first && hasComplement && !isDefinite;
  }

  #prepositionStep({ head }: Role, next: Token) {
    const after = wordAfter(this.#text.tokens, next.index, next);
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
    const isHead = isGoverning(text, this.#names.gazetteer) || governing.has(text) || provinces.has(text);
    if ((text.length < 3 && !isHead) || isFunctionWord(text) || datingWords.has(text)) return false;
    if (afterNames.has(text) && !isHead) return false;
    if (this.#names.cues.has(index) || (/^[\u0644\u0648\u0641]/.test(text) && !isHead)) return false;
    const following = this.#text.tokens[index + 1];
    if (opensMark.test(following?.text ?? "") && quotedEnd(this.#text.tokens, index, true) !== undefined) return true;
    const goesOn =
      following?.kind === "word" &&
      (isDefiniteWord(following.text) ||
        this.#places.has(index + 1) ||
        this.#organisations.has(index + 1) ||
        isGoverning(following.text, this.#names.gazetteer) ||
        this.#isBeforeDefinite(following));
    return goesOn || isHead || /\u064a$|\u064a\u0647$/.test(text);
  }

  /** «The site of [the statistics of] the league»: a second noun, which no name and no verb is. */
  #isBeforeDefinite({ text, index }: Token): boolean {
    const after = this.#text.tokens[index + 1];
    const isNoun = /\u0627\u062a$|\u0647$/.test(text) && text.length > 3 && this.#names.gazetteer.stems.has(text);
    return isNoun && !this.#names.cues.has(index) && after?.kind === "word" && isDefiniteWord(after.text);
  }
}
