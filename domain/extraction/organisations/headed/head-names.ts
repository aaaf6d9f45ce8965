import { mergedArticle } from "../../../arabic/article";
import { timeDirections, timeUnits } from "../../dates/relative-words.ar";
import {
  constructNouns,
  institutionWords,
  ministryMatters,
  nameAdjectives,
  namesakeTitles,
  regionWords,
  settlementWords,
} from "../../names/beside-names.ar";
import type { HeadWord } from "../../names/gazetteer";
import type { KnownNames } from "../../names/known-names";
import { connectors, divine } from "../../people/names/name-words.ar";
import { isFunctionWord } from "../../text/function-words.ar";
import type { Token } from "../../text/tokens";
import { companyMatters, datingWords } from "../organisation-words.ar";
import { purposeAfter, withAdjectives } from "./adjective-names";
import { rankAfter, withCountry } from "./country-names";
import {
  endsInYaNun,
  isDefinite,
  isDescribing,
  isDoing,
  isOwnBody,
  isPost,
  longestName,
  type Name,
  wordAt,
} from "./name-tokens";
import { isPostWord, properName } from "./proper-name";
import { seatAfter, townAfter } from "./town-courts";

const and = "\u0648";
const adjective = /\u064a\u0647?$/;

/** The last token of the name that a head word begins, if a name follows it. */
export function lastOfHeadName(tokens: readonly Token[], at: number, head: HeadWord, names: KnownNames) {
  const inner = proper.has(head.kind) ? names.organisationOver.get(at + 1) : undefined;
  // «The bank Goldman Sachs»: the head word belongs to a known name after it.
  const isOne = !inner?.value.isGuarded || inner.value.kind === head.kind;
  if (inner?.first === at + 1 && inner.skipped === 0 && isOne) return inner.last;
  const name = nameAfter(tokens, at, head, names);
  if (!name || name.last === at || isSeat(tokens, at, head, name, names)) return undefined;
  if (head.followedBy === "adjective" && !name.isTold) return undefined;
  const purpose = tailAfter(tokens, at, { name, head, names });
  if (purpose > name.last) return purpose;
  const isOffice = head.kind === "body" && ministryMatters.has(tokens[at + 1]?.text ?? "");
  const least = speaksAt(at, head, names) ? 1 : (head.atLeast ?? 1);
  return name.isTold || isOffice || name.count >= least ? name.last : undefined;
}

/** «Confirmed the movement of the people»: what says something is a party, and moves not. */
const speaksAt = (at: number, { kind }: HeadWord, { cues }: KnownNames): boolean =>
  kind === "party" && cues.get(at - 1)?.last === at - 1;

/** Past what a body is for: «the office of prosecution for combating the mafia»; past a court's town. */
function tailAfter(
  tokens: readonly Token[],
  at: number,
  { name: { last }, head, names }: { name: Name; head: HeadWord; names: KnownNames },
): number {
  if (head.kind === "court") {
    const town = townAfter(tokens, last, names);
    if (town !== undefined) return town;
  }
  return head.followedBy === "any" ? purposeAfter(tokens, last, at) : tradeAfter(tokens, last, head);
}

/** «The company X for cars». */
const tradeAfter = (tokens: readonly Token[], last: number, { kind }: HeadWord): number =>
  kind === "company" && companyMatters.has(wordAt(tokens, last + 1, last) ?? "") ? last + 1 : last;

/** «The centre of Lahij» is its capital, «the centre of the governorate» too. */
function isSeat(tokens: readonly Token[], at: number, { kind }: HeadWord, { last }: Name, names: KnownNames): boolean {
  if (kind !== "centre") return false;
  const [next = "", hit] = [tokens[at + 1]?.text, names.placeAt.get(at + 1)];
  return hit?.last === last || regionWords.has(next) || settlementWords.has(next);
}

const ofPlaces = new Set(["armed_group", "directorate"]);
const proper = new Set(["bank", "company", "media", "sport"]);

function nameAfter(tokens: readonly Token[], at: number, head: HeadWord, names: KnownNames): Name | undefined {
  if (head.kind === "sport" && isPostWord(tokens, at + 1, names)) return undefined;
  // «The front of Lahij» is where one fights, «the directorate of Crater» a district.
  const place = ownersOfPlaces.has(head.kind) ? ownPlace(tokens, at, names) : undefined;
  if (place) return place;
  if (ofPlaces.has(head.kind) && names.placeAt.get(at + 1)?.skipped === 0) return undefined;
  if (head.followedBy === "country") return withCountry(tokens, at, head, names);
  if (head.followedBy === "adjective") return withAdjectives(tokens, at, head, names);
  if (head.followedBy === "any") return complement(tokens, at, head, names);
  const least = head.atLeast ?? (head.kind === "media" ? 1 : 2);
  return properName(tokens, at, names) ?? placeName(tokens, at, names) ?? definiteName(tokens, at, names, least);
}

