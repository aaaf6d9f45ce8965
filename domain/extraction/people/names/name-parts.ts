import { article } from "../../../arabic/article";
import { constructNouns } from "../../names/beside-names.ar";
import { thatsOfSpeech } from "../../quotes/quote-words.ar";
import { isFunctionWord } from "../../text/function-words.ar";
import type { Token } from "../../text/tokens";
import { divine, easternFirst, giftsOfGod } from "./name-words.ar";
import { nisba } from "./nisba";

const syllable =
  /^(?:\u0628\u0648|\u0647\u064a|\u0647\u0648|\u062c\u0648|\u0633\u0648|\u0644\u0627\u0645|\u062a\u0648|\u064a\u064a)$/;
const longestSyllable = 5;
/** «The faith», second half of given names. */
export const faith = "\u0627\u0644\u062f\u064a\u0646";
/** «Zayn al-Abidin». */
const adornment = "\u0632\u064a\u0646";
const worshippers = "\u0627\u0644\u0639\u0627\u0628\u062f\u064a\u0646";
export const god = "\u0627\u0644\u0644\u0647";
export const islam = "\u0627\u0644\u0627\u0633\u0644\u0627\u0645";
const beforeDivine =
  /(?:\u0635\u0644\u0627\u062d|\u062f|\u0646\u0635\u0631|\u0636\u064a\u0627\u0621|\u0632\u064a\u0646|\u0646\u0648\u0631|\u0639\u0632|\u0634\u0645\u0633|\u062c\u0645\u0627\u0644|\u0628\u0647\u0627\u0621|\u0633\u0639\u062f|\u062e\u064a\u0631|\u0639\u0628\u064a\u062f|\u0645\u062d\u064a\u064a?|\u0641\u062e\u0631|\u0646\u062c\u0645|\u062a\u0642\u064a|\u0639\u0644\u0627\u0621|\u062d\u0633\u0627\u0645|\u062f\u0627\u0639|\u0646\u0627\u0635\u0631|\u0633\u064a\u0641|\u0634\u0647\u0627\u0628|\u0634\u0631\u0641|\u0639\u0645\u0627\u062f|\u0643\u0645\u0627\u0644|\u062a\u0627\u062c|\u0628\u062f\u0631|\u062c\u0627\u062f|\u062c\u0644\u0627\u0644|\u0633\u0631\u0627\u062c|\u0642\u0637\u0628|\u0628\u0631\u0647\u0627\u0646|\u0646\u0638\u0627\u0645|\u0645\u0639\u064a\u0646|\u0638\u0647\u064a\u0631|\u0645\u062c\u062f)$/;

/** First halves of names in two: «Salah al-…», «Abd al-…», «Nasr al-…». */
export const isServant = (token: Token | undefined): boolean => beforeDivine.test(token?.text ?? "");

/** A letter and its point after a token: «J.»; gives the point's place. */
export function initialAfter(tokens: readonly Token[], last: number): number | undefined {
  const [letter, point] = [tokens[last + 1], tokens[last + 2]];
  const isInitial = letter?.kind === "word" && letter.text.length === 1 && letter.sentence === tokens[last]?.sentence;
  return isInitial && point?.text === "." && point.isGlued ? last + 2 : undefined;
}

/** The second half of a double name, glued on by a hyphen. */
export function afterHyphen(tokens: readonly Token[], last: number): Token | undefined {
  const [sign, word] = [tokens[last + 1], tokens[last + 2]];
  const isGlued = sign?.text === "-" && sign.isGlued && word?.kind === "word" && word.isGlued;
  return isGlued && word.sentence === tokens[last]?.sentence ? word : undefined;
}

