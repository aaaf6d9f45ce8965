import { article } from "../../arabic/article";
import { particleLengths } from "../text/clitics";
import type { ReadText } from "../text/read-text";
import type { NounTable } from "./noun-table";
import { isNumberWord } from "./number-at";
import { definiteNumbers, few, two, vagueNumbers } from "./quantity-words.ar";

const signs = new Set(["$", "\u20AC", "\u00A3", "%", "("]);
const dualEnding = /(?:\u0627\u0646|\u064A\u0646|\u062A[\u0627\u064A])$/;
const vague = new Set([...Object.keys(vagueNumbers), ...few]);
/** After a noun that its number follows: «the four», «the 50», «two». */
const afterNoun = new Set([...Object.keys(definiteNumbers), ...two, article]);

/** A quick look whether a quantity can begin at a token, so that the readers of numbers need not try every word. */
export function quantityLeads({ tokens }: ReadText, { forms }: NounTable): (at: number) => boolean {
  const asked = askedOf(forms);
  const isLead = (word: string) => {
    const before = asked.get(word);
    if (before !== undefined) return before;
    if (asked.size >= mostKept) asked.clear();
    const bare = word.replace(/^[\u0648\u0641]?[\u0628\u0643]?\u0627\u0644/, "");
    const readings = particleLengths(word).map((length) => word.slice(length));
    const found =
      dualEnding.test(word) ||
      [...readings, bare].some((one) => isNumberWord(one) || vague.has(one) || forms.has(one)) ||
      particleLengths(bare).some((length) => vague.has(bare.slice(length)));
    asked.set(word, found);
    return found;
  };
  return (at) => {
    const token = tokens[at];
    if (!token) return false;
    if (token.kind !== "word") return token.kind === "figure" || signs.has(token.text);
    return isLead(token.text) || afterNoun.has(tokens[at + 1]?.text ?? "");
  };
}

const kept = new WeakMap<NounTable["forms"], Map<string, boolean>>();
const mostKept = 20_000;

/** The words that were asked before, in any text. */
function askedOf(forms: NounTable["forms"]): Map<string, boolean> {
  const known = kept.get(forms) ?? new Map<string, boolean>();
  kept.set(forms, known);
  return known;
}
