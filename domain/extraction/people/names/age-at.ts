import { article } from "../../../arabic/article";
import { ordinals } from "../../../text/date-words.ar";
import { smallNumbers } from "../../../text/number-words.ar";
import type { Token } from "../../text/tokens";
import { agedWords, yearsOfAge } from "./name-words.ar";

const ten = /^\u0639\u0634\u0631\u0647?$/;
const andTens = /^\u0648\u0627\u0644/;
const fewest = 20;

/** «Ghazwan, [the son of the] eleven years»: how old somebody is, and no father's name. */
export function isAgeAt(tokens: readonly Token[], at: number): boolean {
  if (!agedWords.has(tokens[at]?.text ?? "")) return false;
  const [number, after] = [tokens[at + 1], tokens[at + 2]];
  if (number?.sentence !== tokens[at]?.sentence) return false;
  if (number?.kind === "figure" || (number?.text === article && after?.kind === "figure")) return true;
  const word = number?.text.startsWith(article) ? number.text.slice(article.length) : "";
  // «The tenth» of her years; «the seventieth» is written as seventy.
  if (ordinals[article + word.replace(/\u0647$/, "")] !== undefined) return isOrdinalAge(word, after?.text ?? "");
  const value = smallNumbers[word];
  if (value === undefined) return false;
  const isCounted = ten.test(after?.text ?? "") || andTens.test(after?.text ?? "") || yearsOfAge.has(after?.text ?? "");
  return value >= fewest || isCounted;
}

const isOrdinalAge = (word: string, after: string): boolean => /\u0647$/.test(word) || ten.test(after);
