import type { KnownNames } from "../names/known-names";
import { commonRelatives, thatsOfSpeech } from "../quotes/quote-words.ar";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import { ApposedNames } from "./apposed-names";
import { genderOfPost } from "./gender-of-post";
import type { Mention } from "./mentions";
import { calledWords, formerlyOrNow, namesakes, runFor } from "./names/name-words.ar";
import type { Standing } from "./names/standing";
import { dashAfter } from "./posts/dash-after";
import type { Role } from "./posts/role";
import type { RoleReader } from "./posts/role-at";

const farthestName = 9;
const within = "\u0641\u064a";
const on = "\u0639\u0644\u064a";
const overseeing = /\u0645\u0634\u0631\u0641\u0647?$/;
const quoteMark = /^["\u00AB\u00BB\u201C\u201D]$/;
/** With the article, also after «and», «of», «in»; «and industry». */
const belonging = /^(?:[\u0648\u0628]?\u0627\u0644|\u0644\u0644|[\u0648\u0628\u0644]).{3,}/;
const andAnother = /^\u0648.{3}/;
const candidate = /^\u0645\u0631\u0634\u062d\u0647?$/;
const toThe = "\u0644";
const longestRace = 4;
const definite = /^\u0627\u0644.{3}/;
const qualifying = /^\u0627\u0644.{2,}(?:\u064a|\u064a\u0647)$/;
/** Brackets, and dashes around a name. */
const brackets: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["-", "-"],
]);
/** «For the affairs of», which goes on with a minister's deputy. */
const forAffairs = /^\u0644\u0634\u0648\u0648\u0646$|^\u0644\u0634\u064a\u0648\u0646$/;
/** «Advisers of», «assistants of», «staff of», after «the chief of». As folded. */
const staff =
  /^\u0645(?:\u0633\u062A\u0634\u0627\u0631|\u0633\u0627\u0639\u062F|\u0648\u0638\u0641|\u0628\u0639\u0648\u062B)\u064A$/;
const doctor = "\u062f";
/** «The martyr, Major General, engineer»: nobody bears more. */
const mostRanks = 6;

/** A post as far as it reaches before the name of who holds it, with the ranks between; `owner`: whom the post names. */
export type Held = { role: Role; mention: Mention; ranks: Role[]; owner?: Mention };
type MentionAt = (at: number, standing: Standing) => Mention | undefined;

/** Reads the names after posts in one text. */
export class RoleNames {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #roles: RoleReader;
  readonly #mentionAt: MentionAt;
  readonly #apposed: ApposedNames;

  constructor(text: ReadText, names: KnownNames, by: { roles: RoleReader; mentionAt: MentionAt }) {
    this.#text = text;
    this.#names = names;
    this.#roles = by.roles;
    this.#mentionAt = by.mentionAt;
    this.#apposed = new ApposedNames(text, names, by.roles);
  }

  /** The name after a post: past a comma, «called», ranks, and what else belongs to the post. */
  nameAfter(role: Role): Held | undefined {
    const [at, isApart] = this.#pastSigns(role);
    const called = this.#pastPlace(at);
    return (
      this.#afterRace(role) ??
      this.#pastOwner(this.#pastBody(this.#heldAt(at, role, isApart))) ??
      this.#inBrackets(role) ??
      this.#pastDash(role) ??
      (called === at ? this.#betweenCommas(at, role, isApart) : this.#heldAt(called, role, false)) ??
      this.#nameBeyond(role)
    );
  }

  /** «The candidate for the elections of the presidency X»: what somebody runs for belongs to the post where a name follows. */
  #afterRace(role: Role): Held | undefined {
    const { tokens } = this.#text;
    const word = tokens[role.last + 1]?.text ?? "";
    if (!candidate.test(role.head) || !word.startsWith(toThe) || !runFor.has(word)) return undefined;
    let last = role.last + 1;
    while (last < role.last + longestRace && definite.test(tokens[last + 1]?.text ?? "")) last++;
    return this.#heldAt(last + 1, { ...role, last, sureLast: last, hasComplement: true }, false);
  }

