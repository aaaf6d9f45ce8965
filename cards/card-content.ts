import type { Language } from "@/domain/language";
import type { Strand } from "./drawing/strands";

/** How the answer to one question fared, and the year of the document that it rests on; null where none is known. */
export type CardMark = { strand: Strand; year: number | null };

/** A score and what bears it out. `correct`: questions with full credit, as many as marks held; one mark a question. */
export type CardScore = { correct: number; marks: readonly CardMark[] };

/** What every card tells. No question, option or answer is among it. */
type SharedContent = {
  lang: Language;
  /** Of the set; of the quiz of a day with the day in it. */
  title: string;
  /** How many documents the questions rest on. */
  sources: number;
  /** The first and the last year of those documents; null where there are none. */
  years: readonly [first: number, last: number] | null;
  /** The set speaks of war: the figure then has the colour of the text. */
  sensitive?: boolean;
  /** The set is about deaths: its card asks people in, soberly, and tells no score. */
  aboutDeaths?: boolean;
  /** Its result was graded again, since a question in it was corrected. */
  isCorrected?: boolean;
  /** Only if someone typed it for the card: a learner's own name, or what a teacher calls the class. */
  name?: string;
  /** The site's address, with or without its scheme; empty where it is not known. */
  siteAddress: string;
};

/** A finished attempt of `total` questions. */
export type ResultContent = SharedContent & CardScore & { kind: "result"; total: number };

/** The quiz of a day, of `total` questions: with a score once someone has taken it, else an invitation. */
export type DailyContent = SharedContent & { kind: "daily"; total: number; score?: CardScore };

/** A class's result, in sums only: for each question the share of full credit that its `learners` earned, 0 to 1. */
export type ClassContent = SharedContent & {
  kind: "class";
  facilities: readonly number[];
  learners: number;
  /** The class's mean score, 0 to 1; without it, that of the facilities. */
  meanShare?: number;
};

/** What a card shows, by its kind. Every figure comes from what is stored. */
export type CardContent = ResultContent | DailyContent | ClassContent;
