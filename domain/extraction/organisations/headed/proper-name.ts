import { constructNouns, genericNouns, nameAdjectives, plainWords } from "../../names/beside-names.ar";
import { isCommonWord } from "../../names/common-words";
import type { KnownNames } from "../../names/known-names";
import { isFunctionWord } from "../../text/function-words.ar";
import type { Token } from "../../text/tokens";
import { datingWords, nameTails } from "../organisation-words.ar";
import { isDefinite, type Name, wordAt } from "./name-tokens";

const adjective = /\u064a\u0647?$/;

/** One or two words that are no Arabic noun or verb as far as their form tells. */
export function properName(tokens: readonly Token[], at: number, names: KnownNames): Name | undefined {
  const first = wordAt(tokens, at + 1, at);
  if (!first) return undefined;
  const end = endBeforePerson(tokens, at, names);
  if (end !== undefined && !plainWords.has(first) && !isFunctionWord(first))
    return { last: end, count: 2, isTold: true };
  const ofCountry = partyOfCountry(tokens, at, names);
  if (ofCountry) return ofCountry;
  if (!looksForeign(first, isFeminine(tokens, at))) return undefined;
  const { stems } = names.gazetteer;
  if (isCommonWord(first, stems)) return constructName(tokens, at, names);
  const second = wordAt(tokens, at + 2, at);
  const mayBeVerb = /^[\u0627\u062a\u064a\u0646\u0633\u0645]/.test(second ?? "");
  const isTwo =
    second !== undefined &&
    (nameTails.has(second) || (looksForeign(second, true) && !mayBeVerb && !isCommonWord(second, stems)));
  return { last: isTwo ? at + 2 : at + 1, count: 2, isTold: true };
}

const party = /^[\u0648\u0641\u0628\u0644]?\u062D\u0632\u0628$/;
/** «The party Horizons of Tunisia»: a noun without article, and the country that it is of. */
function partyOfCountry(tokens: readonly Token[], at: number, { placeAt }: KnownNames): Name | undefined {
  const first = wordAt(tokens, at + 1, at) ?? "";
  const country = party.test(tokens[at]?.text ?? "") ? placeAt.get(at + 2) : undefined;
  const isOf = country?.value.kind === "country" && country.skipped === 0 && wordAt(tokens, at + 2, at) !== undefined;
  if (!isOf || isDefinite(first) || adjective.test(first) || isFunctionWord(first)) return undefined;
  return { last: country.last, count: 2, isTold: true };
}

/** «The team of the head of»: a post, and no given name. */
export function isPostWord(tokens: readonly Token[], at: number, { gazetteer }: KnownNames): boolean {
  const hit = gazetteer.roles.longestAt(tokens, at, "");
  return hit?.skipped === 0 && hit.value.kind === "post" && !gazetteer.givenNames.has(tokens[at]?.text ?? "");
}

const feminineAdjective = /^\u0627\u0644.+\u064a\u0647$/;
/** «The association of the centres of the quarters»: a common noun names a body only with a definite one after it. */
function constructName(tokens: readonly Token[], at: number, { gazetteer }: KnownNames): Name | undefined {
  const first = wordAt(tokens, at + 1, at) ?? "";
  // «An organisation to collect …».
  if (/^[\u0644\u0628\u0643]/.test(first) && isCommonWord(first.slice(1), gazetteer.stems)) return undefined;
  let last = at + 1;
  if (constructNouns.has(wordAt(tokens, last + 1, at) ?? "")) last++;
  const noun = wordAt(tokens, last + 1, at) ?? "";
  const isNoun = isDefinite(noun) && !gazetteer.demonyms.has(noun) && !adjective.test(noun) && !datingWords.has(noun);
  if (!isNoun || isFunctionWord(noun)) return undefined;
  const more = wordAt(tokens, last + 2, at) ?? "";
  const isMore = nameAdjectives.has(more) || feminineAdjective.test(more);
  return { last: last + (isMore ? 2 : 1), count: 2, isTold: true };
}

const longestForeign = 4;

/** «The company Rystad Energy [Jorge León]»: where a given name begins a person's, the words before it are the body's. */
function endBeforePerson(tokens: readonly Token[], at: number, { gazetteer }: KnownNames): number | undefined {
  for (let next = at + 2; next <= at + longestForeign; next++) {
    const word = wordAt(tokens, next, at);
    if (!word) return undefined;
    // «On» is spelt like «Ali».
    const isPerson =
      gazetteer.givenNames.has(word) &&
      !isFunctionWord(word) &&
      !gazetteer.givenNames.has(wordAt(tokens, next - 1, at) ?? "");
    const surname = wordAt(tokens, next + 1, at);
    // «The paper Evening Blake [an interview]»: no surname.
    const isNoun = surname !== undefined && !gazetteer.givenNames.has(surname) && gazetteer.stems.has(surname);
    if (isPerson && surname && !isNoun) return next - 1;
    const isShort = word.length === 2 && !isFunctionWord(word);
    if (!isShort && !looksForeign(word, true)) return undefined;
  }
  return undefined;
}

const isParticle = (word: string) => /^[\u0644\u0628\u0641\u0643]/.test(word) && isFunctionWord(word.slice(1));

/** No adjective in the masculine follows a feminine head word: what ends like one is a name. */
const isFeminine = (tokens: readonly Token[], at: number) => tokens[at]?.text.endsWith("\u0647") === true;

function looksForeign(word: string, mayEndInYa: boolean): boolean {
  if (word.length < 3 || isDefinite(word) || plainWords.has(word) || isFunctionWord(word) || datingWords.has(word)) {
    return false;
  }
  return (
    !/\u0647$|(?:\u0647\u0627|\u0647\u0645|\u064a\u0646)$/.test(word) &&
    !/^(?:[\u0648\u064a\u062a]|\u0644\u0644|[\u0628\u0641\u0643]\u0627\u0644)/.test(word) &&
    !/^\u0627\u0633\u062a...$|^\u0627\u0633\u062a....\u062a?$/.test(word) &&
    !genericNouns.has(word) &&
    (mayEndInYa || !word.endsWith("\u064a")) &&
    !isParticle(word)
  );
}