  /** «The director at Lincoln Strategies the advisory, X»: an unknown word and an adjective go on with a body, and the name follows. */
  #pastBody(held: Held | undefined): Held | undefined {
    if (held?.role.organisation === undefined || held.ranks.length > 0) return held;
    const { first, last, known } = held.mention;
    if (known || first !== last || first !== held.role.last + 1) return held;
    const isAdjective = qualifying.test(this.#text.tokens[last + 1]?.text ?? "");
    if (!isAdjective || !this.#mentionAt(last + 2, "free")) return held;
    return this.#heldAt(last + 2, { ...held.role, last: last + 1, sureLast: last + 1 }, false) ?? held;
  }

  /** «The chief adviser of X, Y Z», in Arabic without a sign: a family name alone, and the name of who holds the post. */
  #pastOwner(held: Held | undefined): Held | undefined {
    if (!held || held.ranks.length > 0 || !staff.test(this.#text.tokens[held.role.last]?.text ?? "")) return held;
    const { first, last } = held.mention;
    const mention = first === last && first === held.role.last + 1 ? this.#mentionAt(last + 1, "free") : undefined;
    return mention ? { ...held, role: { ...held.role, last, sureLast: last }, owner: held.mention, mention } : held;
  }

  /** «The head of the committee (X)». */
  #inBrackets(role: Role): Held | undefined {
    const { tokens } = this.#text;
    const close = brackets.get(tokens[role.last + 1]?.text ?? "");
    if (close === undefined || !(role.hasComplement || (close === ")" && role.isDefinite))) return undefined;
    const held = this.#heldAt(role.last + 2, role, true);
    return held && tokens[held.mention.last + 1]?.text === close ? held : undefined;
  }

  /** «The director of the festival Summer 36 – X». */
  #pastDash(role: Role): Held | undefined {
    const isOther = (at: number) => this.#names.cues.has(at) || this.#roles.roleAt(at) !== undefined;
    const at = role.word.kind === "post" ? dashAfter(this.#text, role, isOther) : undefined;
    return at === undefined ? undefined : this.#heldAt(at + 1, { ...role, last: at - 1, hasComplement: true }, true);
  }

  #pastSigns(role: Role): [number, boolean] {
    const { tokens } = this.#text;
    let at = role.last + 1;
    let isApart = false;
    if (tokens[at]?.text === "\u060C" && (role.hasComplement || this.#isChief(role))) [at, isApart] = [at + 1, true];
    if (tokens[at]?.text === "(" && tokens[at + 2]?.text === ")") at += 3;
    if (tokens[at]?.text === "/" || formerlyOrNow.has(tokens[at]?.text ?? "")) at++;
    // «Dr.», written as a letter and its point.
    if (tokens[at]?.text === doctor && tokens[at + 1]?.text === ".") at += 2;
    if (role.word.kind === "title") at = this.#pastPoint(at);
    return [this.#roles.addresseeEnd(at, role) ?? at, isApart];
  }

  /** «The president, Donald Trump,»: a comma and a sure name after a post that says not of what. */
  #isChief({ last, isDefinite, isLeading, word }: Role): boolean {
    const mention = isDefinite && (isLeading || word.kind === "post") ? this.#mentionAt(last + 2, "free") : undefined;
    return mention !== undefined && this.#text.tokens[mention.last + 1]?.text === "\u060C";
  }

  #heldAt(from: number, role: Role, isAfterComma: boolean): Held | undefined {
    const { tokens } = this.#text;
    const isCalled = calledWords.has(tokens[from]?.text ?? "");
    const { ranks, at } = this.#ranksFrom(isCalled ? from + 1 : from);
    if (tokens[at]?.paragraph !== tokens[role.first]?.paragraph) return undefined;
    const isApart = isAfterComma && !isCalled && ranks.length === 0;
    const isBare = role.word.kind === "post" && !role.hasComplement && !role.isDefinite && ranks.length === 0;
    if (at === role.last + 1 && this.#isNamesake(role)) return undefined;
    const mention = isApart || isBare ? this.#apartAt(at, isApart) : this.#mentionAt(at, this.#standingOf(role));
    const whole = mention && isApart ? this.#apposed.upToComma(mention) : mention;
    return whole && { role, mention: { ...whole, ...this.#genderOf(whole, role) }, ranks };
  }

  #between(at: number, role: Role): Held | undefined {
    const mention = this.#names.cues.has(role.first - 1) ? this.#apposed.between(at) : undefined;
    return mention && { role, mention: { ...mention, ...this.#genderOf(mention, role) }, ranks: [] };
  }

  /** «The supervisor at the centre of [Haifa]»: what stands before the name is named for somebody. */
  #isNamesake({ first, last }: Pick<Role, "first" | "last">): boolean {
    const word = this.#text.tokens[last]?.text ?? "";
    return last > first && (namesakes.has(word) || namesakes.has(word.replace(/^[\u0628\u0644]/, "")));
  }

  /** «The head of the agency, X, said»: unknown words between commas; «, and X» is another. */
  #betweenCommas(at: number, role: Role, isApart: boolean): Held | undefined {
    const { tokens } = this.#text;
    if (!isApart || /^\u0648/.test(tokens[at]?.text ?? "")) return undefined;
    const held = this.#heldAt(at, role, false);
    if (!held) return this.#between(at, role);
    const isEnd = tokens[held.mention.last + 1]?.kind === "sign" || this.#apposed.isListed(held.mention);
    return isEnd ? held : this.#between(at, role);
  }

  #ranksFrom(from: number): { ranks: Role[]; at: number } {
    const ranks: Role[] = [];
    let at = from;
    for (let rank = this.#rankAt(at); rank && ranks.length < mostRanks; rank = this.#rankAt(at)) {
      ranks.push(rank);
      at = this.#pastPoint(rank.last + 1);
    }
    return { ranks, at };
  }

  /** «Sheikh. Ahmad Salim»: a point that cuts a title short, where a name follows. */
  #pastPoint(at: number): number {
    const { tokens } = this.#text;
    return tokens[at]?.text === "." && this.#mentionAt(at + 1, "free") ? at + 1 : at;
  }

  #apartAt(at: number, isApart: boolean): Mention | undefined {
    return this.#mentionAt(at, "free") ?? (isApart ? this.#mentionAt(at, "told") : undefined);
  }

