import { foldLoosely } from "../../text/fold-arabic";
import { toLatinDigits } from "../../text/numerals";
import { remembered } from "../../text/remembered";
import type { ItemRule } from "../rule";
import texts from "./unique-options.json";

/** No two options that differ only in spelling, vowel marks, spaces or the script of their digits. */
export const uniqueOptions: ItemRule = {
  id: "O2",
  severity: "B",
  source: "HDR 22",
  texts,
  find({ draft: { options, left, right } }) {
    return [options, left, right].flatMap((texts) => {
      const twice = repeatedText(texts);
      return twice === undefined ? [] : [{ values: { option: twice } }];
    });
  },
};

/** The first text that reads like an earlier one: spelling, marks, punctuation and the script of digits aside. */
export function repeatedText(texts: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return texts.find((text) => seen.size === seen.add(asRead(text)).size);
}

const asRead = remembered((text) =>
  foldLoosely(toLatinDigits(text))
    .replace(/[^\p{L}\p{N}%\u066A]+/gu, " ")
    .trim(),
);