/** «-zadeh», «-oghlu»: what stands before it is a name. */
export const childOf = /^(?:\u0632\u0627\u062f\u0647|\u0627?\u0648\u063a\u0644\u0648)$/;
/** «Ramadan the blessed» and the like: the month. */
export const ofMonth =
  /\u0631\u0645\u0636\u0627\u0646 \u0627\u0644(?:\u0645\u0628\u0627\u0631\u0643|\u0643\u0631\u064a\u0645|\u0641\u0636\u064a\u0644|\u0645\u0627\u0636\u064a|\u062c\u0627\u0631\u064a|\u0645\u0642\u0628\u0644)$/;
/** «Abu», written on to what follows. */
export const fatherOf = /^\u0627\u0628\u0648.{3,}/;
/** Plurals of nouns, which no name is. */
export const inflected = /(?:\u0627\u062a|\u064a\u0646|\u0648\u0646)$/;

/** «… said that». */
export const isBeforeThat = (tokens: readonly Token[], { index }: Token): boolean =>
  thatsOfSpeech.has(tokens[index + 1]?.text ?? "");

/** «Yar Allah», «Jar Allah»: the first half of a family name; «may God have mercy» has a pronoun. */
export function isGodsGift(tokens: readonly Token[], { text, index }: Token): boolean {
  return giftsOfGod.has(text.replace(/^\u0627\u0644/, "")) && tokens[index + 1]?.text === god;
}

/** «The Algerian boxer [Imane Khelif]»: a country's adjective before it. */
export function isAfterCountry(
  tokens: readonly Token[],
  { index, sentence, text }: Token,
  demonyms: ReadonlyMap<string, string>,
): boolean {
  const before = tokens[index - 1];
  const word = before?.text.replace(/^\u0648(?=\u0627\u0644)/, "") ?? "";
  if (before?.sentence !== sentence || text.startsWith(article)) return false;
  return word.startsWith(article) && demonyms.has(word);
}

/** «And Ahmad», «with the», «to his people»: words with a particle before them that are no name's. */
export function hasParticles(text: string, givenNames: ReadonlyMap<string, unknown>): boolean {
  if (/^[\u0648\u0641]/.test(text) && givenNames.has(text.slice(1))) return true;
  if (givenNames.has(text.replace(/^\u0628\u0627\u0644/, "")) && /^\u0628\u0627\u0644/.test(text)) return false;
  if (text.length < 2 || /^(?:[\u0648\u0641\u0628\u0643]\u0627\u0644|\u0644\u0644)/.test(text)) return true;
  return /\u0647(?:\u0627|\u0645)$|\u0646\u0627$/.test(text) && /^[\u0648\u0641\u0628\u0644\u0643]/.test(text);
}

/** «To the forces of»: a particle before a word that begins a body's name. */
export function isWithParticle(text: string, heads: ReadonlyMap<string, unknown>): boolean {
  const rest = text.slice(1);
  return (
    /^[\u0648\u0641\u0628\u0644\u0643]/.test(text) &&
    (heads.has(rest) || isFunctionWord(rest) || constructNouns.has(rest))
  );
}

/** «Hong Myung-bo», «Pham Minh Chinh»: a later syllable of a name of the East. */
export function isEastern(first: Token, text: string, of: { count: number; isForeign: boolean }): boolean {
  if (of.count === 2 && text.length <= longestSyllable && easternFirst.has(first.text)) return true;
  return of.isForeign && syllable.test(text);
}

/** The second half of «servant of God», «gift of God», «glory of the faith». */
export function isHalfAfter(tokens: readonly Token[], last: number, next: Token): boolean {
  const before = tokens[last] as Token;
  if (next.text === islam && isServant(before)) return true;
  if (next.text === god && isGodsGift(tokens, before)) return true;
  if (next.text === worshippers && before.text === adornment) return true;
  return divine.has(next.text) && next.text.length <= 5 && !nisba.test(next.text) && isServant(before);
}

const longestStation = 3;
/** «Jawhara FM»: the two letters after a word or two, as Arabic writes them. */
export function isStation(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + longestStation && tokens[next]?.kind === "word"; next++)
    if (tokens[next]?.text === "\u0627\u0641" && tokens[next + 1]?.text === "\u0627\u0645") return true;
  return false;
}
