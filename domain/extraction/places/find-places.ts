import type { Finder } from "../finder";
import { directionAdjectives, directions, provinces } from "../names/beside-names.ar";
import { isCommonWord } from "../names/common-words";
import type { KnownPlace } from "../names/gazetteer";
import { type KnownNames, knownNames, offsetsOf } from "../names/known-names";
import type { Hit } from "../names/phrase-table";
import { readingsOf } from "../names/readings";
import type { FoundOf, PlaceNorm } from "../span";
import type { ReadText } from "../text/read-text";
import { distantPlaces } from "./distant-places";
import { gluedPlaces } from "./glued-places";
import { isBesideCountry, isMeant, isTitle } from "./guards";
import { kingdomAlone } from "./kingdom";
import { placesAgain } from "./places-again";
import { unknownPlaces, withTail } from "./unknown-places";

/** Countries, cities, regions, waters and facilities that the lexicons know, and names after a word like «town». */
export const findPlaces: Finder = (text, lexicons) => {
  const names = knownNames(text, lexicons);
  const inside = coveredBy(names);
  const isNorth = speaksOfNorthKorea(names);
  const free = names.places.filter(
    (hit) => !hit.value.isNone && !inside.has(hit.first) && !(isNorth && isBareKorea(hit)),
  );
  const titles = titleEnds(text, free);
  const meant = new Set(free.filter((hit) => isMeant(text, hit, names) && !titles.has(endOf(text, hit))));
  const told = new Set([...meant].filter(({ value }) => value.isGuarded).map(({ value }) => value.name));
  const isAgain = (hit: Hit<KnownPlace>) =>
    hit.value.isGuarded && told.has(hit.value.name) && !isCommon(text, hit, names);
  const known = free.filter((hit) => meant.has(hit) || isAgain(hit));
  const isJordan = known.some(({ value }) => value.iso === "OM") && speaksOfJordan(text, names);
  const found = known.map((hit) =>
    placeOf(text, hit, { names, isAmman: isAmman(text, hit, isJordan && !isBesideCountry(text.tokens, hit, names)) }),
  );
  const unknown = [...unknownPlaces(text, names), ...distantPlaces(text, names)];
  const again = placesAgain(text, unknown, names);
  return [...found, ...unknown, ...again, ...gluedPlaces(text, names), ...kingdomAlone(text, names, known)];
};

/** The last two words of what a name ends: as a title has them they are no place elsewhere either. */
const endOf = ({ tokens }: ReadText, { first, last }: Hit<KnownPlace>): string =>
  first === last && tokens[first - 1]?.kind === "word" ? `${tokens[first - 1]?.text} ${tokens[last]?.text}` : "";

const titleEnds = (text: ReadText, hits: readonly Hit<KnownPlace>[]): ReadonlySet<string> =>
  new Set(hits.flatMap((hit) => (isTitle(text, hit) && endOf(text, hit) ? [endOf(text, hit)] : [])));

const isBareKorea = ({ first, last, value }: Hit<KnownPlace>) => value.iso === "KR" && first === last;
/** Where only the North is named in full, «Korea» is not the South. */
const speaksOfNorthKorea = ({ places }: KnownNames) =>
  places.some(({ value }) => value.iso === "KP") &&
  !places.some((hit) => hit.value.iso === "KR" && hit.first < hit.last);

/** A name that is a common word too means a place only where something says so. */
const isCommon = ({ tokens }: ReadText, { first, skipped }: Hit<KnownPlace>, { gazetteer }: KnownNames): boolean =>
  isCommonWord(tokens[first]?.text.slice(skipped) ?? "", gazetteer.stems) ||
  gazetteer.givenNames.has(tokens[first]?.text.slice(skipped) ?? "");

/** Tokens that a known organisation's or person's name holds: «Bank of England» is no mention of England. */
function coveredBy({ organisations, people, places }: KnownNames): ReadonlySet<number> {
  const covered = new Set<number>();
  const widths = new Map(places.map(({ first, last }) => [first, last - first]));
  for (const { first, last, value } of [...organisations, ...people]) {
    if ("isGuarded" in value && value.isGuarded) continue;
    for (let at = first; at <= last; at++) if ((widths.get(at) ?? 0) <= last - first && last > first) covered.add(at);
  }
  return covered;
}

