import type { KnownNames } from "../names/known-names";
import type { ReadText } from "../text/read-text";
import type { Mention, RoleMention } from "./mentions";
import { postsOfMany, soleOfCountry, states } from "./names/name-words.ar";

/** `words`: of the post without article; `core`: without the country's name or adjective. */
type Held = { words: string; core: string; mention: Mention; country?: string | undefined };
type Written = Pick<Held, "words" | "core">;

/**
 * Who holds posts that stand without a name: whoever held the same words before, or the only one so far with the same head
 * word and country, as «the American minister», or «the minister», after «the American minister of defence». Roles are shown in order.
 */
export class RoleHolders {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #byWords = new Map<string, Mention>();
  readonly #byHead = new Map<string, Mention>();
  readonly #alike = new Map<string, Held[]>();
  readonly #byBody = new Map<string, Held[]>();
  #lastPost: { head: string; core: string } | undefined;

  constructor(text: ReadText, names: KnownNames) {
    this.#text = text;
    this.#names = names;
  }

  /** The mention that holds a post: its own, else one of those shown before. */
  holderOf(role: RoleMention): Mention | undefined {
    const written = this.#wordsOf(role);
    if (role.mention) this.#keep(role, { ...written, mention: role.mention, country: countryOf(role) });
    else if (role.word.kind === "post" && role.isLeading && role.hasComplement)
      this.#lastPost = { head: role.head, core: written.core };
    if (role.mention || role.word.kind !== "post") return role.mention;
    return (
      this.#byWords.get(written.words) ??
      this.#onlyLike(role, written) ??
      (isBare(role) ? this.#byHead.get(role.head) : undefined) ??
      this.#headOfBody(role)
    );
  }

  /** «The coach of the Valley», in the same words as where he was named, and no post of many. */
  isHeldAgain(role: RoleMention): boolean {
    if (role.word.kind !== "post" || !role.hasComplement || role.last === role.first) return false;
    return !postsOfMany.has(role.head) && this.#byWords.has(this.#wordsOf(role).words);
  }

  /** «Said the lawyer», «the general», in a rank's or a title's one word: whoever bore it last. */
  bearerOf({ head }: RoleMention): Mention | undefined {
    return this.#byHead.get(head);
  }

  /** «The head of the agency», after «the general director of the agency X», where no other heads it. */
  #headOfBody({ head, organisation, last, first }: RoleMention): Mention | undefined {
    if (!organisation || !heads.test(head) || last === first) return undefined;
    const held = this.#byBody.get(organisation) ?? [];
    return held.every(({ words }) => words === held[0]?.words) ? held.at(-1)?.mention : undefined;
  }

  /** Once all roles were shown: all who hold the same words, of a country too, for a headline before they are named. */
  namedLater(role: RoleMention): Mention[] {
    if (role.word.kind !== "post") return [];
    const alike = this.#alike.get(role.head) ?? [];
    return alike.filter((held) => this.#isSameLater(role, held)).map(({ mention }) => mention);
  }

  #isSameLater(role: RoleMention, held: Held): boolean {
    const { words, core } = this.#wordsOf(role);
    if (role.country) return held.country === role.country && (held.core === core || isOneOfCountry(core));
    // «The governor of the troubled state», before «the governor of the state X».
    return role.isLeading && role.hasComplement && `${words} `.startsWith(`${held.words} `) && held.words.includes(" ");
  }

