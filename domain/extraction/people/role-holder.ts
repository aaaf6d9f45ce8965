import type { ReadText } from "../text/read-text";
import type { Mention, RoleMention } from "./mentions";

/**
 * Who holds a post that stands without a name: whoever held the same words before, or the only one so far with the same
 * head word and country, as «the American minister» after «the American minister of defence».
 */
export function holderOf(role: RoleMention, roles: readonly RoleMention[], text: ReadText): Mention | undefined {
  if (role.word.kind !== "post") return undefined;
  const named = roles.filter((one) => one.mention && one.word.kind === "post" && one.first !== role.first);
  const words = wordsOf(role, text);
  const same = named.findLast((one) => one.first < role.first && wordsOf(one, text) === words);
  if (same) return same.mention;
  if (!role.country) return undefined;
  const alike = named.filter((one) => one.first < role.first && one.head === role.head && one.country === role.country);
  const isPart = alike.filter((one) => isShorter(words, wordsOf(one, text)));
  const holders = new Set(isPart.map(({ mention }) => mention));
  return holders.size === 1 ? isPart[0]?.mention : undefined;
}

function wordsOf({ first, last, skipped }: RoleMention, { tokens }: ReadText): string {
  const words = tokens.slice(first, last + 1).map(({ text }, at) => (at === 0 ? text.slice(skipped) : text));
  return words.map((word) => word.replace(/^\u0627\u0644/, "")).join(" ");
}

/** Every word of one stands in the other. */
const isShorter = (one: string, other: string) => one.split(" ").every((word) => other.split(" ").includes(word));
