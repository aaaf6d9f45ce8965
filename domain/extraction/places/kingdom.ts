import type { KnownPlace } from "../names/gazetteer";
import { type KnownNames, offsetsOf } from "../names/known-names";
import type { Hit } from "../names/phrase-table";
import { readingsOf } from "../names/readings";
import type { FoundOf } from "../span";
import type { ReadText } from "../text/read-text";

const kingdom = "\u0627\u0644\u0645\u0645\u0644\u0643\u0647";
const bare = kingdom.slice(2);
const saudiArabia = "SA";
const nameOfIt = "\u0627\u0644\u0633\u0639\u0648\u062f\u064a\u0629";
const otherKingdoms = ["JO", "MA", "BH"];
const farKingdoms = ["GB", "ES", "NL", "BE", "SE", "NO", "DK", "JP", "TH", "KH"];
/** Before «the kingdom» of a text that names no other: what is done there, or led by it. */
const prepositions =
  /^[\u0648\u0641]?(?:\u0641\u064a|\u0645\u0646|\u0627\u0644\u064a|\u0628\u0642\u064a\u0627\u062f\u0647|\u062f\u0627\u062e\u0644|\u062e\u0627\u0631\u062c|\u0627\u0646\u062d\u0627\u0621)$/;
/** Of towers, companies and papers that are called so. */
const namedSo =
  /(?:\u0645\u0631\u0643\u0632|\u0628\u0631\u062c|\u0634\u0631\u0643\u0647|\u0635\u062d\u064a\u0641\u0647|\u0641\u0646\u062f\u0642|\u0642\u0646\u0627\u0647)$/;
/** «The United Kingdom», «the Hashemite Kingdom». */
const adjective = /^\u0627\u0644(?:\u0645\u062a\u062d\u062f\u0647|.+\u064a\u0647)$/;

/**
 * «The Kingdom» alone, in a text that speaks of Saudi Arabia at least as often as of another Arab kingdom; after a
 * preposition also in an Arab report that speaks of no kingdom by name.
 */
export function kingdomAlone(
  text: ReadText,
  names: KnownNames,
  places: readonly Hit<KnownPlace>[],
): FoundOf<"place">[] {
  const alone = text.tokens.filter(({ text: word }) => word.endsWith(bare));
  if (alone.length === 0) return [];
  const told = toldCountries(text, names, places);
  const [isSaudi, isOpen] = [speaksOfSaudiArabia(told), speaksOfNone(told)];
  if (!isSaudi && !isOpen) return [];
  return alone.flatMap(({ text: word, index }) => {
    const reading = readingsOf(word).find((one) => one.word === kingdom);
    const [before, next] = [text.tokens[index - 1]?.text ?? "", text.tokens[index + 1]?.text ?? ""];
    if (!isSaudi && !prepositions.test(before)) return [];
    if (!reading || names.placeOver.has(index) || namedSo.test(before) || adjective.test(next)) return [];
    const { start, end } = offsetsOf(text, { first: index, last: index, skipped: reading.skipped });
    const norm = { kind: "country" as const, name: nameOfIt, iso: saudiArabia };
    const confidence = isSaudi ? 0.9 : 0.7;
    return [{ type: "place" as const, start, end, norm, confidence, rule: "place-kingdom" }];
  });
}

/** How often a text names each country, its places or its people. */
function toldCountries(
  { tokens }: ReadText,
  { gazetteer }: KnownNames,
  places: readonly Hit<KnownPlace>[],
): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  const count = (iso: string | undefined) => iso && told.set(iso, (told.get(iso) ?? 0) + 1);
  for (const { value } of places) count(value.iso ?? value.country);
  for (const { text } of tokens) count(gazetteer.demonyms.get(text));
  return told;
}

function speaksOfSaudiArabia(told: ReadonlyMap<string, number>): boolean {
  const times = told.get(saudiArabia) ?? 0;
  return times > 0 && otherKingdoms.every((iso) => (told.get(iso) ?? 0) <= times);
}

const speaksOfNone = (told: ReadonlyMap<string, number>): boolean =>
  [...otherKingdoms, ...farKingdoms].every((iso) => !told.has(iso));
