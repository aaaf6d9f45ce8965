import type { ItemRule, SetRule } from "./rule";

/** Every rule on a question, in the order in which findings are given. */
export const itemRules: readonly ItemRule[] = [];

/** Every rule on a set. */
export const setRules: readonly SetRule[] = [];
