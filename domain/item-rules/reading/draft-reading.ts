import { foldLoosely } from "../../text/fold-arabic";
import type { Draft, DraftKind } from "../draft";
import type { Ground } from "../ground";
import { type Answer, readAnswer } from "./answer";
import { type AskedCell, askedCells } from "./asked-cells";
import type { Mention } from "./name-book";
import { readScope, type StemScope } from "./stem-scope";
import { type Word, wordsOf } from "./words-of";

const oneRight: ReadonlySet<DraftKind> = new Set([
  "single-choice",
  "who-said-it",
  "cloze",
  "compare-sources",
  "find-evidence",
]);

/** A question as the rules see it: its texts folded, what it names, and what it asks of the ledger; each when first asked. */
export class DraftReading {
  readonly draft: Draft;
  readonly #ground: Ground;
  readonly #made = new Map<string, unknown>();

  constructor(draft: Draft, ground: Ground) {
    this.draft = draft;
    this.#ground = ground;
  }

  get lang() {
    return this.draft.lang;
  }
  get kind() {
    return this.draft.kind;
  }
  get stem() {
    return this.draft.stem;
  }
  get isArabic(): boolean {
    return this.draft.lang === "ar";
  }
  /** One option is right. */
  get hasOneRight(): boolean {
    return oneRight.has(this.kind) && this.draft.options.length > 0;
  }
  get foldedStem(): string {
    return this.#once("folded", () => foldLoosely(this.stem));
  }
  get stemWords(): readonly Word[] {
    return this.#once("words", () => wordsOf(this.stem));
  }
  get mentions(): readonly Mention[] {
    return this.#once("mentions", () => this.#ground.names.mentionsIn(this.stemWords));
  }
  /** Ids of all that the stem names, demonyms left out. */
  get named(): ReadonlySet<string> {
    return this.#once("named", () => new Set(this.mentions.filter(({ isName }) => isName).flatMap(({ ids }) => ids)));
  }
  get options(): readonly Answer[] {
    return this.#once("options", () => this.draft.options.map((text) => readAnswer(text, this.#ground)));
  }
  /** The right options, or what is to be typed. */
  get keys(): readonly Answer[] {
    return this.#once("keys", () => {
      const { chosen, value } = this.draft.key;
      if (chosen.length) return chosen.flatMap((at) => this.options[at] ?? []);
      return value === undefined || this.kind === "true-false" ? [] : [readAnswer(value, this.#ground)];
    });
  }
  get distractors(): readonly Answer[] {
    return this.#once("distractors", () => this.options.filter((_, at) => !this.draft.key.chosen.includes(at)));
  }
  /** Everything a learner may read: stem, options, both sides of a matching, explanation. */
  get texts(): readonly string[] {
    const { stem, options, left, right, explanation } = this.draft;
    return [stem, ...options, ...left, ...right, ...(explanation === undefined ? [] : [explanation])];
  }
  /** What stands before the answer. */
  get shown(): readonly string[] {
    const { stem, options, left, right } = this.draft;
    return [stem, ...options, ...left, ...right];
  }
  get foldedShown(): readonly string[] {
    return this.#once("folded shown", () => this.shown.map(foldLoosely));
  }
  /** Which document, speaker and time the stem names. */
  get scope(): StemScope {
    return this.#once("scope", () => readScope(this, this.#ground));
  }
  /** Cells of the ledger that the stem has the words of. */
  get asked(): readonly AskedCell[] {
    return this.#once("asked", () => askedCells(this, this.#ground));
  }

  #once<Made>(name: string, make: () => Made): Made {
    if (!this.#made.has(name)) this.#made.set(name, make());
    return this.#made.get(name) as Made;
  }
}
