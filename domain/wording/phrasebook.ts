import type { GrammaticalCase } from "../arabic/agreement";
import type { Entity, Unit } from "../facts/entity";
import type { NumberValue } from "../facts/value";
import type { NumberScale } from "./number-scale";
import type { Scene } from "./scene";

/** What a pattern's token says here; `undefined`: it cannot be said, so neither can the pattern. */
export type Word = (scene: Scene) => string | undefined;

/** A paragraph of a document, named as a citation names it. */
export type Place = { source: string; paragraphs: number[] };

/** What another document, or another speaker in one, says of the same thing. */
export type OtherClaim = { source: string; speaker?: string; value: string };

/** How one language says values, tokens and remarks. A language is one such book: see phrasebooks.ts. */
export type Phrasebook = {
  date(iso: string): string;
  number(value: NumberValue, unit: Unit, grammaticalCase: GrammaticalCase): string;
  /** The number and its operator, without the noun. */
  bareNumber(value: NumberValue, unit: Unit): string;
  /** A gap for the number alone, with its operator before it and its unit shown: «more than ____ (countries)». */
  numberGap(value: NumberValue, unit: Unit): string;
  /** What a typed number counts: «countries», «million US dollars». */
  unitName(unit: Unit, scale: NumberScale): string;
  list(names: readonly string[]): string;
  /** The form that agrees with one entity, or with several said in a row. */
  agree(entities: readonly Entity[], forms: readonly string[]): string;
  /** Joins parts into one text: spaces, clitics, punctuation. */
  weave(parts: readonly string[]): string;
  /** Month and year as a date of any precision shows them, to find one said twice. */
  monthYear: RegExp;
  /** The event as a clause; `{w}` marks where an adverbial goes, if not at the end. */
  eventClause(scene: Scene): string | undefined;
  /** Tokens of this language beside those that every language has. */
  words: Record<string, Word>;
  accordingTo(named: { source?: string; speaker?: string }): string;
  /** A whole sentence from its scope and its body; `startsLow`: the body's first word is no name. */
  sentence(scope: string, body: string, startsLow: boolean): string;
  /** A text as it stands alone on a line. */
  standing(text: string): string;
  cite(places: readonly Place[]): string;
  explanation(statement: string, citation: string): string;
  /** A statement of a number, and the names that were counted. */
  countOf(statement: string, names: string): string;
  /** Feedback for a wrong option: the true value first, the lure in quotation marks only. */
  wrong(key: string, lure: string, belongsTo: string | undefined): string;
  /** The same of one of several wrong options, where the answer is said once for all. */
  lure(lure: string, belongsTo: string | undefined): string;
  /** A text in quotation marks; marks inside it become the other sort. */
  quoted(text: string): string;
  /** What other documents say instead, before how that is treated. */
  elsewhere(claims: readonly OtherClaim[]): string;
  treatments: Record<"name the source" | "name the time" | "name the speaker" | "compare" | "do not ask", string>;
};
