import { mergedArticle } from "../../../arabic/article";
import {
  constructNouns,
  institutionWords,
  ministryMatters,
  nameAdjectives,
  purposes,
} from "../../names/beside-names.ar";
import type { HeadWord } from "../../names/gazetteer";
import type { KnownNames } from "../../names/known-names";
import type { Token } from "../../text/tokens";
import { councilWords, courtWords, datingWords, matterNouns, verbalLinks } from "../organisation-words.ar";
import {
  endsInYaNun,
  isDefinite,
  isDescribing,
  isOwnBody,
  isPost,
  longestName,
  type Name,
  wordAt,
} from "./name-tokens";

const and = "\u0648";
const forAffairs = /^\u0644\u0634[\u064A\u0648]\u0648\u0646$/;
const adjective = /\u064a\u0647?$/;
/** «Mobile [telecommunications]», «specialised». */
const feminineParticiple = /^\u0627\u0644\u0645.{3,}\u0647$/;

type Read = Name & { hasTail: boolean; hasCountry: boolean };

/** «The national academy of sciences»: adjectives, one of which tells, and «for the …» after them. */
export function withAdjectives(
  tokens: readonly Token[],
  at: number,
  { kind }: HeadWord,
  names: KnownNames,
): Name | undefined {
  let name: Read = { last: at, count: 0, isTold: false, hasTail: false, hasCountry: false };
  for (let next = at + 1; next <= at + longestName; next++) {
    const word = wordAt(tokens, next, at);
    if (!word || isOther(tokens, next, names) || !goesOn(word, name, names)) break;
    const isTail = name.count > 0 && word.startsWith(mergedArticle);
    name = {
      last: next,
      count: name.count + 1,
      isTold: name.isTold || tells(word, kind) || (isTail && nameAdjectives.has(tokens[name.last]?.text ?? "")),
      hasTail: name.hasTail || isTail,
      hasCountry: name.hasCountry || names.gazetteer.demonyms.has(word),
    };
  }
  return withPurpose(tokens, at, name, kind);
}

/** Past what it is for, which tells «the general directorate for the watch of …». */
function withPurpose(tokens: readonly Token[], at: number, name: Read, kind: string): Name {
  const last = name.count > 0 ? purposeAfter(tokens, name.last, at) : name.last;
  const isPublicOne = last > name.last && nameAdjectives.has(tokens[name.last]?.text ?? "");
  // «The French television».
  const isOfCountry = name.hasCountry && (name.count > 1 || last > name.last || kind === "media");
  return { ...name, last, isTold: name.isTold || isPublicOne || isOfCountry };
}

const tells = (word: string, kind: string) =>
  institutionWords.has(word) ||
  (kind === "court" && courtWords.has(word)) ||
  (kind === "body" && councilWords.has(word));

/** What says when, or who: the specialised court is no specialist. */
const isOther = (tokens: readonly Token[], at: number, names: KnownNames): boolean => {
  const word = tokens[at]?.text ?? "";
  // «For geological survey»: after «for the …» what could be a post is an adjective.
  const isTail = tokens[at - 1]?.text.startsWith(mergedArticle) && adjective.test(word);
  // «The World Bank, to deal with …».
  const isVerbal = word.startsWith(mergedArticle) && verbalLinks.has(tokens[at + 1]?.text ?? "");
  return (
    isVerbal ||
    isDescribing(tokens, at) ||
    datingWords.has(word) ||
    (isPost(tokens, at, names) && !courtWords.has(word) && !councilWords.has(word) && !isTail)
  );
};

function goesOn(word: string, { count, isTold, hasTail }: Read, names: KnownNames): boolean {
  if (count > 0 && word.startsWith(mergedArticle)) return !isOwnBody(word, names);
  if (hasTail && word.startsWith(and) && ministryMatters.has(word.slice(1))) return true;
  return ((isTold || hasTail) && feminineParticiple.test(word)) || isQuality(word, names);
}

const isPublic = (tokens: readonly Token[], at: number, head: number) =>
  nameAdjectives.has(wordAt(tokens, at, head) ?? "");

const isQuality = (word: string, { gazetteer }: KnownNames): boolean =>
  isDefinite(word) &&
  (adjective.test(word) ||
    nameAdjectives.has(word) ||
    institutionWords.has(word) ||
    courtWords.has(word) ||
    (gazetteer.demonyms.has(word) && !endsInYaNun(word)));

/** «The association for relief [to support the poor]»: what a body does is told once; «for affairs of» may follow. */
const isTold = (tokens: readonly Token[], head: number, last: number): boolean =>
  tokens.slice(head + 1, last + 1).some(({ text }) => text.startsWith(mergedArticle) && text !== ofTheUnion);
const ofTheUnion = "\u0644\u0644\u0627\u062a\u062d\u0627\u062f";

/** «For the watch of the national territory», «for the conduct of urgent cases». */
const isMatterAdjective = (word: string): boolean =>
  isDefinite(word) && !datingWords.has(word) && (institutionWords.has(word) || nameAdjectives.has(word));

/** «For athletics», «for the defence of human rights», «for combating terrorism» after a name: its last token. */
export function purposeAfter(tokens: readonly Token[], last: number, head: number): number {
  const [word = "", next = "", third = ""] = [1, 2, 3].map((step) => wordAt(tokens, last + step, head) ?? "");
  const isFor = word.startsWith("\u0644") && (purposes.has(word.slice(1)) || matterNouns.has(word.slice(1)));
  if (isFor && !forAffairs.test(word) && isTold(tokens, head, last)) return last;
  if (isFor && isDefinite(next)) return last + (isMatterAdjective(third) ? 3 : 2);
  // «For operations of emergency of public health».
  if (isFor && constructNouns.has(next) && isDefinite(third))
    return last + 3 + (isPublic(tokens, last + 4, head) ? 1 : 0);
  const isAbout = tokens[last]?.text.startsWith(mergedArticle) && word === "\u0639\u0646";
  return isAbout ? aboutAfter(last, next, third) : last;
}

/** «For the statement about properties», «about conflicts of interests». */
function aboutAfter(last: number, next: string, third: string): number {
  if (constructNouns.has(next) && isDefinite(third)) return last + 3;
  return isDefinite(next) ? last + 2 : last;
}
