import { article } from "../../arabic/article";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import { type CountedForm, folded, type NounTable } from "./noun-table";
import { scaleAt, ten, timesAt } from "./number-at";
import { type Measured, quantityOf } from "./quantity-of";
import { definiteNumbers } from "./quantity-words.ar";

/** The article with particles before it; of «for the» written as one its second lam belongs to the noun. */
const withArticle = /^(?:[\u0648\u0641]?[\u0628\u0643]?(?=\u0627\u0644)|[\u0648\u0641]?\u0644(?=\u0644))/;
const leadingArticle = /^\u0627?\u0644/;
const pronoun = /.{3}(?:\u0647|\u0647\u0627|\u0647\u0645)$/;
/** A sound plural or a common broken one: «the states of the West, the six» counts no West. */
const plural =
  /(?:\u064A\u0646|\u0648\u0646|[^\u064A]\u0627\u062A)$|^\p{L}{1,2}\u0627\p{L}{0,2}[^\u0647]$|^\p{L}{2}\u0648\p{L}$/u;
const taMarbuta = "\u0629";
const shortest = 5;

/** A definite noun before its number: «the four accused», «his seven sons», «the detainees, the 50». */
export function countedBefore(text: ReadText, at: number, { forms }: NounTable): Measured | undefined {
  const [token, next] = [text.tokens[at], text.tokens[at + 1]];
  if (token?.kind !== "word" || next?.kind !== "word" || next.sentence !== token.sentence) return undefined;
  const number = numberAt(text, at + 1);
  const skipped = number && nounStart(text, token);
  if (!number || skipped === undefined) return undefined;
  const bare = token.text.slice(skipped).replace(leadingArticle, "");
  const form = forms.get(bare);
  if (form ? !isSeveral(form, bare) : skipped + bare.length < token.text.length && !plural.test(bare)) return undefined;
  const start = text.shadow.rawStart(token.from + skipped);
  const part = { start, end: number.end, first: at, after: number.after, value: number.value };
  const noun = form
    ? { after: number.after, known: form, unit: form.unit, noun: form.lemma }
    : { after: number.after, unit: null, noun: text.raw.slice(start, token.end) };
  const { quantity, ...measured } = quantityOf(text, part, noun, { rule: "noun-before", confidence: 0.85 });
  return quantity && { ...measured, quantity: { ...quantity, numStart: number.start } };
}

/** Units have no plural of their own in the lexicon: any form but the first may be one. */
const isSeveral = ({ subtype, form, lemma }: CountedForm, word: string): boolean =>
  subtype === "duration" ? word !== folded(lemma) : subtype === "count" && form === "plural";

function numberAt(text: ReadText, at: number) {
  const { tokens } = text;
  const [token, figure] = [tokens[at], tokens[at + 1]];
  if (!token) return undefined;
  const value = definiteNumbers[token.text];
  // «The three hundred who were hurt»: one number, whichever noun it counts.
  const times = timesAt(tokens, at + 1);
  if (value && value < 10 && ten.test(figure?.text ?? ""))
    return timesAt(tokens, at + 2) > 1
      ? undefined
      : { value: value + 10, start: token.start, end: figure?.end ?? token.end, after: at + 2 };
  if (value && times > 1)
    return { value: value * times, start: token.start, end: tokens[at + 1]?.end ?? token.end, after: at + 2 };
  if (value) return { value, start: token.start, end: token.end, after: at + 1 };
  return figureAfterArticle(text, at);
}

/** «The detainees, the 50», «the victims, the 43 thousand»; of «the 50 men» the noun that follows is the one that is counted. */
function figureAfterArticle(text: ReadText, at: number) {
  const { tokens } = text;
  const [the, figure] = [tokens[at], tokens[at + 1]];
  if (the?.text !== article || figure?.kind !== "figure" || !/^\d{1,3}$/.test(figure.text)) return undefined;
  const scale = scaleAt(text, at + 2);
  const after = at + (scale ? 3 : 2);
  if (Number(figure.text) < 2 || mayFollow(tokens[after], figure)) return undefined;
  const { start, end } = figure;
  return { value: Number(figure.text) * (scale ?? 1), start, end: tokens[after - 1]?.end ?? end, after };
}
const mayFollow = (next: Token | undefined, { sentence }: Token) =>
  next?.kind === "word" && next.sentence === sentence && !isFunctionWord(next.text) && !next.text.startsWith(article);

/** How many letters of particles stand before a noun with its article or a pronoun; `undefined` where it is neither. */
function nounStart({ raw }: ReadText, { text, start, end }: Token): number | undefined {
  if (text.length < shortest || isFunctionWord(text)) return undefined;
  const before = withArticle.exec(text)?.[0];
  if (before !== undefined) return before.length;
  if (!pronoun.test(text) || raw.slice(start, end).includes(taMarbuta)) return undefined;
  if (/^\u0648.{5}/.test(text)) return 1;
  return /^[\u0648\u0641\u0628\u0644\u0643]/.test(text) ? undefined : 0;
}
