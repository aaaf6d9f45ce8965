import type { ReadText } from "../text/read-text";
import type { Mention, RoleMention } from "./mentions";
import type { Person } from "./people-of";

type Again = { mention: Mention; person: Person };
const comma = "\u060C";

/** Posts between commas after a family name alone: «X, the former director and head of the board, …». */
export class RolesApart {
  readonly #text: ReadText;
  readonly #cues: ReadonlyMap<number, unknown>;
  readonly #byEnd: ReadonlyMap<number, Again>;
  #last: { end: number; holder: Again } | undefined;

  constructor(text: ReadText, again: readonly Again[], cues: ReadonlyMap<number, unknown>) {
    this.#text = text;
    this.#cues = cues;
    this.#byEnd = new Map(again.map((one) => [one.mention.last, one]));
  }

  /** Whose a post is that no name in full stands beside; posts are asked for from left to right. */
  holderOf({ first, last, skipped, word, hasComplement }: RoleMention): Again | undefined {
    if (word.kind !== "post" || !hasComplement) return undefined;
    const isApart = skipped === 0 && this.#text.tokens[first - 1]?.text === comma;
    const isAlso = skipped === 1 && this.#last?.end === first - 1;
    const holder = isApart
      ? this.#byEnd.get(first - 2)
      : isAlso
        ? this.#last?.holder
        : skipped === 0
          ? this.#saidBefore(first)
          : undefined;
    if (holder) this.#last = { end: last, holder };
    return holder;
  }

  /** «Said X [the director of the agency]»: right after the name, where a verb of saying has it for its subject. */
  #saidBefore(first: number): Again | undefined {
    const holder = this.#byEnd.get(first - 1);
    return holder && this.#cues.has(holder.mention.first - 1) ? holder : undefined;
  }
}