type Reading = { names: KnownNames; isAmman: boolean };

function placeOf(text: ReadText, hit: Hit<KnownPlace>, { names, isAmman }: Reading): FoundOf<"place"> {
  const wide = hit.value.kind === "country" ? withDirection(text, hit) : undefined;
  const last = hit.value.kind === "facility" ? withTail(text, hit.last, names) : withSide(text, hit);
  const { start, end } = offsetsOf(text, wide ?? { ...hit, last });
  const norm = wide ? partOf(hit.value, text.raw.slice(start, end)) : normOf(hit.value, isAmman);
  return { type: "place", start, end, norm, confidence: hit.value.isGuarded ? 0.8 : 0.95, rule: "place-lexicon" };
}

const side =
  /^\u0627\u0644(?:\u0634\u0645\u0627\u0644|\u062C\u0646\u0648\u0628|\u0634\u0631\u0642|\u063A\u0631\u0628)\u064A\u0647?$/;
/** «The eastern Qalamoun», «the northern countryside of Homs»; of a province it may be told where it lies. */
function withSide({ tokens }: ReadText, { first, last, value }: Hit<KnownPlace>): number {
  const next = tokens[last + 1];
  const isWhole =
    value.kind === "region" &&
    !provinces.has(tokens[first]?.text ?? "") &&
    !provinces.has(tokens[first - 1]?.text ?? "");
  return isWhole && next?.sentence === tokens[last]?.sentence && side.test(next?.text ?? "") ? last + 1 : last;
}

function normOf({ kind, name, iso, country }: KnownPlace, isAmman: boolean): PlaceNorm {
  if (isAmman) return { kind: "city", name: amman, country: "JO" };
  return { kind, name, ...(iso ? { iso } : {}), ...(country ? { country } : {}) };
}

const amman = "\u0639\u0645\u0651\u0627\u0646";
const partOf = ({ iso }: KnownPlace, name: string): PlaceNorm => ({
  kind: "region",
  name,
  ...(iso ? { country: iso } : {}),
});

/** «North-western Syria» is a region; «the north of Iraq» and «the north-west of Iraq» are Iraq. */
function withDirection({ tokens }: ReadText, hit: Hit<KnownPlace>) {
  const before = tokens[hit.first - 1];
  if (hit.skipped || !before || before.paragraph !== tokens[hit.first]?.paragraph) return undefined;
  const adjective = readingsOf(before.text).find(({ word }) => directionAdjectives.has(word));
  const outer = adjective && tokens[hit.first - 2];
  const double = outer && readingsOf(outer.text).find(({ word }) => directions.has(word));
  if (double) return { first: hit.first - 2, last: hit.last, skipped: double.skipped };
  return adjective ? { first: hit.first - 1, last: hit.last, skipped: adjective.skipped } : undefined;
}

const omani = "\u0639\u0645\u0627\u0646\u064a";
const sultanate = /\u0633\u0644\u0637\u0646|\u0645\u0633\u0642\u0637/;
const shadda = "\u0651";
const damma = "\u064f";

/** Whether a text speaks of Jordan, and not of the sultanate. */
function speaksOfJordan({ tokens, shadow }: ReadText, { places, gazetteer }: KnownNames): boolean {
  if (sultanate.test(shadow.text) || shadow.text.includes(omani)) return false;
  const ofJordan = (word: string) => gazetteer.demonyms.get(word) === "JO";
  return places.some(({ value }) => value.iso === "JO") || tokens.some(({ text }) => ofJordan(text));
}

/** Amman and Oman are one word without vowel marks: the text's own marks decide, else which country it speaks of. */
function isAmman({ raw, tokens }: ReadText, hit: Hit<KnownPlace>, isJordan: boolean): boolean {
  const token = tokens[hit.first];
  if (!token || hit.last > hit.first || hit.value.iso !== "OM") return false;
  const written = raw.slice(token.start, token.end);
  if (written.includes(damma)) return false;
  return written.includes(shadda) || isJordan;
}
