import type { ItemRule } from "../rule";
import texts from "./balanced-brackets.json";

/** Brackets and quotation marks come in pairs, and close in turn. */
export const balancedBrackets: ItemRule = {
  id: "A21",
  severity: "B",
  source: "Unicode UAX 9",
  texts,
  find({ texts }) {
    const found = texts.find((text) => !isBalanced(text.replace(/^\s*[\p{L}\p{N}]{1,2}\s*\)/u, "")));
    return found === undefined ? [] : [{ values: { text: found.slice(0, 60) } }];
  },
};

const partners = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["\u00AB", "\u00BB"],
  ["\u201C", "\u201D"],
]);
const closing = new Set(partners.values());

/** Every bracket is closed by its partner, in turn; straight quotation marks come in pairs. */
function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const character of text) {
    const partner = partners.get(character);
    if (partner) open.push(partner);
    else if (closing.has(character) && open.pop() !== character) return false;
  }
  return open.length === 0 && (text.match(/"/g)?.length ?? 0) % 2 === 0;
}
