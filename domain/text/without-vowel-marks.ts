/** Arabic text without its vowel marks and tatweel; nothing else changes. Source: Unicode, block Arabic. */
export const withoutVowelMarks = (text: string): string =>
  text.normalize("NFC").replace(/[\u064B-\u0652\u0670\u0640]/g, "");
