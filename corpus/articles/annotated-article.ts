import type { SpanType } from "@/domain/extraction/span";

/**
 * A span that an annotator marked: `value` is an ISO code, a person's name, a speaker, ISO codes joined by commas, an ISO
 * date, or a number (`2..3` a range, `vague`).
 */
export type Marked = { type: SpanType; start: number; end: number; value: string };

const types: Readonly<Record<string, SpanType>> = {
  P: "place",
  C: "place",
  G: "place",
  F: "place",
  V: "place",
  O: "organisation",
  N: "person",
  R: "role",
  Q: "quote",
  L: "participant_list",
  D: "date",
  K: "quantity",
};
const opening = /\[([PCGFVONRQLDK])(?::([^|\]]*))?\|/y;

/**
 * Reads an article whose spans stand in brackets: `[P:JP|…]` a country, C a city, G a region, F a facility, V a river,
 * O an organisation, `[N:name|…]` a person, `[R:name|…]` a post and who holds it, `[Q:speaker|…]` a quotation,
 * `[L:JP,CN|…]` a list, `[D:2024-05|…]` a date, `[K:3|…]` a quantity.
 */
export function annotatedArticle(marked: string): { raw: string; spans: Marked[] } {
  const open: { type: SpanType; start: number; value: string }[] = [];
  const spans: Marked[] = [];
  let raw = "";
  for (let at = 0; at < marked.length; ) {
    opening.lastIndex = at;
    const [whole = "", letter = "", value = ""] = opening.exec(marked) ?? [];
    const last = marked[at] === "]" ? open.pop() : undefined;
    if (whole) open.push({ type: types[letter] as SpanType, start: raw.length, value });
    else if (last) spans.push({ ...last, end: raw.length });
    else raw += marked[at];
    at += whole.length || 1;
  }
  return { raw, spans };
}
