import { inReaderDigits } from "@/i18n/digits";

/** Grouped numbers, decimals, ranges and percents: pieces that a line break or the text's direction would spoil. */
const piece = /(\d+(?:[.,:]\d+)+%?|\d+\s?[–-]\s?\d+%?|\d+%)/;
const arabicIndic = /[\u0660-\u0669]/;

/** Latin numbers run from left to right; Arabic-Indic ones keep their order, and their sign and range run with the text. */
export const numberClass = (number: string): string => (arabicIndic.test(number) ? "num num--rtl" : "num");

/** Content text in the reader's digits, with each such number kept in one piece. */
export function Worded({ children }: { children: string }) {
  const parts = children.split(piece).map(inReaderDigits);
  if (parts.length === 1) return parts[0];
  return parts.map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
      <bdi className={numberClass(part)} key={index}>
        {part}
      </bdi>
    ) : (
      part
    ),
  );
}
