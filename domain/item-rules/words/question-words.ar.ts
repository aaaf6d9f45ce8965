/** What a question word asks for. */
export type AskedSort = "date" | "number" | "place" | "person" | "country" | "city";

const before = "(?:^|[،,:؛.] ?|(?<!\\p{L})و?)";
const words: readonly [AskedSort, RegExp][] = [
  [
    "date",
    new RegExp(
      `${before}(?:متي|في اي (?:عام|سنه|شهر|يوم|تاريخ)|اي (?:عام|سنه|شهر)|ما تاريخ|what (?:year|date|day|month)|(?:in |on )?which (?:year|date|day|month)|(?:in |on )what (?:year|date|day|month)|when)(?!\\p{L})`,
      "u",
    ),
  ],
  [
    "country",
    new RegExp(
      `${before}(?:ما الدوله|اي (?:ال)?دوله|اي بلد|ما البلد|which (?:country|nation|state)|what country)(?!\\p{L})`,
      "u",
    ),
  ],
  [
    "city",
    new RegExp(
      `${before}(?:في )?(?:ما المدينه|اي مدينه|اي المدن|(?:in )?which (?:city|town)|(?:in )?what city)(?!\\p{L})`,
      "u",
    ),
  ],
  [
    "number",
    new RegExp(`${before}(?:كم|ما عدد|how many|what (?:number|percentage|share|proportion) of)(?!\\p{L})`, "u"),
  ],
  ["place", new RegExp(`${before}(?:اين|where)(?!\\p{L})`, "u")],
  [
    "person",
    /(?:^|[،,:] ?)(?:من(?: هو| هي| الذي| التي)?|who|whom)(?= )(?! اي| بين| اهداف| ضمن| خلال| الذين| محاور| مهام| اسباب| دوافع)/u,
  ],
];

/** The question word of a folded stem that stands first, and what it asks for. */
export function askedSort(folded: string): { sort: AskedSort; word: string } | undefined {
  let first: { sort: AskedSort; word: string; at: number } | undefined;
  for (const [sort, pattern] of words) {
    const found = pattern.exec(folded);
    if (!found || (first && first.at <= found.index)) continue;
    first = { sort, word: found[0].replace(/^[،,:؛.\s]+/u, ""), at: found.index };
  }
  return first;
}
