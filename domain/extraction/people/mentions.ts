import type { KnownPerson } from "../names/gazetteer";
import type { KnownNames } from "../names/known-names";
import type { Hit } from "../names/phrase-table";
import { readingsOf } from "../names/readings";
import { adverbs } from "../quotes/quote-words.ar";
import type { Found } from "../span";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import { NameReader, type NameSpan } from "./name-at";
import type { Standing } from "./name-steps";
import { calledWords, connectors, humanNouns, kin } from "./name-words.ar";
import { type Role, RoleReader } from "./role-at";

const longestCue = 3;
const doctor = "\u062f";
/** «The martyr, Major General, engineer»: nobody bears more. */
const mostRanks = 6;

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
/** A post with the mention that holds it, where one stands beside it. */
export type RoleMention = Role & { mention?: Mention };

/** Names and posts of a text from left to right. */
export function mentionsIn(text: ReadText, names: KnownNames, found: readonly Found[]) {
  const reader = new NameReader(text, names);
  const scan = new MentionScan(text, names, { reader, roles: new RoleReader(text, names, reader, found) });
  return scan.run();
}

class MentionScan {
  readonly #mentions: Mention[] = [];
  readonly #roles: RoleMention[] = [];
  /** Last words of names in full. */
  readonly #families = new Set<string>();
  readonly #known: ReadonlyMap<number, Hit<KnownPerson>>;
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #by: { reader: NameReader; roles: RoleReader };

  constructor(text: ReadText, names: KnownNames, by: { reader: NameReader; roles: RoleReader }) {
    this.#text = text;
    this.#names = names;
    this.#by = by;
    this.#known = new Map(names.people.map((hit) => [hit.first, hit]));
  }

  run(): { mentions: Mention[]; roles: RoleMention[] } {
    const { tokens } = this.#text;
    for (let at = 0; at < tokens.length; at++) {
      if (tokens[at]?.kind !== "word") continue;
      at = this.#roleFrom(at) ?? this.#nameFrom(at) ?? at;
    }
    return { mentions: this.#mentions, roles: this.#roles };
  }

  /** Takes a post and the name after it; gives the last token taken. */
  #roleFrom(at: number): number | undefined {
    if (this.#known.get(at)?.skipped === 0) return undefined;
    const role = this.#by.roles.roleAt(at);
    if (!role) return undefined;
    if (this.#isNamePart(role)) return undefined;
    const holder = this.#nameAfter(role);
    if (holder) return this.#take(role, holder);
    if (role.word.kind !== "post") return undefined;
    const before = this.#nameBefore(role);
    const alone = { ...role, last: role.sureLast };
    this.#roles.push(before ? { ...role, mention: before } : alone);
    return before ? role.last : alone.last;
  }

  /** «Amin» and «Sultan» are given names as well as posts. */
  #isNamePart(role: Role): boolean {
    const token = this.#text.tokens[role.first] as Token;
    const isGiven = role.skipped === 0 && this.#by.reader.isGiven(token) && !role.isDefinite;
    return isGiven && !role.hasComplement && this.#by.reader.nameAt(role.first, "free") !== undefined;
  }

  #take(role: Role, { mention, ranks }: { mention: Mention; ranks: Role[] }): number {
    this.#keep(mention);
    this.#roles.push({ ...role, mention }, ...ranks.map((rank) => ({ ...rank, mention })));
    return mention.last;
  }

