import { article } from "../../arabic/article";
import { withoutConjunction } from "../../arabic/without-conjunction";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import type { NounAfter } from "./noun-after";
import { isNumberWord, type NumberAt } from "./number-at";
import { operatorAround } from "./operator-around";
import { beforeBareFigure, lossWords, totalWords } from "./quantity-words.ar";

/** Whether a number tells a quantity: it has a noun, a scale or an operator, or stands where a count is told. */
export function isTold(text: ReadText, number: NumberAt, noun: NounAfter | undefined): boolean {
  if (number.isFraction) return true;
  if (number.inWords && (isBroken(text, number) || isYearInWords(text, number))) return false;
  if (noun && isOrdinal(text, number, noun)) return false;
  if (noun)
    return (
      !number.isBareFeminine ||
      onlyNumbers.has(number.value) ||
      mayCountFeminine(noun) ||
      isBrokenPlural(text, number, noun)
    );
  if (number.isBareFeminine || isDayOfMonth(text, number)) return false;
  if (isCount(text, number)) return true;
  if (number.hasScale) return !isLoneScale(number) || isWhereCountsAreTold(text, number);
  if (operatorAround(text, number.first, number.after - 1).op !== "eq") return true;
  return !isYearLike(text, number) && !isGluedToSign(text, number) && isWhereCountsAreTold(text, number);
}

const and = "\u0648";
const isAddend = (word = "") => word.startsWith(and) && isNumberWord(word.slice(1));
/** «Five million and nine hundred and nine and two hundred»: a scale is missing, and what was meant is unknown. */
function isBroken({ tokens }: ReadText, { first, after, value }: NumberAt): boolean {
  const goesOn = value > 100 && isAddend(tokens[after]?.text);
  const before = tokens[first - 1]?.text ?? "";
  return goesOn || (isAddend(tokens[first]?.text) && (isAddend(before) || isNumberWord(before)));
}

/** «In the year one thousand four hundred and thirty-six». */
const isYearInWords = ({ tokens }: ReadText, { first, value }: NumberAt) =>
  value >= 1000 && value < 2200 && yearHead.test(tokens[first - 1]?.text ?? "");
const yearHead = /^[\u0648\u0641]?[\u0628\u0644]?(?:\u0627?\u0644)?(?:\u0639\u0627\u0645|\u0633\u0646\u0647)$/;

/** «The festival, the 17th, drew …»: after the article a figure counts only what is known to be counted. */
const isOrdinal = (
  { tokens }: ReadText,
  { first, inWords, value }: NumberAt,
  { known, unit, partitive, noun }: NounAfter,
) =>
  !inWords &&
  !(value > 10 && accusative.test(noun ?? "")) &&
  tokens[first - 1]?.text === article &&
  !known &&
  !unit &&
  !partitive;

const accusative = /\p{L}{3}\u064B?\u0627\u064B?$/u;

/** «5.715.969», «12,053»: a figure in groups of three is a count wherever it stands. */
const isGrouped = ({ tokens }: ReadText, { first, inWords }: NumberAt) =>
  !inWords && /^\d{1,3}(?:,\d{3}|(?:\.\d{3}){2})(?:[.,]\d{3})*$/.test(tokens[first]?.text ?? "");

/** «خمس» before a noun that is not known to be counted is a fifth, or a name. */
const mayCountFeminine = ({ known, partitive, noun }: NounAfter) =>
  known !== undefined || partitive !== undefined || /\u0627\u062A$/.test(noun ?? "");

/** «Three defeats»: a plural with a long second vowel; «a fifth of the population» goes on with a definite noun. */
function isBrokenPlural({ tokens }: ReadText, { value }: NumberAt, { noun, after }: NounAfter): boolean {
  const isPlural = /^\p{L}{2}\u0627\p{L}\p{L}?\p{L}\P{L}*$/u.test(noun ?? "");
  return isPlural && value !== fifth && !tokens[after]?.text.startsWith(article);
}
const fifth = 5;
/** «ثلاث», «أربع», «ثماني» are no other word. */
const onlyNumbers = new Set([3, 4, 8]);