/** Kinds of body that a town has: with its name they are told. */
export const ownersOfPlaces = new Set(["municipality", "police"]);

/** «The municipality of Jubail», «the police of the province of Mecca»: a known place, also by its kind. */
function ownPlace(tokens: readonly Token[], at: number, { placeAt }: KnownNames): Name | undefined {
  const word = wordAt(tokens, at + 1, at);
  const isByKind = word !== undefined && (regionWords.has(word) || settlementWords.has(word));
  const hit = placeAt.get(at + 1) ?? (isByKind ? placeAt.get(at + 2) : undefined);
  if (!word || !hit || hit.skipped > 0 || hit.value.kind === "country" || hit.value.isNone) return undefined;
  return { last: hit.last, count: 2, isTold: true };
}

function placeName(tokens: readonly Token[], at: number, names: KnownNames): Name | undefined {
  const hit = names.placeAt.get(at + 1);
  if (!hit || hit.skipped || hit.value.isGuarded || !wordAt(tokens, at + 1, at)) return undefined;
  return { last: hit.last, count: 2, isTold: true };
}

function definiteName(tokens: readonly Token[], at: number, names: KnownNames, least: number): Name | undefined {
  const name = complement(tokens, at, { kind: "", followedBy: "any" }, names);
  return name && name.count >= least ? name : undefined;
}

/** A noun phrase: nouns without article, then definite ones, «for the …», «and …» of ministries, a country. */
function complement(tokens: readonly Token[], at: number, head: HeadWord, names: KnownNames): Name | undefined {
  const name: Name = { last: at, count: 0, isTold: false };
  let hasDefinite = false;
  for (let next = at + 1; next <= at + longestName; next = name.last + 1) {
    const word = wordAt(tokens, next, at);
    if (!word || isOther(tokens, next, { at, hasDefinite, names })) break;
    const country = countryAt(tokens, next, names);
    if (country !== undefined)
      return (
        endedBy(name, rankAfter(tokens, seatAfter(tokens, country, head), head), isNoun(word, head, names)) ??
        unknownAfter(tokens, at, { head, name, names })
      );
    const step = stepOf(tokens, next, { name, head, hasDefinite, names });
    if (!step) break;
    const last = namesakeAfter(tokens, next, names);
    Object.assign(name, { last, count: name.count + 1, isTold: name.isTold || step.isTold || last > next });
    hasDefinite = step.isDefinite;
  }
  return (hasDefinite && name.count) || name.isTold ? name : unknownAfter(tokens, at, { head, name, names });
}

/** What says when, or who: «the committee [last year]». */
function isOther(
  tokens: readonly Token[],
  at: number,
  { at: head, hasDefinite, names }: { at: number; hasDefinite: boolean; names: KnownNames },
): boolean {
  const word = tokens[at]?.text ?? "";
  if (datingWords.has(word) || isPost(tokens, at, names)) return true;
  // «The French company [specialised] in».
  if (hasDefinite && isDescribing(tokens, at)) return true;
  // «The university of King Saud, [head of the committee]».
  if (hasDefinite && isPostWord(tokens, at, names)) return true;
  // «The forces of the resistance [took] Aden».
  if (hasDefinite && !names.gazetteer.demonyms.has(word) && countryAt(tokens, at, names) !== undefined) return true;
  return word in timeUnits && (wordAt(tokens, at + 1, head) ?? "") in timeDirections;
}

const ofCountries = new Set(["bank", "university", "exchange"]);
/** «Bank of Morocco»; elsewhere a country with its article may be an adjective. */
const isNoun = (word: string, { kind }: HeadWord, { gazetteer }: KnownNames) =>
  !isDefinite(word) || (ofCountries.has(kind) && !gazetteer.demonyms.has(word));

/** A country ends a name; its adjective alone, right after the head word, makes none. */
function endedBy({ count }: Name, last: number, isName: boolean): Name | undefined {
  return count > 0 || isName ? { last, count: count + 1, isTold: true } : undefined;
}

/** The last token of the person's name after a title: «the university of Sultan Qaboos». */
export function namesakeAfter(tokens: readonly Token[], at: number, { gazetteer }: KnownNames): number {
  let last = at;
  while (last < at + longestNamesake && namesakeTitles.has(tokens[at]?.text ?? "")) {
    const word = wordAt(tokens, last + 1, at);
    if (!word || isFunctionWord(word) || datingWords.has(word)) break;
    const isFirst = last === at && !isDefinite(word);
    const isPart =
      gazetteer.givenNames.has(word) || namesakeTitles.has(word) || connectors.has(word) || divine.has(word);
    if (!isFirst && !isPart) break;
    last++;
  }
  return last;
}

