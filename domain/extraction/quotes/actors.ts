import type { ReadText } from "../text/read-text";
import type { Entity, Speaker } from "./entities";

/** «On the other hand,». */
const longestLead = 5;

/** Tells in one text who acts in a sentence, and whom it names last. */
export class Actors {
  readonly #text: ReadText;
  readonly #byFirst: ReadonlyMap<number, Entity>;
  readonly #byLast: ReadonlyMap<number, Entity>;

  constructor(text: ReadText, by: { first: ReadonlyMap<number, Entity>; last: ReadonlyMap<number, Entity> }) {
    this.#text = text;
    this.#byFirst = by.first;
    this.#byLast = by.last;
  }

  /** The subject of a sentence: the first of its names, where a verb or nothing stands before it. */
  actorOf(sentence: number): Speaker | undefined {
    const stretch = this.#text.sentences[sentence];
    if (!stretch) return undefined;
    const comma = this.#text.tokens
      .slice(stretch.first, stretch.first + longestLead)
      .findIndex(({ text }) => text === "\u060C");
    const first = stretch.first + comma + 1;
    for (let at = first; at <= Math.min(first + 2, stretch.last); at++) {
      const entity = this.#byFirst.get(at);
      // «X – Riyadh: …»: who wrote the report.
      const isByline = entity?.isPerson && /^[-\u2013]$/.test(this.#text.tokens[entity.last + 1]?.text ?? "");
      if (entity && !entity.skipped && !isByline) return entity.speaker;
    }
    return undefined;
  }

  /** The last person that a sentence names: «… X. He had said» is of X. */
  lastNamedIn(sentence: number): Speaker | undefined {
    const stretch = this.#text.sentences[sentence];
    for (let at = stretch?.last ?? -1; at >= (stretch?.first ?? 0); at--) {
      const entity = this.#byLast.get(at);
      if (entity?.isPerson) return entity.speaker;
    }
    return undefined;
  }
}
