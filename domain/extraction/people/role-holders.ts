import type { ReadText } from "../text/read-text";
import type { Mention, RoleMention } from "./mentions";

type Held = { words: string; mention: Mention; country?: string | undefined };

/**
 * Who holds posts that stand without a name: whoever held the same words before, or the only one so far with the same head
 * word and country, as «the American minister», or «the minister», after «the American minister of defence». Roles are shown in order.
 */
export class RoleHolders {
  readonly #text: ReadText;
  readonly #byWords = new Map<string, Mention>();
  readonly #byHead = new Map<string, Mention>();
  readonly #alike = new Map<string, Held[]>();

  constructor(text: ReadText) {
    this.#text = text;
  }

  /** The mention that holds a post: its own, else one of those shown before. */
  holderOf(role: RoleMention): Mention | undefined {
    const words = this.#wordsOf(role);
    if (role.mention) this.#keep(role, { words, mention: role.mention, country: role.country });
    if (role.mention || role.word.kind !== "post") return role.mention;
    return (
      this.#byWords.get(words) ??
      this.#onlyLike(role, words) ??
      (isBare(role) ? this.#byHead.get(role.head) : undefined)
    );
  }

  #keep(role: RoleMention, held: Held): void {
    if (role.word.kind !== "post") return;
    this.#byWords.set(held.words, held.mention);
    // «The president» alone is a state's, not a body's.
    if (!role.organisation || !heads.test(role.head)) this.#byHead.set(role.head, held.mention);
    const alike = this.#alike.get(role.head) ?? [];
    if (!alike.some(({ words }) => words === held.words)) this.#alike.set(role.head, [...alike, held].slice(-mostHeld));
  }

  #onlyLike(role: RoleMention, words: string): Mention | undefined {
    if (!role.country && isBare(role)) return undefined;
    const alike = (this.#alike.get(role.head) ?? []).filter(({ country }) => !role.country || country === role.country);
    const wider = alike.filter((held) => isShorter(words, held.words));
    return wider.length === 1 ? wider[0]?.mention : undefined;
  }

  #wordsOf({ first, last, skipped }: RoleMention): string {
    const words = this.#text.tokens
      .slice(first, last + 1)
      .map(({ text }, at) => (at === 0 ? text.slice(skipped) : text));
    return words.map((word) => word.replace(/^(?:\u0627\u0644|\u0644\u0644?(?=.{3}))/, "")).join(" ");
  }
}

const mostHeld = 20;
const heads = /^\u0631\u064a\u064a\u0633\u0647?$/;
/** «The minister», and no more. */
const isBare = ({ isDefinite, first, last }: RoleMention) => isDefinite && first === last;

/** Every word of one stands in the other, be it as an adjective. */
const isShorter = (one: string, other: string) => {
  const words = other.split(" ");
  return one.split(" ").every((word) => words.includes(word) || words.includes(ofCountry(word)));
};

/** «Of Qatar» is «Qatari», «of Russia» «Russian». */
const ofCountry = (word: string) => `${word.replace(/\u064a?\u0627$/, "")}\u064a`;
