/** A folded word without «and» or «so» written on to it, where three letters are left: shorter ones begin with those letters of their own. */
export const withoutConjunction = (word: string): string => word.replace(/^[\u0648\u0641](?=.{3})/, "");