  /** «… in the east of Syria, called»: a place may stand between a post and «called». */
  #pastPlace(at: number): number {
    const { tokens } = this.#text;
    for (let next = at; next < at + 6; next++) {
      if (calledWords.has(tokens[next]?.text ?? "")) return next;
      if (tokens[next]?.sentence !== tokens[at]?.sentence || thatsOfSpeech.has(tokens[next]?.text ?? "")) return at;
    }
    return at;
  }

  /** «The head of the committee in the chamber of commerce and industry of Jeddah, X»: a rank or a known given name ends it. */
  #nameBeyond(role: Role): Held | undefined {
    const isOfAffairs = role.country !== undefined && forAffairs.test(this.#text.tokens[role.last + 1]?.text ?? "");
    const isTold = role.isLeading || role.organisation !== undefined || isOfAffairs || this.#isSubject(role);
    if (role.word.kind !== "post" || !role.hasComplement || !isTold) return undefined;
    const { tokens } = this.#text;
    for (let at = role.last + 1; at <= role.last + farthestName; at++) {
      const token = tokens[at];
      if (
        token?.sentence !== tokens[role.first]?.sentence ||
        (at > role.last + 1 && this.#beginsHolder(at, isOfAffairs))
      ) {
        const wider = this.#widened(role, at - 1);
        return token?.sentence === tokens[role.first]?.sentence ? this.#heldAt(at, wider, false) : undefined;
      }
      if (!this.#belongs(at)) return this.#pastComma(at, role);
    }
    return undefined;
  }

  /** After a verb of saying, or after the word that a sentence begins with. */
  #isSubject({ first, skipped }: Role): boolean {
    const { tokens, sentences } = this.#text;
    if (this.#names.cues.has(first - 1)) return true;
    const before = tokens[first - 1];
    return before !== undefined && skipped === 0 && sentences[before.sentence]?.first === before.index;
  }

  /** «… of the true resolve, Colonel X»: past a comma a rank or a known given name ends it too. */
  #pastComma(at: number, role: Role): Held | undefined {
    const isComma = this.#text.tokens[at]?.text === "\u060C" && at > role.last + 1;
    if (!isComma) return undefined;
    const wider = this.#widened(role, at - 1);
    return this.#beginsHolder(at + 1) ? this.#heldAt(at + 1, wider, true) : this.#between(at + 1, wider);
  }

  /** Up to a token, without a mark that opens the name. */
  #widened(role: Role, end: number): Role {
    const { tokens } = this.#text;
    const marks = tokens.slice(role.last + 1, end + 1).filter(({ text }) => quoteMark.test(text));
    const isOpening = marks.length % 2 === 1 && marks.at(-1) === tokens[end];
    const last = isOpening ? end - 1 : end;
    return { ...role, last, sureLast: last };
  }

  #beginsHolder(at: number, isTold = false): boolean {
    if (this.#isNamesake({ first: at - 2, last: at - 1 })) return false;
    const rank = this.#rankAt(at);
    if (rank) return rank.word.kind !== "post" || this.#heldAt(rank.last + 1, rank, false) !== undefined;
    const isGiven = isTold && this.#names.gazetteer.givenNames.has(this.#text.tokens[at]?.text ?? "");
    return (this.#mentionAt(at, "free") ?? (isGiven ? this.#mentionAt(at, "after-role") : undefined)) !== undefined;
  }

  /** Definite words, «and», «of», names between marks: no verb, no other post. */
  #belongs(at: number): boolean {
    const { tokens } = this.#text;
    const { kind, text } = tokens[at] as Token;
    if (kind === "sign") return quoteMark.test(text);
    if (kind !== "word" || this.#names.cues.has(at) || thatsOfSpeech.has(text) || commonRelatives.has(text))
      return false;
    // «The committee that oversees [the programme]».
    if (text === on && overseeing.test(tokens[at - 1]?.text ?? "")) return true;
    if (text === within || this.#names.placeOver.has(at) || this.#names.organisationOver.has(at)) return true;
    if (isFunctionWord(text) || runFor.has(text) || formerlyOrNow.has(text) || this.#roles.roleAt(at)) return false;
    // «The leader in the party [and Asim] Abd al-…».
    if (andAnother.test(text) && this.#names.gazetteer.givenNames.has(text.slice(1))) return false;
    return (
      belonging.test(text) || quoteMark.test(tokens[at - 1]?.text ?? "") || belonging.test(tokens[at + 1]?.text ?? "")
    );
  }

  /** A post right after a verb of saying is its subject, and its name is what comes next. */
  #standingOf({ first }: Role): Standing {
    return first > 0 && this.#names.cues.get(first - 1) ? "after-speech" : "after-role";
  }

  #rankAt(at: number): Role | undefined {
    const role = this.#text.tokens[at]?.kind === "word" ? this.#roles.roleAt(at) : undefined;
    if (!role || role.skipped > 0) return undefined;
    // «The judge», alone, stands before a name as a rank does.
    if (role.word.kind !== "post" || (role.isDefinite && role.first === role.last)) return role;
    // «The Saudi artist», with nothing that it is of.
    const words = this.#text.tokens.slice(role.first, role.last + 1);
    return !role.isLeading && words.every(({ text }) => definite.test(text)) ? role : undefined;
  }

  #genderOf(mention: Mention, role: Role): { gender?: "m" | "f" } {
    const gender = mention.gender ?? genderOfPost(this.#text, role);
    return gender ? { gender } : {};
  }
}
