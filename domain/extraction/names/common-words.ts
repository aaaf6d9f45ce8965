const shortestStem = 3;
/** The article with particles before it; «for the» is written as one. */
const withArticle = /^(?:[\u0648\u0641]?[\u0628\u0643]?\u0627\u0644|[\u0648\u0641]?\u0644\u0644)/;
const conjunction = /^[\u0648\u0641]/;
const preposition = /^[\u0628\u0644\u0643]/;
/** «Will», and the first letters of a verb in the present, which the lexicon gives with ya. */
const present = /^\u0633?[\u064a\u062a\u0646]/;
/** «I …», as it stands: with endings it is rather a name. */
const mine = /^\u0627(?=.{3})/;
/** What may stand after a stem, the longest first: pronouns, plurals, duals, cases, the feminine, the nisba. */
const endings = [
  ...["\u0627\u062a\u0647\u0645", "\u0627\u062a\u0647\u0627", "\u062a\u064a\u0646", "\u062a\u0627\u0646"],
  ...["\u0627\u062a\u0647", "\u062a\u0647\u0645", "\u062a\u0647\u0627", "\u064a\u064a\u0646", "\u064a\u0648\u0646"],
  ...["\u0648\u0646\u0647", "\u0648\u0647\u0627", "\u0647\u0645\u0627", "\u064a\u0627\u062a", "\u064a\u0647"],
  ...["\u062a\u0647", "\u0647\u0627", "\u0647\u0645", "\u0646\u0627", "\u0627\u0646", "\u064a\u0646", "\u0648\u0646"],
  ...["\u0627\u062a", "\u0648\u0627", "\u062a\u0627", "\u0647", "\u062a", "\u0627", "\u064a"],
];
const taMarbuta = "\u0647";
/** Pronouns after a feminine noun. */
const ofHers = /^\u062a\u0647/;

/** Whether a folded word is one of the stems in some form: with particles, the article, a pronoun, a plural's ending. */
export function isCommonWord(word: string, stems: ReadonlySet<string>): boolean {
  if (stems.has(word)) return true;
  const bare = word.replace(withArticle, "");
  if (bare !== word && isForm(bare, stems)) return true;
  if (isForm(word, stems) || isPresent(word, stems)) return true;
  const joined = word.replace(conjunction, "");
  if (joined !== word && joined.length >= shortestStem && (isForm(joined, stems) || isPresent(joined, stems)))
    return true;
  const told = joined.replace(preposition, "");
  if (told === joined || told.length < shortestStem) return false;
  return told.length === shortestStem ? stems.has(told) : isForm(told, stems);
}

function isForm(word: string, stems: ReadonlySet<string>): boolean {
  if (stems.has(word) || stems.has(word + taMarbuta)) return true;
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length >= shortestStem && (stems.has(stem) || stems.has(stem + taMarbuta))) return true;
    // «His story».
    if (stem.length === shortestStem - 1 && ofHers.test(ending) && stems.has(stem + taMarbuta)) return true;
  }
  return false;
}

function isPresent(word: string, stems: ReadonlySet<string>): boolean {
  if (mine.test(word)) return stems.has(word.replace(mine, "\u064a"));
  const rest = word.replace(present, "");
  return rest !== word && rest.length >= shortestStem - 1 && isForm(`\u064a${rest}`, stems);
}
