/**
 * Whether `hits` of `count` are more than chance gives in 99 of 100 sets: above the mean by 2.58 standard deviations.
 * `chance`: 0 to 1. Source: the normal approximation of the binomial.
 */
export const isBeyondChance = (hits: number, count: number, chance: number): boolean =>
  hits > count * chance + 2.58 * Math.sqrt(count * chance * (1 - chance));
