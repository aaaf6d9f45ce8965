/** A run without spaces of what numbers, codes and addresses are written with. */
const run = /[A-Za-z0-9][A-Za-z0-9_.,:/@#?&=+-]*%?/g;
const zero = 0x0660;

/**
 * Latin digits as Arabic-Indic ones, for display: grouping commas, decimal points and the per cent sign go with them. A
 * run that holds a Latin letter, such as a code, an address or the name of a machine, stays as it is.
 */
export const toArabicIndicDigits = (text: string): string =>
  text.replace(run, (found) => (/[A-Za-z]/.test(found) ? found : inArabicIndic(found)));

const inArabicIndic = (number: string): string =>
  number
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, "\u066C")
    .replace(/(?<=\d)\.(?=\d)/g, "\u066B")
    .replace(/(?<=\d)%/g, "\u066A")
    .replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