  /** The name after a post: past a comma, «called», and ranks. */
  #nameAfter(role: Role): { mention: Mention; ranks: Role[] } | undefined {
    const { tokens } = this.#text;
    const { paragraph } = tokens[role.first] as Token;
    const ranks: Role[] = [];
    let at = role.last + 1;
    let isApart = false;
    if (tokens[at]?.text === "\u060C" && role.hasComplement) [at, isApart] = [at + 1, true];
    if (tokens[at]?.text === "(" && tokens[at + 2]?.text === ")") at += 3;
    // «Dr.», written as a letter and its point.
    if (tokens[at]?.text === doctor && tokens[at + 1]?.text === ".") at += 2;
    at = this.#pastPlace(at);
    if (calledWords.has(tokens[at]?.text ?? "")) [at, isApart] = [at + 1, false];
    for (let rank = this.#rankAt(at); rank && ranks.length < mostRanks; rank = this.#rankAt(at)) {
      ranks.push(rank);
      at = rank.last + 1;
      isApart = false;
    }
    if (tokens[at]?.paragraph !== paragraph) return undefined;
    const isBare = role.word.kind === "post" && !role.hasComplement && !role.isDefinite && ranks.length === 0;
    const mention = isApart || isBare ? this.#apartAt(at, isApart) : this.#mentionAt(at, this.#standingOf(role));
    return mention && { mention: { ...mention, ...genderOf(mention, role) }, ranks };
  }

  #apartAt(at: number, isApart: boolean): Mention | undefined {
    return this.#mentionAt(at, "free") ?? (isApart ? this.#mentionAt(at, "told") : undefined);
  }

  /** «… in the east of Syria, called»: a place may stand between a post and «called». */
  #pastPlace(at: number): number {
    const { tokens } = this.#text;
    for (let next = at; next < at + 6; next++) {
      if (calledWords.has(tokens[next]?.text ?? "")) return next;
      if (tokens[next]?.sentence !== tokens[at]?.sentence) return at;
    }
    return at;
  }

  /** A post right after a verb of saying is its subject, and its name is what comes next. */
  #standingOf({ first }: Role): Standing {
    return first > 0 && this.#names.cues.get(first - 1) ? "after-speech" : "after-role";
  }

  #rankAt(at: number): Role | undefined {
    const role = this.#text.tokens[at]?.kind === "word" ? this.#by.roles.roleAt(at) : undefined;
    if (!role || role.skipped > 0) return undefined;
    // «The judge», alone, stands before a name as a rank does.
    const isTitle = role.word.kind === "post" && role.isDefinite && role.first === role.last;
    return role.word.kind !== "post" || isTitle ? role : undefined;
  }

  #mentionAt(at: number, standing: Standing): Mention | undefined {
    const hit = this.#known.get(at);
    const name = this.#by.reader.nameAt(at, standing);
    if (hit && hit.skipped === 0 && (!hit.value.isShort || hit.last >= (name?.last ?? -1)))
      return this.#withRest(knownMention(hit), name);
    const cut = this.#cutToFamily(name);
    return cut && { ...cut, confidence: standing === "free" ? 0.8 : 0.85, rule: `person-${standing}` };
  }

  /** «Tedros Adhanom [Ghebreyesus]»: unknown words after a known name are the rest of it. */
  #withRest(mention: Mention, name: NameSpan | undefined): Mention {
    if (!name || name.first !== mention.first || name.skipped !== mention.skipped || name.last <= mention.last)
      return mention;
    const rest = this.#text.tokens.slice(mention.last + 1, name.last + 1);
    return rest.every((token) => this.#by.reader.isUnknown(token)) ? { ...mention, last: name.last } : mention;
  }

  /** «Novak confirmed [the] commitment»: after a family name told before, another word is no part of it. */
  #cutToFamily(name: NameSpan | undefined): NameSpan | undefined {
    const { tokens } = this.#text;
    const word = tokens[name?.first ?? -1]?.text.slice(name?.skipped) ?? "";
    if (!name || name.last === name.first || !this.#families.has(word)) return name;
    const next = tokens[name.first + 1] as Token;
    return this.#by.reader.isGiven(next) || connectors.has(next.text) ? name : { ...name, last: name.first };
  }

  #keep(mention: Mention): void {
    this.#mentions.push(mention);
    const { tokens } = this.#text;
    const [last, before] = [tokens[mention.last]?.text ?? "", tokens[mention.last - 1]?.text ?? ""];
    if (mention.last > mention.first && !connectors.has(before)) this.#families.add(last);
  }

  /** The mention that ends right before a post, or before a comma, a dash or a bracket before it. */
  #nameBefore({ first, skipped }: Role): Mention | undefined {
    const last = this.#mentions.at(-1);
    if (!last || skipped) return undefined;
    const between = this.#text.tokens.slice(last.last + 1, first);
    const isNear = between.length === 0 || (between.length === 1 && /^[\u060C,(\u2013-]$/.test(between[0]?.text ?? ""));
    return isNear && between.every(({ kind }) => kind === "sign") ? last : undefined;
  }

  /** A known person, or a name that begins with a known given name, also after particles. */
  #nameFrom(at: number): number | undefined {
    const hit = this.#known.get(at);
    const token = this.#text.tokens[at] as Token;
    const name = this.#cutToFamily(this.#freeName(token));
    const isLonger = hit && (!name || !hit.value.isShort || hit.last >= name.last);
    const mention = isLonger
      ? this.#withRest(knownMention(hit), name)
      : name && { ...name, confidence: 0.75, rule: "person-free" };
    if (!mention || this.#isOrganisation(mention)) return undefined;
    this.#keep(mention);
    return mention.last;
  }

  #freeName(token: Token): NameSpan | undefined {
    for (const { skipped } of readingsOf(token.text)) {
      const name = this.#by.reader.nameAt(token.index, "free", skipped);
      if (name) return name;
    }
    return this.#joinedName(token) ?? this.#toldName(token);
  }

  /** «… and Pierre Torres»: right after another name. */
  #joinedName({ index, text }: Token): NameSpan | undefined {
    const last = this.#mentions.at(-1)?.last;
    const isNext = last === index - 1 || (last === index - 2 && this.#text.tokens[index - 1]?.text === "\u060C");
    return isNext && text.startsWith("\u0648") ? this.#by.reader.nameAt(index, "told", 1) : undefined;
  }

  /** Unknown words where a name must stand: the subject of a verb of saying, beside a post, before a colon. */
  #toldName(token: Token): NameSpan | undefined {
    if (!this.#by.reader.mayBeTold(token)) return undefined;
    const next = this.#text.tokens[token.index + 1];
    const sign = this.#signBefore(token);
    const name = next?.kind === "word" ? this.#by.reader.nameAt(token.index, "told") : undefined;
    if (name) return sign || this.#isTelling(name) ? name : undefined;
    const single = sign ? this.#by.reader.singleAt(token.index, sign === "kin") : undefined;
    const isSure = sign === "m" || sign === "kin" || this.#by.reader.isGiven(token);
    return isSure ? single : undefined;
  }

  /** What tells that a name follows: «said …» with the verb's gender, «the Argentine …», «his friend …». */
  #signBefore({ index, sentence }: Token): "m" | "f" | "noun" | "kin" | undefined {
    const { tokens } = this.#text;
    let before = index - 1;
    while (tokens[before]?.sentence === sentence && adverbs.has(tokens[before]?.text ?? "")) before--;
    const token = tokens[before];
    if (token?.sentence !== sentence || token.kind !== "word") return undefined;
    const word = token.text.replace(/^\u0648(?=\u0627\u0644)/, "");
    if (word.startsWith("\u0627\u0644") && (this.#names.gazetteer.demonyms.has(word) || humanNouns.has(word)))
      return "noun";
    if (kin.test(token.text)) return "kin";
    // «Wrote the depositor …»: who somebody is, between the verb and the name.
    const cue =
      this.#cueEndingAt(before) ?? (word.startsWith("\u0627\u0644") ? this.#cueEndingAt(before - 1) : undefined);
    if (!cue || cue.value.form === "participle") return undefined;
    return cue.last === before ? (cue.value.gender ?? "f") : "noun";
  }

  #cueEndingAt(last: number) {
    for (let at = last; at > last - longestCue && at >= 0; at--) {
      const hit = this.#names.cues.get(at);
      if (hit?.last === last) return hit;
    }
    return undefined;
  }

  /** «…, the director of», «… the head of», «…:» at the head of a paragraph. */
  #isTelling({ first, last }: NameSpan): boolean {
    const { tokens, paragraphs } = this.#text;
    const next = tokens[last + 1];
    if (!next) return false;
    if (this.#names.cues.get(last + 1)?.skipped === 0) return next.sentence === tokens[first]?.sentence;
    if (next.text === ":") return paragraphs[next.paragraph]?.first === first;
    const at = /^[\u060C,(]$/.test(next.text) ? last + 2 : last + 1;
    return next.sentence === tokens[first]?.sentence && this.#by.roles.roleAt(at)?.word.kind === "post";
  }

  /** A body's or a place's name of the same words or more: «Real Madrid», «San Diego». */
  #isOrganisation({ first, last }: Mention): boolean {
    const [before, after] = [this.#text.tokens[first - 1]?.text ?? "", this.#text.tokens[last + 1]?.text ?? ""];
    // A name between quotation marks is a ship's or a street's.
    if (/^["\u00AB\u201C]$/.test(before) && /^["\u00BB\u201D]$/.test(after)) return true;
    const holders = [this.#names.organisationOver.get(first), this.#names.placeOver.get(first)];
    return holders.some((hit) => hit !== undefined && hit.last >= last && !hit.value.isGuarded);
  }
}

const knownMention = ({ first, last, skipped, value }: Hit<KnownPerson>): Mention => ({
  ...{ first, last, skipped, known: value },
  confidence: value.isShort ? 0.85 : 0.95,
  rule: value.isShort ? "person-known-short" : "person-known",
});

const genderOf = ({ gender }: Mention, { word }: Role) =>
  gender ? { gender } : word.gender ? { gender: word.gender } : {};
