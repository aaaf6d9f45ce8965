import { article } from "../../arabic/article";
import type { Entity } from "../../facts/entity";
import { foldLoosely } from "../../text/fold-arabic";
import type { Lexicons } from "../lexicons";
import { isFunctionWord } from "../text/function-words.ar";

const isArabic = (text: string) => /^[\p{Script=Arabic}\s.]+$/u.test(text);
/** «The coalition against ISIS» is a name and what it is against. */
const isOneName = (name: string) => !name.split(" ").some((word) => isFunctionWord(foldLoosely(word)));
const people = new Set(["person", "commander"]);
const organisations = new Set(["org", "operation", "alliance", "ministry", "programme"]);
const places: Readonly<Record<string, "city" | "region">> = { city: "city", area: "city", region: "region" };

/** The lexicons with the people, places and organisations of a ledger, so that no name is written down twice. */
export function withEntities(lexicons: Lexicons, entities: readonly Entity[]): Lexicons {
  const known = { ...lexicons, people: [] as Lexicons["people"][number][], cities: [...lexicons.cities] };
  const named = { regions: [...lexicons.regions], organisations: [...lexicons.organisations] };
  for (const entity of entities) {
    const names = [entity.ar.name, ...(entity.aliases ?? [])].filter(isArabic);
    if (!names.length) continue;
    if (people.has(entity.type)) known.people.push(...figureOf(entity, names));
    if (organisations.has(entity.type)) named.organisations.push(organisationOf(entity, names));
    const kind = places[entity.type];
    if (kind) (kind === "city" ? known.cities : named.regions).push({ kind, names, ...countryOf(entity) });
  }
  // A settled English name stands before a ledger's, and that before none.
  const [settled, others] = [lexicons.people.filter(({ en }) => en), lexicons.people.filter(({ en }) => !en)];
  return { ...known, ...named, people: [...settled, ...known.people, ...others] };
}

/** A family name alone is left to the text, where the full name stands before it. */
function figureOf(entity: Entity, names: string[]) {
  const full = names.filter((name) => name.includes(" "));
  return full.length ? [{ names: full, en: entity.en.name }] : [];
}

/** One word that begins with the article may be any group's: «the coalition», «the organisation». */
function organisationOf(entity: Entity, names: string[]) {
  const isBare = (name: string) => !name.includes(" ") && name.startsWith(article);
  const bare = names.filter((name) => isBare(name));
  const simple = names.filter((name) => isOneName(name) && !bare.some((short) => name.endsWith(` ${short}`)));
  const [plain, guarded] = [simple.filter((name) => !isBare(name)), simple.filter(isBare)];
  return { kind: entity.type, ...(plain.length ? { names: plain } : {}), ...(guarded.length ? { guarded } : {}) };
}

const countryOf = ({ partOf }: Entity) => (partOf?.length === 2 ? { country: partOf.toUpperCase() } : {});