  /** Who holds the post that another is named for: «the Russian president», after «the speaker for the Russian president». */
  holdersWithin({ last, country }: RoleMention): Mention[] {
    const heads = [last, last - 1].map((at) => (this.#text.tokens[at]?.text ?? "").replace(/^\u0627\u0644/, ""));
    const held = heads.flatMap((head) => this.#alike.get(head) ?? []);
    return held.filter((one) => country !== undefined && one.country === country).map(({ mention }) => mention);
  }

  #keep(role: RoleMention, held: Held): void {
    if (role.word.kind !== "post") {
      this.#byHead.set(role.head, held.mention);
      return;
    }
    this.#byWords.set(held.words, held.mention);
    if (role.organisation && headsOfBodies.test(held.words))
      this.#byBody.set(role.organisation, [...(this.#byBody.get(role.organisation) ?? []), held].slice(-mostHeld));
    // «The president» alone is a state's, not a body's.
    const isOfBody = heads.test(role.head) && !role.isDefinite && !role.country;
    if (!isOfBody && !(role.organisation && heads.test(role.head))) this.#byHead.set(role.head, held.mention);
    this.#keepAlike(role.head, held);
    // «His German counterpart» holds the same post of another country.
    const counterpart = counterparts.test(role.head) && held.country ? this.#lastPost : undefined;
    if (counterpart) this.#keepAlike(counterpart.head, { ...held, words: counterpart.core, core: counterpart.core });
    else if (role.isLeading && role.hasComplement) this.#lastPost = { head: role.head, core: held.core };
  }

  #keepAlike(head: string, held: Held): void {
    const alike = this.#alike.get(head) ?? [];
    const isKnown = alike.some(({ words, country }) => words === held.words && country === held.country);
    if (!isKnown) this.#alike.set(head, [...alike, held].slice(-mostHeld));
  }

  #onlyLike(role: RoleMention, { words, core }: Written): Mention | undefined {
    if (!role.country && isBare(role)) return undefined;
    const alike = (this.#alike.get(role.head) ?? []).filter(({ country }) => !role.country || country === role.country);
    const wider = alike.filter((held) => isShorter(words, held.words) || (role.country && isShorter(core, held.core)));
    return wider.length === 1 ? wider[0]?.mention : undefined;
  }

  #wordsOf({ first, last, skipped }: RoleMention): Written {
    const tokens = this.#text.tokens.slice(first, last + 1);
    const words = tokens.map(({ text }, at) => (at === 0 ? text.slice(skipped) : text));
    const bare = words.map((word) => word.replace(/^(?:\u0627\u0644|\u0644\u0644?(?=.{3}))/, ""));
    const core = bare.filter((_, at) => !this.#isCountry(first + at, words[at] ?? ""));
    return { words: bare.join(" "), core: core.join(" ") };
  }

  /** «Of Bahrain», «Bahraini», «in the kingdom of Bahrain». */
  #isCountry(at: number, word: string): boolean {
    return (
      states.test(word) ||
      this.#names.gazetteer.demonyms.has(word) ||
      this.#names.placeOver.get(at)?.value.iso !== undefined
    );
  }
}

/** «President X» is of the country that X is known to lead. */
const countryOf = ({ country, head, mention }: RoleMention): string | undefined =>
  country ?? (heads.test(head) ? mention?.known?.leads : undefined);

/** «The mufti of Iraq»: a country has one. */
const isOneOfCountry = (core: string): boolean => soleOfCountry.has(core);
const mostHeld = 20;
const heads = /^\u0631\u064a\u064a\u0633\u0647?$/;
/** «General director», «secretary general». As folded. */
const headsOfBodies = /^(?:\u0645\u062f\u064a\u0631|\u0627\u0645\u064a\u0646)\u0647? \u0639\u0627\u0645/;
/** «His counterpart», «her counterpart». */
const counterparts = /^\u0646\u0638\u064a\u0631/;
/** «The minister», and no more. */
const isBare = ({ isDefinite, first, last }: RoleMention) => isDefinite && first === last;

/** Every word of one stands in the other, be it as an adjective. */
const isShorter = (one: string, other: string) => {
  const words = other.split(" ");
  return one.split(" ").every((word) => words.includes(word) || words.includes(ofCountry(word)));
};

/** «Of Qatar» is «Qatari», «of Russia» «Russian». */
const ofCountry = (word: string) => `${word.replace(/\u064a?\u0627$/, "")}\u064a`;
