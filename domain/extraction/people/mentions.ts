import type { KnownPerson } from "../names/gazetteer";
import type { KnownNames } from "../names/known-names";
import type { Hit } from "../names/phrase-table";
import type { Found } from "../span";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import { KnownMentions, knownMention } from "./known-mentions";
import { isDescription } from "./names/is-description";
import { NameReader, type NameSpan } from "./names/name-at";
import { companyTails, connectors, formerlyOrNow, humanNouns, namesakes } from "./names/name-words.ar";
import type { Standing } from "./names/standing";
import { appointedAt } from "./posts/accusative-posts";
import { isWithinName } from "./posts/is-within-name";
import type { Role } from "./posts/role";
import { RoleReader } from "./posts/role-at";
import { RoleTails } from "./posts/role-tails";
import { isOfInner, isOfNamed } from "./posts-of-others";
import { RoleJoints } from "./role-joints";
import { type Held, RoleNames } from "./role-names";
import { ToldNames } from "./told-names";

const sonOf = "\u0628\u0646";

/** A name in the text; `known`: whom the lexicons mean by it. */
export type Mention = {
  first: number;
  last: number;
  skipped: number;
  known?: KnownPerson;
  gender?: "m" | "f";
  confidence: number;
  rule: string;
};
/** A post with the mention that holds it, where one stands beside it; `beside`: that holds it or the post named in it. */
export type RoleMention = Role & { mention?: Mention; beside?: Mention };

/** Names and posts of a text from left to right. */
export function mentionsIn(text: ReadText, names: KnownNames, found: readonly Found[]) {
  const reader = new NameReader(text, names);
  const roles = new RoleReader(text, names, reader, found);
  const scan = new MentionScan(text, names, { reader, roles, tails: new RoleTails(text, names, { reader, found }) });
  return scan.run();
}

class MentionScan {
  readonly #mentions: Mention[] = [];
  readonly #roles: RoleMention[] = [];
  /** Ranks without a name in full after them. */
  readonly #ranks: RoleMention[] = [];
  /** Last words of names in full. */
  readonly #families = new Set<string>();
  /** First and last words of these. */
  readonly #fullNames = new Set<string>();
  readonly #known: ReadonlyMap<number, Hit<KnownPerson>>;
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #by: { reader: NameReader; roles: RoleReader };
  readonly #told: ToldNames;
  readonly #roleNames: RoleNames;
  readonly #tails: RoleTails;
  readonly #joints: RoleJoints;
  readonly #knownOnes: KnownMentions;

  constructor(text: ReadText, names: KnownNames, by: { reader: NameReader; roles: RoleReader; tails: RoleTails }) {
    this.#text = text;
    this.#names = names;
    this.#by = by;
    this.#tails = by.tails;
    this.#joints = new RoleJoints(text, names);
    this.#knownOnes = new KnownMentions(text, names, by.reader);
    this.#told = new ToldNames(text, names, by);
    const mentionAt = (at: number, standing: Standing) => this.#mentionAt(at, standing);
    this.#roleNames = new RoleNames(text, names, { roles: by.roles, mentionAt });
    this.#known = new Map(names.people.map((hit) => [hit.first, hit]));
  }

