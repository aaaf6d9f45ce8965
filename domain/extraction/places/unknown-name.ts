import { article } from "../../arabic/article";
import {
  facilityTails,
  halves,
  ministryMatters,
  namesakeMonths,
  plainWords,
  regionWords,
  surelySettled,
  townAdjectives,
  twoWordStarts,
} from "../names/beside-names.ar";
import { isCommonWord } from "../names/common-words";
import type { KnownNames } from "../names/known-names";
import type { PlaceNorm } from "../span";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import { street } from "./person-at";
import type { Head } from "./place-heads";

/** The last token of a name that begins at a token, if one does. */
export function lastOfName(
  { tokens }: ReadText,
  at: number,
  head: Head,
  { gazetteer }: KnownNames,
): number | undefined {
  const first = tokens[at];
  if (first?.kind !== "word" || first.paragraph !== tokens[at - 1]?.paragraph) return undefined;
  let last = at;
  while (last < at + longestJoined && goesOn(tokens, last)) last++;
  if (last > at) return last;
  if (isMatter(first.text, head, gazetteer) || isAdverbial(first.text, tokens[at + 1])) return undefined;
  const isOne =
    isName(first.text, head.kind) ||
    isNameLikeVerb(tokens, at) ||
    isLocated(tokens, at) ||
    (surelySettled.has(head.word) && isFeminineName(first.text, gazetteer.stems));
  if (!isOne) return undefined;
  const isLonger = head.kind === "city" ? isHalf(tokens[at + 1]) : isSecondWard(first, tokens[at + 1]);
  return isLonger ? at + 1 : at;
}

/** «The hospital of Births and Children»: two of those for whom hospitals are. */
const isSecondWard = (first: Token, next: Token | undefined): boolean =>
  wards.test(first.text) && next !== undefined && /^\u0648/.test(next.text) && wards.test(next.text.slice(1));
const wards =
  /^\u0627\u0644(?:\u0648\u0644\u0627\u062f\u0647|\u0627\u0637\u0641\u0627\u0644|\u0646\u0633\u0627\u0621|\u062a\u0648\u0644\u064a\u062f|\u0627\u0645\u0648\u0645\u0647|\u0637\u0641\u0648\u0644\u0647)$/;

/** «The village of Upper Habash»: of two that share a name. */
const isHalf = (next: Token | undefined): boolean => next?.kind === "word" && halves.has(next.text);

const longestJoined = 2;
const ofReligion = "\u0627\u0644\u062f\u064a\u0646";
/** «Khan Bani Saad», «Rukn al-Din»: some words only begin a name. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== "word" || !(twoWordStarts.has(tokens[at]?.text ?? "") || next.text === ofReligion)) return false;
  return next.sentence === tokens[at]?.sentence && !isFunctionWord(next.text);
}

/** «Every town with the countdown»: after «with the …» comes its adjective. */
const isAdverbial = (word: string, next: Token | undefined) =>
  /^[\u0628\u0643]\u0627\u0644/.test(word) && next?.kind === "word" && next.text.startsWith(article);

/** A camp, a wood, a crossroads, an outlet, a beach: common words after them tell what they are for, or of what. */
const ofMatters = new Set([
  "\u0645\u0639\u0633\u0643\u0631",
  "\u063a\u0627\u0628\u0647",
  "\u062a\u0642\u0627\u0637\u0639",
  "\u0645\u0646\u0641\u0630",
  "\u0634\u0627\u0637\u064a",
]);
/** «The boycott of», «spending», «as to», «the imprisonment of»: what else heads of places say. As folded. */
const deeds = new Set([
  "\u0645\u0642\u0627\u0637\u0639\u0647",
  "\u0642\u0636\u0627\u0621",
  "\u0646\u0627\u062d\u064a\u0647",
]);
const dam = "\u0633\u062f";
/** «The fasting of a month», «states that produce», «to bridge the gaps»: what is no name. */
function isMatter(word: string, { word: head, kind }: Head, { heads, stems }: KnownNames["gazetteer"]): boolean {
  if (ministryMatters.has(word)) return true;
  const isDefinite = word.startsWith(article);
  // «The mosque of the forces of …»: a body's.
  if ((kind === "facility" || kind === "region") && heads.has(word)) return true;
  if ((ofMatters.has(head) || deeds.has(head)) && isCommonWord(word, stems)) return true;
  if (head === dam && /\u0627\u062a$/.test(word)) return true;
  if (head === street && !isDefinite && (isCommonWord(word, stems) || /\u064a$/.test(word))) return true;
  return (head === dam || (kind === "city" && !isDefinite && !surelySettled.has(head))) && isCommonWord(word, stems);
}

