import { type KnownNames, offsetsOf } from "../names/known-names";
import { readingsOf } from "../names/readings";
import type { FoundOf } from "../span";
import type { ReadText } from "../text/read-text";

const kingdom = "\u0627\u0644\u0645\u0645\u0644\u0643\u0647";
const bare = kingdom.slice(2);
const saudiArabia = "SA";
const nameOfIt = "\u0627\u0644\u0633\u0639\u0648\u062f\u064a\u0629";
const otherKingdoms = ["JO", "MA", "BH"];
/** Of towers, companies and papers that are called so. */
const namedSo =
  /(?:\u0645\u0631\u0643\u0632|\u0628\u0631\u062c|\u0634\u0631\u0643\u0647|\u0635\u062d\u064a\u0641\u0647|\u0641\u0646\u062f\u0642|\u0642\u0646\u0627\u0647)$/;
/** «The United Kingdom», «the Hashemite Kingdom». */
const adjective = /^\u0627\u0644(?:\u0645\u062a\u062d\u062f\u0647|.+\u064a\u0647)$/;

/** «The Kingdom» alone, in a text that speaks of Saudi Arabia at least as often as of another Arab kingdom. */
export function kingdomAlone(text: ReadText, names: KnownNames): FoundOf<"place">[] {
  const alone = text.tokens.filter(({ text: word }) => word.endsWith(bare));
  if (alone.length === 0 || !speaksOfSaudiArabia(text, names)) return [];
  return alone.flatMap(({ text: word, index }) => {
    const reading = readingsOf(word).find((one) => one.word === kingdom);
    const [before, next] = [text.tokens[index - 1]?.text ?? "", text.tokens[index + 1]?.text ?? ""];
    if (!reading || names.placeOver.has(index) || namedSo.test(before) || adjective.test(next)) return [];
    const { start, end } = offsetsOf(text, { first: index, last: index, skipped: reading.skipped });
    const norm = { kind: "country" as const, name: nameOfIt, iso: saudiArabia };
    return [{ type: "place" as const, start, end, norm, confidence: 0.9, rule: "place-kingdom" }];
  });
}

function speaksOfSaudiArabia({ tokens }: ReadText, { gazetteer, places }: KnownNames): boolean {
  const told = new Map<string, number>();
  const count = (iso: string | undefined) => iso && told.set(iso, (told.get(iso) ?? 0) + 1);
  for (const { value } of places) if (!value.isGuarded) count(value.iso ?? value.country);
  for (const { text } of tokens) count(gazetteer.demonyms.get(text));
  const times = told.get(saudiArabia) ?? 0;
  return times > 0 && otherKingdoms.every((iso) => (told.get(iso) ?? 0) <= times);
}