  run(): { mentions: Mention[]; roles: RoleMention[]; ranks: RoleMention[] } {
    const { tokens } = this.#text;
    for (let at = 0; at < tokens.length; at++) {
      if (tokens[at]?.kind !== "word") continue;
      at = this.#roleFrom(at) ?? this.#appointedFrom(at) ?? this.#nameFrom(at) ?? at;
    }
    return { mentions: this.#mentions, roles: this.#roles, ranks: this.#ranks };
  }

  /** Takes a post and the name after it; gives the last token taken. */
  #roleFrom(at: number): number | undefined {
    if (this.#known.get(at)?.skipped === 0) return undefined;
    const role = this.#by.roles.roleAt(at);
    if (!role) return undefined;
    if (this.#isNamePart(role)) return undefined;
    const held = this.#isOfBefore(role) ? undefined : this.#roleNames.nameAfter(role);
    if (held && this.#isNamed(held)) return held.mention.last;
    if (held) return this.#takeInner(held) ?? this.#takeApart(held) ?? this.#take(held);
    if (role.word.kind !== "post") {
      this.#ranks.push(role);
      return undefined;
    }
    const before = this.#nameBefore(role);
    // «A leader of a group in Iraq»: where somebody acts is no part of the post.
    const { country, ...placeless } = role;
    const isPlaced = country !== undefined && (role.isDefinite || role.sureLast === role.last);
    const alone = { ...placeless, ...(isPlaced ? { country } : {}), last: role.sureLast };
    const end = before ? this.#withFormerly(this.#tails.endOf(role)) : alone.last;
    this.#roles.push(before ? { ...role, last: end, mention: before } : alone);
    return end;
  }

  /** «X, the deputy head of the chamber formerly». */
  #withFormerly(end: number): number {
    return formerlyOrNow.has(this.#text.tokens[end + 1]?.text ?? "") ? end + 1 : end;
  }

  /** «X as head of the council»: right after a name. */
  #appointedFrom(at: number): number | undefined {
    const mention = this.#mentions.at(-1);
    if (!mention || !this.#joints.isToldOf(this.#lastEnd() ?? mention.last, at)) return undefined;
    const role = appointedAt(this.#text, { at, gazetteer: this.#names.gazetteer, roles: this.#by.roles });
    if (role) this.#roles.push({ ...role, mention });
    return role?.last;
  }

  /** «The park of King X». */
  #isNamed({ role }: Held): boolean {
    return role.word.kind === "title" && isNamesake(this.#text.tokens[role.first - 1]?.text ?? "");
  }

  /** «Amin» and «Sultan» are given names as well as posts. */
  #isNamePart(role: Role): boolean {
    const token = this.#text.tokens[role.first] as Token;
    const isGiven = role.skipped === 0 && this.#by.reader.isGiven(token) && !role.isDefinite;
    const next = this.#text.tokens[role.first + 1];
    if (isWithinName(role, this.#text, { ...this.#by, ...this.#names })) return true;
    // «The emir of the state of Qatar».
    if (this.#names.placeAt.get(role.first + 1)?.value.kind === "country" && role.hasComplement) return false;
    const isBeforeName = next !== undefined && (this.#by.reader.isNamePart(next) || this.#by.reader.isUnknown(next));
    return isGiven && (isBeforeName || !role.hasComplement) && this.#by.reader.nameAt(role.first, "free") !== undefined;
  }

  /** «X, director of the office of President Y»: the post is X's. */
  #takeInner(held: Held): number | undefined {
    const owner = isOfInner(this.#text.tokens, held) ? this.#nameBefore(held.role) : undefined;
    if (!owner) return undefined;
    this.#keep(held.mention);
    this.#roles.push({ ...held.role, mention: owner });
    return held.mention.last;
  }

  /** «The speaker for President X»: the name is of whom he speaks for. */
  #takeApart(held: Held): number | undefined {
    if (!isOfNamed(this.#text.tokens, held)) return undefined;
    const { role, mention } = held;
    this.#keep(mention);
    this.#roles.push({ ...role, beside: mention });
    return mention.last;
  }

  #take({ role, mention, ranks, owner }: Held): number {
    if (owner) this.#keep(owner);
    this.#keep(mention);
    for (const before of this.#joints.joinedBefore(role, mention, this.#roles)) before.mention = mention;
    this.#roles.push({ ...role, mention }, ...ranks.map((rank) => ({ ...rank, mention })));
    return mention.last;
  }

  #mentionAt(at: number, standing: Standing): Mention | undefined {
    if (!this.#text.tokens[at]) return undefined;
    const hit = this.#known.get(at);
    const listed = this.#told.afterSlash(this.#text.tokens[at] as Token);
    const name = listed ?? this.#cutToFamily(this.#by.reader.nameAt(at, standing));
    if (name && name.last > name.first && companyTails.has(this.#text.tokens[name.last]?.text ?? "")) return undefined;
    if (hit && hit.skipped === 0 && (!hit.value.isShort || hit.last >= (name?.last ?? -1)))
      return this.#knownOnes.withRest(knownMention(hit), name);
    return name && { ...name, confidence: standing === "free" ? 0.8 : 0.85, rule: `person-${standing}` };
  }

  /** «Novak confirmed [the] commitment»: after a family name told before, another word is no part of it. */
  #cutToFamily(name: NameSpan | undefined): NameSpan | undefined {
    const { tokens } = this.#text;
    const word = tokens[name?.first ?? -1]?.text.slice(name?.skipped) ?? "";
    const isToldBefore = this.#families.has(word) || this.#known.get(name?.first ?? -1)?.value.isShort === true;
    if (!name || name.last === name.first) return name;
    if (!isToldBefore) return this.#withoutObject(name);
    const next = tokens[name.first + 1] as Token;
    // «The adviser of Trump [Jared Kushner]»: another's name in full.
    const isOther = !this.#by.reader.isGiven(tokens[name.first] as Token) && this.#by.reader.isGiven(next);
    if (isOther && name.last > next.index) return { ...name, last: name.first };
    return this.#by.reader.isNamePart(next) ? name : { ...name, last: name.first };
  }

  /** «Antonio Lopez [praised] Forman»: a foreign name of two words with the family name of another behind it. */
  #withoutObject(name: NameSpan): NameSpan {
    const { tokens } = this.#text;
    const [given, family] = [tokens[name.first] as Token, tokens[name.last]?.text ?? ""];
    if (name.last < name.first + 2 || !this.#by.reader.isForeign(given) || !this.#families.has(family)) return name;
    return this.#fullNames.has(`${given.text} ${family}`) ? name : { ...name, last: name.last - 1 };
  }

  #keep(mention: Mention): void {
    this.#mentions.push(mention);
    const { tokens } = this.#text;
    const [last, before] = [tokens[mention.last]?.text ?? "", tokens[mention.last - 1]?.text ?? ""];
    if (mention.last === mention.first || connectors.has(before)) return;
    this.#families.add(last);
    this.#fullNames.add(`${tokens[mention.first]?.text} ${last}`);
  }

  /** Where the last name ends, with the post after it. */
  #lastEnd(): number | undefined {
    const [last, held] = [this.#mentions.at(-1), this.#roles.at(-1)];
    return last && held?.mention === last ? Math.max(last.last, held.last) : last?.last;
  }

  /** The mention that ends right before a post, also where the post stands apart or another one of his before it. */
  #nameBefore(role: Role): Mention | undefined {
    const last = this.#mentions.at(-1);
    if (last && this.#joints.isAlso(role, this.#roles.at(-1))) return this.#roles.at(-1)?.mention;
    if (!last || role.skipped) return undefined;
    return this.#joints.isApartFrom(this.#lastEnd() ?? last.last, role) ? last : undefined;
  }

  /** «X, the governor of the region, Dr. Y», where no post before X tells that posts come first. */
  #isOfBefore(role: Role): boolean {
    const [last, held] = [this.#mentions.at(-1), this.#roles.at(-1)];
    const isListed = held?.mention === last && held?.word.kind === "post" && held.first < (last?.first ?? 0);
    return last !== undefined && this.#joints.isBetweenCommas(this.#lastEnd() ?? last.last, role, isListed);
  }

  /** A known person, or a name that begins with a known given name, also after particles. */
  #nameFrom(at: number): number | undefined {
    const hit = this.#known.get(at);
    const token = this.#text.tokens[at] as Token;
    const name = this.#cutToFamily(this.#told.nameFrom(token, this.#lastEnd()));
    const isLonger = hit && (!name || !hit.value.isShort || hit.last >= name.last);
    const mention = isLonger
      ? this.#knownOnes.withGiven(this.#knownOnes.withRest(knownMention(hit), name), this.#mentions.at(-1)?.last)
      : name && { ...name, confidence: 0.75, rule: "person-free" };
    if (!mention || (mention.rule === "person-free" && isDescription(this.#text.tokens, mention))) return undefined;
    if (this.#isOrganisation(mention)) return mention.last;
    if (mention.rule === "person-free" && this.#isPromise(mention)) return undefined;
    this.#keep(mention);
    return mention.last;
  }

  /** «Promised al-Nujaifi that»: a common word at the head of a sentence before a family name told before. */
  #isPromise({ first, last }: Mention): boolean {
    const { tokens, sentences } = this.#text;
    const [head, family] = [tokens[first] as Token, tokens[last]?.text ?? ""];
    const isVerb = sentences[head.sentence]?.first === first && this.#names.gazetteer.stems.has(head.text);
    return isVerb && last === first + 1 && this.#families.has(family);
  }

  /** «The accused "X"», «the deputy "X"»: who is called so. */
  #isHuman(at: number): boolean {
    return humanNouns.has(this.#text.tokens[at]?.text ?? "") || this.#roles.at(-1)?.last === at;
  }

  /** «"Usama Muhammad Morsi"», of the family of one whom the text names. */
  #isOfFamily(first: number, last: number): boolean {
    const words = this.#text.tokens.slice(first, last + 1);
    // «Kerry», known by that alone.
    const known = this.#known.get(first);
    if (known?.last === last && known.value.isShort) return true;
    return (
      words.every((word) => this.#by.reader.isNamePart(word)) &&
      (this.#families.has(words.at(-1)?.text ?? "") || words.some(({ index }) => this.#known.has(index)))
    );
  }

  /** A body's or a place's name of the same words or more: «Real Madrid», «San Diego». */
  #isOrganisation({ first, last }: Mention): boolean {
    const [before, after] = [this.#text.tokens[first - 1]?.text ?? "", this.#text.tokens[last + 1]?.text ?? ""];
    // A name between quotation marks is a ship's or a street's.
    if (/^["\u00AB\u201C]$/.test(before) && /^["\u00BB\u201D]$/.test(after))
      return (
        !this.#isHuman(first - 2) &&
        !this.#isOfFamily(first, last) &&
        this.#told.listedName(this.#text.tokens[first] as Token) === undefined
      );
    // «Shari bin Mubarak» is a man.
    const isStarring = starring.test(before) && this.#text.tokens[first - 2]?.text === from;
    if (isNamesake(before) && !isStarring && this.#text.tokens[first]?.text !== sonOf) return true;
    if (last > first && companyTails.has(this.#text.tokens[last]?.text ?? "")) return true;
    const holders = [this.#names.organisationOver.get(first), this.#names.placeOver.get(first)];
    return holders.some((hit) => hit !== undefined && hit.last >= last && !hit.value.isGuarded);
  }
}

/** «With … in the lead»: in Arabic a championship too. */
const starring = /^\u0628\u0637\u0648\u0644\u0647$/;
const from = "\u0645\u0646";

/** «In the park of», «of the street of». */
const isNamesake = (word: string): boolean =>
  namesakes.has(word) || namesakes.has(word.replace(/^[\u0648\u0628\u0644]/, ""));