/** «A thousand» alone is also «he composed», a billion a town. */
const isLoneScale = ({ first, after, inWords }: NumberAt) => inWords && after === first + 1;

const isDayOfMonth = ({ tokens }: ReadText, { first, inWords }: NumberAt) =>
  !inWords && tokens[first - 1]?.text === "\u064A\u0648\u0645";

const isYearLike = ({ tokens }: ReadText, { first, value, inWords }: NumberAt) =>
  !inWords && value >= 1800 && value <= 2100 && /^\d{4}$/.test(tokens[first]?.text ?? "");

function isGluedToSign({ tokens }: ReadText, { after }: NumberAt): boolean {
  const next = tokens[after];
  return next?.isGlued === true && /^[/\-:+]$/.test(next.text);
}

const reach = 7;
/** «The total of deaths 16,241.» */
const followsTotal = (tokens: ReadText["tokens"], first: number) =>
  tokens
    .slice(Math.max(0, first - reach), first)
    .some(
      ({ text, sentence }) =>
        sentence === tokens[first]?.sentence && totalWords.has(text.replace(/^[\u0648\u0641\u0628]/, "")),
    );
const endsClause = (word: string | undefined) => word === undefined || /^[.\u060C,\u061B]$/.test(word);

const isCount = (text: ReadText, number: NumberAt): boolean =>
  isGrouped(text, number) || isOfThoseWhoDid(text, number) || isOutOf(text, number);

const whole = "\u0627\u0635\u0644";
/** «7 out of 10». */
const isOutOf = ({ tokens }: ReadText, { after }: NumberAt): boolean =>
  tokens[after]?.text === of && tokens[after + 1]?.text === whole;

/** «That 5200 [came]»: who did it is counted. */
const that = /^[\u0648\u0628\u0644]?\u0627\u0646$/;
const theyDid = /^\p{L}{3,}\u0648\u0627$/u;
const isOfThoseWhoDid = ({ tokens }: ReadText, { first, after, inWords }: NumberAt): boolean =>
  !inWords && that.test(tokens[first - 1]?.text ?? "") && theyDid.test(tokens[after]?.text ?? "");

const of = "\u0645\u0646";
function isWhereCountsAreTold({ tokens }: ReadText, { first, after, inWords }: NumberAt): boolean {
  const isOpen = tokens[first - 1]?.text === "(" && tokens[after]?.text === ")";
  const before = tokens[isOpen ? first - 2 : first - 1];
  // «The martyrdom of (15)».
  if (isOpen) return lossWords.has(withoutConjunction(before?.text ?? ""));
  const isOf = tokens[after]?.text === of;
  // «3 and 4 and 5»: figures that nothing is counted by.
  if (before?.text === "\u0648" && tokens[first - 2]?.kind === "figure") return false;
  if (beforeBareFigure.has(withoutConjunction(before?.text ?? ""))) return true;
  if (!inWords && endsClause(tokens[after]?.text) && followsTotal(tokens, first)) return true;
  // Two number words together are no other word.
  if (inWords) return !before || isOf || after - first > 1;
  return isOf && (isPartOf(before, tokens[after + 1]) || ofMen.test(tokens[after + 1]?.text ?? ""));
}

/** «Drew 30 of the speakers»: a sound plural of men. */
const ofMen = /^\u0627\u0644\p{L}{3,}\u064A\u0646$/u;
/** «67 dead, 39 of the guards», «the wounding of 3 of them»; not «the 3 of». */
function isPartOf(before: Token | undefined, next: Token | undefined): boolean {
  if (before?.text === "\u060C") return next?.text.startsWith(article) === false;
  return before?.kind === "word" && !before.text.startsWith(article);
}
