import { isCommonWord } from "../names/common-words";
import type { KnownNames } from "../names/known-names";
import { thatsOfSpeech } from "../quotes/quote-words.ar";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import type { Mention, RoleMention } from "./mentions";
import {
  announcing,
  deputies,
  excellencies,
  holdingWords,
  memberships,
  officeWords,
  postJoins,
  whoWas,
} from "./names/name-words.ar";
import { dash } from "./posts/dash-after";
import type { Role } from "./posts/role";

const comma = "\u060C";
const and = /^\u0648/;
/** A comma; «and», written apart. */
const joints: ReadonlySet<string> = new Set([comma, "\u0648"]);
/** A comma, a semicolon, a dash, a bracket. */
const apart = /^[\u060C\u061B,;(\u2013-]$/;
const mark = /^[:"\u00AB\u201C\u060C]$/;
const farthestCue = 5;
const mostJoints = 2;
const longestHolding = 6;
const longestRest = 5;
const present = /^[\u064A\u062A].{3}/;
const definite = /^\u0648?\u0627\u0644.{2}/;

/** Tells which posts of one text are of one holder, by what stands between them. */
export class RoleJoints {
  readonly #text: ReadText;
  readonly #names: KnownNames;

  constructor(text: ReadText, names: KnownNames) {
    this.#text = text;
    this.#names = names;
  }

  /** Whether a post stands apart right after `end`: past a comma or a bracket, «who is», «in the office of». */
  isApartFrom(end: number, { first }: Role): boolean {
    const between = this.#text.tokens.slice(end + 1, first);
    if (between.length === 0) return true;
    const signs = between.filter(({ text }) => !postJoins.has(text));
    if (between.length <= mostJoints && signs.length <= 1 && signs.every(({ text }) => apart.test(text))) return true;
    return this.#isHolding(between);
  }

  /** «, who holds also the post of»; «, in her office of»; «who was until lately». */
  #isHolding(between: readonly Token[]): boolean {
    const words = (apart.test(between[0]?.text ?? "") ? between.slice(1) : between).map(({ text }) => text);
    const isWhoWas = whoWas.test(words.join(" "));
    const others = isWhoWas ? words.slice(2) : words.slice(0, -1);
    if (words.length > longestHolding || !(isWhoWas || officeWords.has(words.at(-1) ?? ""))) return false;
    return others.every((word) => holdingWords.has(word) || officeWords.has(word));
  }

  /** Whether «as head», in the accusative, is told right after `end` or behind «who was», «in his office as». */
  isToldOf(end: number, at: number): boolean {
    if (end < at - longestHolding - mostJoints) return false;
    return end === at - 1 || this.#isHolding(this.#text.tokens.slice(end + 1, at));
  }

  /** «…, the governor of the region, Dr. Y»: between commas after a name that no post announced it is of that one. */
  isBetweenCommas(end: number, { first, last, skipped, hasComplement }: Role, isListed: boolean): boolean {
    const { tokens } = this.#text;
    const next = tokens[last + 1]?.text ?? "";
    // «X, the director – Y, the deputy».
    if (!isListed && end === first - 1 && skipped === 0 && dash.test(next)) return true;
    const isBetween = tokens[first - 1]?.text === comma && next === comma;
    return !isListed && hasComplement && end === first - 2 && isBetween;
  }

  /** «X, minister of health and head of the committee»: a post that «and» joins to one after its holder's name. */
  isAlso({ first, last, skipped, isDefinite }: Role, before: RoleMention | undefined): boolean {
    // «… and the coach – Y»: whoever the dash announces.
    if (dash.test(this.#text.tokens[last + 1]?.text ?? "")) return false;
    if (before?.mention === undefined || before.first < before.mention.last || skipped !== 1) return false;
    if (!and.test(this.#text.tokens[first]?.text ?? "")) return false;
    const at = this.#text.tokens[first - 1]?.text === comma ? first - 2 : first - 1;
    return before.last === at || (isDefinite && this.#isRestOfName(before.last + 1, at));
  }

  /** «The professor at the university of John [Morris in Leeds] and the expert»: names of places, and words that nothing explains. */
  #isRestOfName(first: number, last: number): boolean {
    const { placeOver, cues, gazetteer } = this.#names;
    const words = this.#text.tokens.slice(first, last + 1);
    if (gazetteer.stems.size === 0 || words.length === 0 || words.length > longestRest) return false;
    if (words[0]?.sentence !== this.#text.tokens[last + 1]?.sentence) return false;
    return words.every(({ text, index, kind }) => {
      if (text === "/" || placeOver.has(index)) return true;
      const isForeign =
        gazetteer.givenNames.get(text) !== "m" && !definite.test(text) && !isCommonWord(text, gazetteer.stems);
      return kind === "word" && isForeign && !isFunctionWord(text) && !cues.has(index);
    });
  }

  /** The posts before one that are of the same holder: «said the director of information and spokesman X». */
  joinedBefore(role: Role, mention: Mention, roles: readonly RoleMention[]): RoleMention[] {
    const joined: RoleMention[] = [];
    let next: Role = role;
    for (let at = roles.length - 1; at >= 0; at--) {
      const before = roles[at] as RoleMention;
      if (before.mention || before.word.kind !== "post") break;
      const isNext = this.#isJoined(before, next) || this.#isRunOn(before, next, mention);
      if (!isNext) break;
      joined.push(before);
      next = before;
    }
    const first = joined.at(-1);
    if (!first) return [];
    const isOne = memberships.has(first.head) || this.#isSubject(first) || this.#isActor(first) || this.#isLed(first);
    return isOne ? joined : [];
  }

  /** With «and», with a comma, or the deputy's of somebody. */
  #isJoined(before: RoleMention, { first, skipped }: Role): boolean {
    const between = this.#text.tokens.slice(before.last + 1, first);
    const isDeputy = before.hasComplement && deputies.has(before.head);
    if (between.length === 0) return skipped === 1 || isDeputy;
    return between.length === 1 && joints.has(between[0]?.text ?? "");
  }

  /** «The counsellor at the court, member of the board, the imam of the mosque X that»: nothing stands between. */
  #isRunOn(before: RoleMention, { first, skipped, head: nextHead }: Role, { last }: Mention): boolean {
    if (!before.hasComplement || before.last !== first - 1 || skipped > 0) return false;
    if (memberships.has(nextHead)) return true;
    const after = this.#text.tokens[last + 1];
    return (
      this.#isLed(before) || thatsOfSpeech.has(after?.text ?? "") || (after?.kind === "sign" && mark.test(after.text))
    );
  }

  /** «With the support of», «in the presence of»: what follows acts on nobody. */
  #isLed({ first, skipped }: RoleMention): boolean {
    const { text = "" } = this.#text.tokens[first - 1] ?? {};
    return skipped > 0 || announcing.has(text.replace(and, "")) || (isFunctionWord(text) && !thatsOfSpeech.has(text));
  }

  /** «Looks at it the emir of»: after a verb of the present that its sentence begins with. */
  #isActor({ first, skipped }: RoleMention): boolean {
    const { tokens, sentences } = this.#text;
    const verb = tokens[first - 1];
    return (
      skipped === 0 && verb !== undefined && sentences[verb.sentence]?.first === verb.index && present.test(verb.text)
    );
  }

  /** After a verb of saying, or after to whom it is said: «told the paper». */
  #isSubject({ first }: RoleMention): boolean {
    const { tokens } = this.#text;
    for (let at = first - 1; at >= first - farthestCue; at--) {
      const token = tokens[at];
      if (token?.sentence !== tokens[first]?.sentence) return false;
      if (this.#names.cues.has(at)) return true;
      if (excellencies.has(token?.text ?? "")) continue;
      const isMarked = /^["\u00AB\u201C]$/.test(tokens[at - 1]?.text ?? "");
      const isTo = /^\u0644/.test(token?.text ?? "") || isMarked || this.#names.organisationOver.has(at);
      if (token?.kind === "word" && !isTo) return false;
    }
    return false;
  }
}
