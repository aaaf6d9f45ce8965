import { withoutDirectionControls } from "../arabic/without-direction-controls";

/** A number in Latin digits, thousands by comma, at most two decimals: 13221 → 13,221 and 13.6 → 13.6. */
export function groupDigits(number: number): string {
  const [whole = "", decimals] = String(Math.round(number * 100) / 100).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals ? `${grouped}.${decimals}` : grouped;
}

/** Digits of any script as 0–9: every decimal digit of Unicode stands in a run of ten that starts with its zero. */
export function toLatinDigits(text: string): string {
  return text.normalize("NFKC").replace(/\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)));
}

function digitValue(codePoint: number): number {
  let zero = codePoint;
  while (codePoint - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return codePoint - zero;
}

/**
 * A number as people type it: digits of any script, U+066C, comma, space or apostrophe between thousands, U+066B or a
 * point before decimals. A comma (also U+060C) that is not followed by exactly three digits is a decimal sign; points
 * between several groups of three are thousands. A sign of per cent is let pass. Refuses (`undefined`) anything else.
 */
export function readNumber(typed: string): number | undefined {
  const text = toLatinDigits(withoutDirectionControls(typed))
    .trim()
    .replace(/\s*[%\u066A]$|^[%\u066A]\s*/u, "")
    .replace(/^[\u2212\u2013]/u, "-")
    .replace(/\u066B/g, "\uE000")
    .replace(/\u066C|(?<=\d)[\s'\u2019](?=\d{3}(?!\d))/gu, "")
    .replace(/\u060C/g, ",");
  const plain = withoutThousands(text).replace(/[\uE000,]/, ".");
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

function withoutThousands(text: string): string {
  if (/^[+-]?\d{1,3}(,\d{3})+([.\uE000]\d+)?$/.test(text)) return text.replace(/,/g, "");
  return /^[+-]?\d{1,3}(\.\d{3}){2,}$/.test(text) ? text.replace(/\./g, "") : text;
}
