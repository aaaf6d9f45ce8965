import type { ReadText } from "../../text/read-text";
import { plainBodies } from "../quote-words.ar";
import type { Entity, Speaker } from "./entities";

/** «On the other hand,». */
const longestLead = 5;
const longestOther = 6;
/** «According to», «with», «for»: who follows does not act. */
const leads =
  /^[\u0648\u0641]?(?:\u0628?\u062d\u0633\u0628|\u0648\u0641\u0642\u0627?|\u0645\u0639|\u0639\u0646|\u0628\u0639\u062f|\u0642\u0628\u0644|\u062d\u0648\u0644|\u0645\u0646|\u0636\u062f)$/;
const ofOrigin = /^\u0627\u0644.{2,}\u064a\u0647?$/;
const comma = "\u060C";
const longestHad = 9;
/** «Was», «were», before who had said. */
const had = /^\u0648?\u0643\u0627\u0646\u062a?$/;
const but = /^\u0648?\u0644\u0643\u0646$/;
/** A person, a man, a source, an official, one of, another, some. As folded. */
const ofPeople =
  /^(?:\u0634\u062e\u0635|\u0631\u062c\u0644|\u0645\u0635\u062f\u0631|\u0645\u0633\u0648\u0648\u0644|\u0634\u0627\u0647\u062f|\u0645\u0635\u0627\u062f\u0631|\u0645\u062a\u062d\u062f\u062b|\u0645\u062d\u0644\u0644|\u062e\u0628\u064a\u0631|\u0628\u0639\u0636|\u0627\u062d\u062f|\u0627\u062e\u0631|\u0639\u0646\u0627\u0635\u0631|\u0648\u0633\u0627\u064a\u0644|\u062a\u0642\u0627\u0631\u064a\u0631|\u0646\u0627\u0634\u0637)(?:\u0627|\u0647|\u064a\u0646|\u0648\u0646)?$/;

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
    const first = this.#afterLead(stretch.first);
    for (let at = first; at <= Math.min(first + 2, stretch.last); at++) {
      const entity = this.#byFirst.get(at);
      // «X – Riyadh: …»: who wrote the report.
      const isByline = entity?.isPerson && /^[-\u2013]$/.test(this.#text.tokens[entity.last + 1]?.text ?? "");
      if (entity && !entity.skipped && !isByline) return entity.speaker;
    }
    return undefined;
  }

  /** «The government issued a statement»: a body that is not named, right after the verb that opens a sentence. */
  bodyOf(sentence: number): Speaker | undefined {
    const { tokens, sentences, raw } = this.#text;
    const stretch = sentences[sentence];
    if (!stretch) return undefined;
    const first = this.#afterLead(stretch.first) + 1;
    if (first > stretch.last || !plainBodies.has(tokens[first]?.text ?? "")) return undefined;
    let last = first;
    while (last < first + 2 && ofOrigin.test(tokens[last + 1]?.text ?? "")) last++;
    const written = raw.slice(tokens[first]?.start, tokens[last]?.end).replace(/\s+/g, " ");
    return { name: written, written };
  }

  /** Past «on the other hand,». */
  #afterLead(first: number): number {
    const lead = this.#text.tokens.slice(first, first + longestLead).findIndex(({ text }) => text === comma);
    // «Greeted X, in a message, "…"»: who acts stands before the comma.
    return this.#byFirst.get(first + 1)?.isPerson && !leads.test(this.#text.tokens[first]?.text ?? "")
      ? first
      : first + lead + 1;
  }

  /** «But another man of the family said», «sources of the army had said»: the words between «but» or «had» and the verb. */
  otherBefore(verb: number): Speaker | undefined {
    const { tokens, sentences, raw } = this.#text;
    const first = sentences[tokens[verb]?.sentence ?? -1]?.first ?? verb;
    const words = tokens.slice(first + 1, verb);
    const lead = tokens[first]?.text ?? "";
    const isOther = but.test(lead) && words.length <= longestOther;
    const isPhrase = words.length > 0 && words.every(({ kind }) => kind === "word");
    if (
      !isPhrase ||
      !(isOther || (had.test(lead) && words.length <= longestHad)) ||
      !ofPeople.test(words[0]?.text ?? "")
    )
      return undefined;
    const written = raw.slice(words[0]?.start, words.at(-1)?.end).replace(/\s+/g, " ");
    return { name: written, written };
  }

  /** The person whose name ends right before a token, or stands between commas there. */
  personBefore(at: number): Speaker | undefined {
    const { tokens } = this.#text;
    const isApart = tokens[at - 1]?.text === comma;
    const person = this.#byLast.get(isApart ? at - 2 : at - 1);
    const isBeside = !isApart || tokens[(person?.first ?? 0) - 1]?.text === comma;
    return person?.isPerson && isBeside && !person.skipped ? person.speaker : undefined;
  }

  /** The last person that a sentence names, of those who are meant: «… X. He had said» is of X. */
  lastNamedIn(sentence: number, isMeant: (one: Speaker) => boolean = () => true): Speaker | undefined {
    const stretch = this.#text.sentences[sentence];
    for (let at = stretch?.last ?? -1; at >= (stretch?.first ?? 0); at--) {
      const entity = this.#byLast.get(at);
      if (entity?.isPerson && isMeant(entity.speaker)) return entity.speaker;
    }
    return undefined;
  }
}
