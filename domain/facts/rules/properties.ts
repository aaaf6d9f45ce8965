import type { Language } from "../../language";
import { patternProblems } from "../../wording/pattern-problems";
import { patternsOf, qualifiersNamed, tokensOf, withNounPhrase } from "../pattern-tokens";
import type { Pattern, Property } from "../property";
import { type Known, type LedgerProblem, type Rule, where } from "./known";

/** Properties name what exists, and their patterns can be filled in both languages. */
export const properties: Rule = (known) =>
  known.ledger.properties.flatMap((property) =>
    [
      ...faultsOfNames(property, known),
      ...patternProblems(property).map(({ lang, message }) => `${lang}: ${message}.`),
      ...faultsOfPattern(property, "ar"),
      ...faultsOfPattern(property, "en"),
      ...faultsBetweenLanguages(property),
    ].map((message): LedgerProblem => ({ part: "properties", id: property.id, message })),
  );

function faultsOfNames({ topic, subject, value, range, also = [], hides = [] }: Property, known: Known): string[] {
  const types = [...subject, ...(range ?? [])].filter((type) => !known.types.has(type));
  const isNone = (property: string) => !known.properties.has(property);
  const hasEntities = value === "entity" || value === "list";
  return [
    ...where([
      [!known.topics.has(topic), `Its topic «${topic}» is not in topics.json.`],
      [hasEntities && !range?.length, "Its values are entities, so «range» says of which types."],
      [!hasEntities && range !== undefined, "«range» is for entities and lists."],
    ]),
    ...types.map((type) => `The type «${type}» is not in types.json.`),
    ...also.filter(isNone).map((other) => `It names «${other}» in «also», which is no property.`),
    ...hides.filter(isNone).map((other) => `It names «${other}» in «hides», which is no property.`),
  ];
}

function faultsOfPattern(property: Property, language: Language): string[] {
  const pattern = property[language];
  const found: string[] = [];
  for (const [place, text] of patternsOf(pattern)) {
    const at = `${language}.${place}`;
    if (tokensOf(text).includes("np") && !pattern.nounPhrase) found.push(`${at}: {np} without a «nounPhrase».`);
  }
  const gaps = tokensOf(withNounPhrase(pattern.say, pattern)).filter((token) => /^(v|v:obl|n)$/.test(token));
  if (gaps.length !== 1) found.push(`${language}.say: names the value ${gaps.length} times; a gap needs exactly one.`);
  return [...found, ...faultsOfQualifiers(pattern, language)];
}

/** A question that leaves a qualifier out asks about something else than its statement says. */
function faultsOfQualifiers(pattern: Pattern, language: Language): string[] {
  const needed = qualifiersNamed(withNounPhrase(pattern.say, pattern)).join(", ");
  return patternsOf(pattern)
    .filter(([place]) => place !== "lead")
    .filter(([, text]) => qualifiersNamed(withNounPhrase(text, pattern)).join(", ") !== needed)
    .map(([place]) => `${language}.${place}: does not name the qualifiers that «say» names (${needed || "none"}).`);
}

function faultsBetweenLanguages({ ar, en }: Property): string[] {
  const places = (pattern: Pattern) => new Set(patternsOf(pattern).map(([place]) => place.replace(/\.\d+$/, "")));
  const [inArabic, inEnglish] = [places(ar), places(en)];
  const onlyArabic = [...inArabic].filter((place) => !inEnglish.has(place));
  const onlyEnglish = [...inEnglish].filter((place) => !inArabic.has(place));
  const found = [
    ...onlyArabic.map((place) => `en.${place}: missing, and Arabic has it.`),
    ...onlyEnglish.map((place) => `ar.${place}: missing, and English has it.`),
  ];
  const said = (pattern: Pattern) => qualifiersNamed(withNounPhrase(pattern.say, pattern)).join(", ");
  if (said(ar) !== said(en)) found.push("The two statements do not name the same qualifiers.");
  return found;
}