const longestNamesake = 4;

type State = { name: Name; head: HeadWord; hasDefinite: boolean; names: KnownNames };
const feminineAdjective = /^\u0627\u0644.+\u064a\u0647$/;

/** After one definite noun come its adjectives: another noun is the verb's. */
function definiteStep(word: string, { name, hasDefinite }: Pick<State, "name" | "hasDefinite">) {
  const isTold = institutionWords.has(word);
  const isAdjective = isTold || adjective.test(word) || nameAdjectives.has(word);
  return hasDefinite && name.count > 0 && !isAdjective ? undefined : { isDefinite: true, isTold };
}

/** Whether a word goes on with the name, and what it tells. */
function stepOf(tokens: readonly Token[], at: number, state: State) {
  const { name, head, hasDefinite } = state;
  const word = tokens[at]?.text ?? "";
  if (isDefinite(word)) return definiteStep(word, state);
  const rest = word.startsWith(and) ? word.slice(1) : word;
  if (
    rest !== word &&
    name.count > 0 &&
    isJoined(rest, tokens[at - 1]?.text ?? "", { ...name, isOfMinistry: head.kind === "ministry" })
  ) {
    return { isDefinite: true, isTold: false };
  }
  const isFor = word.startsWith(mergedArticle) && !isOwnBody(word, state.names);
  const isVerbal = isDoing(tokens, at);
  if (isFor && hasDefinite && !isVerbal && head.kind !== "ministry" && head.kind !== "military")
    return { isDefinite: true, isTold: true };
  const isOther = rest !== word && beginsOther(rest, state);
  const joins = constructNouns.has(rest) && !isOther && isBeforeName(tokens, at, state);
  return joins && (rest === word || name.count > 0) ? { isDefinite: false, isTold: name.count === 0 } : undefined;
}

/** «The council of ministers and [the minister] of», «the party of …, and [the movement] of …»: a post or another body begins. */
const beginsOther = (word: string, { names }: State): boolean =>
  posts.test(word) || (names.gazetteer.heads.has(word) && bodies.has(word));

/** «And» before what a ministry is for, or between two adjectives: «astronomical and geophysical research». */
function isJoined(rest: string, before: string, { count, isOfMinistry }: Name & { isOfMinistry: boolean }): boolean {
  const isPair = count > 1 && feminineAdjective.test(rest) && feminineAdjective.test(before);
  // «The international Security Council and cooperation with …»: an adjective ends what a council is for.
  if (!isPair && !isOfMinistry && worldwide.test(before)) return false;
  return isPair || (isDefinite(rest) && ministryMatters.has(rest));
}

/** A definite noun, another of its kind or a place follows: «the court of appeals of Baghdad». */
function isBeforeName(tokens: readonly Token[], at: number, { hasDefinite, names }: State): boolean {
  const following = wordAt(tokens, at + 1, at);
  if (following === undefined) return false;
  const isPlace = !hasDefinite && countryAt(tokens, at + 1, names) !== undefined;
  return isPlace || isDefinite(following) || constructNouns.has(following);
}

const worldwide = /^\u0627\u0644(?:\u062F\u0648\u0644\u064A|\u0639\u0627\u0644\u0645\u064A)\u0647?$/;
const posts =
  /^(?:\u0631\u064a\u064a\u0633|\u0648\u0632\u064a\u0631|\u0645\u062f\u064a\u0631|\u0646\u0627\u064a\u0628|\u0642\u0627\u064a\u062f|\u0645\u062f\u0631\u0628)\u0647?$/;
const bodies = new Set([
  "\u062D\u0631\u0643\u0647",
  "\u0643\u062A\u0644\u0647",
  "\u062D\u0644\u0641",
  "\u0634\u0631\u0637\u0647",
]);
const named = new Set(["university", "party", "ngo", "bank", "association"]);
function unknownAfter(
  tokens: readonly Token[],
  at: number,
  { head, name, names }: { head: HeadWord; name: Name; names: KnownNames },
): Name | undefined {
  return name.count === 0 && named.has(head.kind) ? properName(tokens, at, names) : undefined;
}

/** The last token of a country's name or adjective that begins at a token. */
function countryAt(tokens: readonly Token[], at: number, { gazetteer, placeAt }: KnownNames): number | undefined {
  const word = (tokens[at] as Token).text;
  if (isDefinite(word) && gazetteer.demonyms.has(word) && !endsInYaNun(word)) return at;
  const hit = placeAt.get(at);
  return hit && hit.skipped === 0 && !hit.value.isGuarded && hit.value.kind !== "facility" ? hit.last : undefined;
}
