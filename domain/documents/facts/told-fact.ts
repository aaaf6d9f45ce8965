import type { Unit } from "../../facts/entity";
import type { Mark } from "../mark";

/**
 * date: when an event took place · moment: a date in its sentence · place: where an event took place · figure: a number
 * in its sentence · office: the post of a person · said: who said a sentence · stated: who said
 * it in other words · deed: who did it · countries: those that a sentence lists.
 */
export const toldSorts = [
  "date",
  "moment",
  "place",
  "figure",
  "office",
  "said",
  "stated",
  "deed",
  "countries",
] as const;
export type ToldSort = (typeof toldSorts)[number];

/** `denotes`: of a place as its mark has it · `voice`: in which form its speaker or actor is asked for · `members`: ISO 3166 alpha-2. */
export type ToldValue =
  | { type: "date"; iso: string }
  | { type: "number"; number: number; unit: Unit }
  | { type: "text"; text: string; denotes?: string; voice?: "m" | "f" }
  | { type: "countries"; members: { iso: string; name: string }[]; isOpen: boolean };

/**
 * A fact that a teacher's document tells, worded so that questions can be made of it. `about`: what it is told of: a
 * name, an event in words, or a sentence with `hole` where the value stands. Offsets are of the raw text, those of the
 * value and of the sentence that is its evidence; paragraphs count from 1.
 */
export type ToldFact = {
  id: string;
  sort: ToldSort;
  about: string;
  value: ToldValue;
  /** Who says so, where `about` does not name them. */
  speaker: string | null;
  start: number;
  end: number;
  sentence: { start: number; end: number };
  paragraph: number;
  confidence: number;
};

/** Stands in `about` where the sentence has its value; a teacher may type it. */
export const hole = "(\u2026)";

/** Sorts whose `about` is a sentence with a hole. */
export const hasHole = (sort: ToldSort): boolean => sort === "moment" || sort === "figure" || sort === "countries";

/** Sorts whose value is a claim, told of whoever makes it or did it. */
export const isClaimed = (sort: ToldSort): boolean => sort === "said" || sort === "stated" || sort === "deed";

/** Whether a fact's value is what a mark stands on. */
export const isUnder = (mark: Mark, fact: ToldFact): boolean =>
  mark.type !== "person" && mark.type !== "organisation" && mark.start < fact.end && fact.start < mark.end;