/** «The area of Al-Suwaghiya, located in …»: what is written like an adjective is a name where it says where it lies. */
const isLocated = (tokens: readonly Token[], at: number): boolean =>
  /^\u0627\u0644.{4,}\u064a\u0647$/.test(tokens[at]?.text ?? "") && located.test(tokens[at + 1]?.text ?? "");
const located =
  /^(?:\u0627\u0644(?:\u0648\u0627\u0642\u0639\u0647|\u062a\u0627\u0628\u0639\u0647|\u0642\u0631\u064a\u0628\u0647|\u0645\u062a\u0627\u062e\u0645\u0647|\u0645\u062d\u0627\u0630\u064a\u0647)|\u0628(?:\u0648\u0644\u0627\u064a\u0647|\u0645\u062d\u0627\u0641\u0638\u0647|\u0645\u062f\u064a\u0646\u0647|\u0631\u064a\u0641|\u0642\u0636\u0627\u0621|\u0627\u0642\u0644\u064a\u0645|\u0628\u0644\u062f\u064a\u0647))$/;

/** «The village of Tadil in the countryside»: what begins as a verb does is a name where it says where it lies. */
function isNameLikeVerb(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.text ?? "", tokens[at + 1]];
  if (namesakeMonths.has(word) || facilityTails.has(next?.text ?? ""))
    return !plainWords.has(word) && !isFunctionWord(word);
  if (!/^[\u064a\u062a].{2,5}$/.test(word) || /[\u0647\u062a]$/.test(word) || plainWords.has(word)) return false;
  return /^(?:\u0628\u0631\u064a\u0641|\u0628\u0645\u062d\u0627\u0641\u0638\u0647|(?:\u0634\u0645\u0627\u0644|\u062c\u0646\u0648\u0628|\u0634\u0631\u0642|\u063a\u0631\u0628)\u064a?)$/.test(
    next?.text ?? "",
  );
}

/** «The village of Sharifa»: what ends as a feminine adjective does, and is none that is known. */
const isFeminineName = (word: string, stems: ReadonlySet<string>): boolean =>
  /^[^\u0645\u0648\u0628\u0644\u0643\u064a\u062a\u0641]\p{L}{2,}\u0647$/u.test(word) &&
  !/\u064a\u0647$/.test(word) &&
  !word.startsWith(article) &&
  !townAdjectives.has(word) &&
  !isCommonWord(word, stems);

/** A name is no function word, no verb, no adjective in the feminine, and carries no particle. */
function isName(word: string, kind: PlaceNorm["kind"]): boolean {
  if (word.length < 3 || plainWords.has(word) || isFunctionWord(word)) return false;
  if (/^\u0628/.test(word) && (plainWords.has(word.slice(1)) || regionWords.has(word.slice(1)))) return false;
  const isDefinite = word.startsWith(article);
  if (isDefinite) return kind === "region" || !/\u064a\u0647$/.test(word);
  return (
    !/[\u0647]$|(?:\u0647\u0627|\u0647\u0645)$/.test(word) &&
    !/^(?:[\u064a\u062a\u0648]|\u0633[\u064a\u062a\u0646]|\u0644[^\u0627\u0648\u064a])/.test(word)
  );
}
