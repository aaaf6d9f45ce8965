import { groupDigits } from "../text/numerals";
import { one, type ScaleWord, scaleWords } from "./scale-words.ar";

/** The forms a noun takes after a number. `accusative` is the singular after 11 to 99. */
export type CountedNoun = {
  singular: string;
  dualNominative: string;
  dualOblique: string;
  plural: string;
  accusative: string;
  gender: "m" | "f";
};
/** Oblique: after a preposition, as an object, or as the second part of a construct. */
export type GrammaticalCase = "nominative" | "oblique";
export type NounForm = "singular" | "dual" | "plural" | "accusative";
export type Scale = keyof typeof scaleWords;

const sizes: Record<Scale, number> = { thousand: 1e3, million: 1e6, milliard: 1e9 };

/**
 * The noun's form after `count` ≥ 0 written in digits: dual for 2, plural for 3–10, accusative for 11–99, singular for
 * 0, 1, hundreds and decimals; beyond 100 the last two digits decide, and 101 and 102 take the singular.
 * Source: the plural categories of Unicode CLDR for Arabic, which are the noun's forms.
 */
export function nounForm(count: number): NounForm {
  if (count === 2) return "dual";
  if (!Number.isInteger(count)) return "singular";
  const rest = count % 100;
  if (rest >= 3 && rest <= 10) return "plural";
  return rest >= 11 ? "accusative" : "singular";
}

/**
 * A number ≥ 0 with its noun. One is the noun and «one», two the dual without digits, the rest digits and the form that
 * `nounForm` names. A noun whose dual equals its singular (per cent) does not change and keeps its digits.
 */
export function countedNoun(count: number, noun: CountedNoun, grammaticalCase: GrammaticalCase): string {
  if (noun.singular === noun.dualNominative) return `${groupDigits(count)} ${noun.singular}`;
  if (count === 1) return `${noun.singular} ${one[noun.gender]}`;
  if (count === 2) return grammaticalCase === "nominative" ? noun.dualNominative : noun.dualOblique;
  const form = nounForm(count);
  return `${groupDigits(count)} ${form === "dual" ? noun.singular : noun[form]}`;
}

/**
 * A number said with a scale word and its noun: 13.6 million dollars. The number counts the scale word, which is itself
 * a noun with a dual and a plural; the noun that follows stays in the singular.
 */
export function scaledNoun(count: number, scale: Scale, noun: CountedNoun, grammaticalCase: GrammaticalCase): string {
  return `${scaleText(count / sizes[scale], scaleWords[scale], grammaticalCase)} ${noun.singular}`;
}

function scaleText(count: number, word: ScaleWord, grammaticalCase: GrammaticalCase): string {
  if (count === 1) return word.singular;
  if (count === 2) return grammaticalCase === "nominative" ? word.constructNominative : word.constructOblique;
  // Before its noun the scale word is in construct, so 11–99 lose the tanwin that they have alone.
  return `${groupDigits(count)} ${nounForm(count) === "plural" ? word.plural : word.singular}`;
}

/** The form that agrees with a noun: masculine, feminine, and for human plurals a third where the pattern has one. */
export function agree(noun: { gender: "m" | "f"; plural?: boolean | undefined }, forms: readonly string[]): string {
  const [masculine = "", feminine = masculine, plural] = forms;
  if (noun.plural && plural !== undefined) return plural;
  return noun.gender === "f" ? feminine : masculine;
}
