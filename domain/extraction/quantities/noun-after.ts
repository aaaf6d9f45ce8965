import { article } from "../../arabic/article";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import type { CountedForm, NounTable } from "./noun-table";
import { fixedAdjectives, noNouns, notCounted, otherOnes, partitives, yearly } from "./quantity-words.ar";

/** What a number counts or measures. `after`: the token that follows it. */
export type NounAfter = { after: number; known?: CountedForm; unit?: string | null; noun?: string; partitive?: true };

const longestForm = 4;

/** The longest known unit or noun that begins at a token. `isDefinite`: with its article, as after «thousands». */
function knownForm(text: ReadText, at: number, { forms }: NounTable, isDefinite = false): CountedForm | undefined {
  const first = text.tokens[at];
  if (!first || first.kind === "figure") return undefined;
  for (let length = longestForm; length > 0; length--) {
    const words = text.tokens.slice(at, at + length);
    if (words.length < length || words.some((word) => word.sentence !== first.sentence)) continue;
    const key = words.map(({ text: word }) => (isDefinite ? word.replace(/^\u0627\u0644(?=..)/, "") : word)).join(" ");
    // A slip that news make: the accusative alef after a hamza or a plural.
    const found = forms.get(key) ?? (key.length > 3 ? forms.get(key.replace(/\u0627$/, "")) : undefined);
    if (found) return found;
  }
  return undefined;
}

/** The noun after a number, if one stands there: known, in quotation marks, «of them», or a word that can be a noun. */
export function nounAfter(
  text: ReadText,
  at: number,
  table: NounTable,
  of: { value: number | null },
): NounAfter | undefined {
  const [before, token] = [text.tokens[at - 1], text.tokens[at]];
  if (noNouns.has(token?.text ?? "")) return undefined;
  if (!token || !before || token.paragraph !== before.paragraph || token.sentence !== before.sentence) return undefined;
  const form = knownForm(text, at, table) ?? (of.value === null ? knownForm(text, at, table, true) : undefined);
  if (form) return withAdjective(text, at + form.length, form, table);
  if (partitives.has(token.text)) return { after: at + 1, partitive: true };
  if (otherOnes.has(token.text)) return { after: at + 1, noun: token.text };
  const quoted = quotedWord(text, at);
  if (quoted) return quoted;
  if (token.kind !== "word" || (token.isGlued && before.kind !== "figure")) return undefined;
  return mayBeCounted(text, at, table, of)
    ? { after: at + 1, noun: text.raw.slice(token.start, token.end) }
    : undefined;
}

/** Whether an unknown word may be what a number before it counts. */
function mayBeCounted({ tokens, raw }: ReadText, at: number, table: NounTable, of: { value: number | null }): boolean {
  const { text = "", start, end } = tokens[at] ?? {};
  if (isYearOf(tokens[at - 2]?.text ?? "", of)) return false;
  return mayBeNoun(text, raw.slice(start, end), of) || isNational(text, table, of);
}

/** «The world cup of 1990 in Italy»: behind what is held once a year or more seldom stands its year. */
const isYearOf = (before: string, { value }: { value: number | null }): boolean =>
  value !== null && value > 1900 && value < 2100 && yearly.test(before);

/** «62 thousand Syrians»: a nation's adjective after a hundred or more is who is counted. */
const isNational = (word: string, { demonyms }: NounTable, { value }: { value: number | null }): boolean =>
  value !== null && value >= 100 && value % 100 < 3 && word.length > 2 && demonyms.has(word);

function withAdjective(text: ReadText, after: number, form: CountedForm, { currencies }: NounTable): NounAfter {
  const base = { known: form, unit: form.unit, noun: form.lemma };
  const next = text.tokens[after];
  if (next?.kind !== "word" || next.sentence !== text.tokens[after - 1]?.sentence) return { ...base, after };
  if (form.subtype === "money") {
    const currency = text.tokens[after - 1]?.text.replace(/^\u0627\u0644(?=..)/, "") ?? "";
    const adjective = next.text.replace(/^\u0627\u0644(?=..)/, "").replace(/(?:\u0627|\u0647|\u0627\u062A)$/, "");
    const code = currencies.get(`${currency} ${adjective}`);
    return code ? { ...base, unit: code, after: after + 1 } : { ...base, after };
  }
  const isFixed = form.subtype === "count" && fixedAdjectives.has(next.text);
  return isFixed
    ? { ...base, noun: `${form.lemma} ${text.raw.slice(next.start, next.end)}`, after: after + 1 }
    : { ...base, after };
}

/** One word between quotation marks: the marks belong to the span. */
function quotedWord(text: ReadText, at: number): NounAfter | undefined {
  const [open, word, close] = [text.tokens[at], text.tokens[at + 1], text.tokens[at + 2]];
  if (!open || !word || !close || !/^["\u201C\u00AB]$/.test(open.text) || !/^["\u201D\u00BB]$/.test(close.text))
    return undefined;
  return word.kind === "word" && !word.text.startsWith(article)
    ? { after: at + 3, noun: text.raw.slice(word.start, word.end) }
    : undefined;
}

/**
 * Whether an unknown word can be what a number counts. After 11 to 99 a noun is accusative: it ends in alef or ha. A
 * word that may begin with a particle or a verb's prefix is left out unless its ending speaks for a noun.
 */
function mayBeNoun(word: string, raw: string, { value }: { value: number | null }): boolean {
  if (word.length < 2 || /^[a-z]/.test(word) || isFunctionWord(word) || notCounted.has(word)) return false;
  if (/^\u0627\u0644/.test(word)) return value === null && word.length > 4;
  if (value === null || value < 2 || !Number.isInteger(value)) return false;
  // «960 adults»: a short accusative carries no article, though it begins as «with the».
  const isAdult = value % 100 > 10 && /^[\u0628\u0641\u0643]\u0627\u0644.{1,2}\u0627$/.test(word);
  if (!isAdult && /^(?:\u0648|\u0644\u0644|[\u0628\u0641\u0643]\u0627\u0644)/.test(word)) return false;
  const last = value % 100;
  if (/(?:\u064A\u064A\u0646|\u064A\u0648\u0646)$/.test(word)) return last < 11;
  const mayBeVerb = /^[\u0628\u0641\u0643\u0644\u064A\u062A\u0633\u0646]/.test(word);
  return last >= 11 ? isAccusative(word, raw, mayBeVerb) : isGenitive(word, raw, mayBeVerb, last);
}

const isAccusative = (word: string, raw: string, mayBeVerb: boolean) =>
  /[^\u0648]\u0627$/.test(word) || isFeminine(word, raw) || (!mayBeVerb && /\u0647$/.test(word));

/** No verb ends in ta marbuta; after a preposition it would. */
const isFeminine = (word: string, raw: string) => /\u0629\P{L}*$/u.test(raw) && !/^[\u0628\u0644]/.test(word);

function isGenitive(word: string, raw: string, mayBeVerb: boolean, last: number): boolean {
  if (isFeminine(word, raw)) return true;
  // «Four draws»: a sound plural after 3 to 10.
  if (word.length > 4 && /\u0627\u062A$/.test(word) && last > 2) return true;
  if (mayBeVerb) return word.length > 4 && /\u064A$/.test(word) && last < 3;
  return !/\u0648\u0627$/.test(word) && word.length > 2;
}
