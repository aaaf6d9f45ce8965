import type { Entity } from "../facts/entity";
import type { LedgerIndex } from "../facts/index-ledger";
import type { Value } from "../facts/value";
import type { Language } from "../language";
import { foldArabic } from "../text/fold-arabic";
import { groupDigits } from "../text/numerals";
import { phrasebooks } from "./phrasebooks";
import { entitiesOf } from "./scene";

const foldedNames = new WeakMap<Entity, string[]>();

/** Whether a text lets a value be read off it: its number, its month and year, a name, alias or demonym of it. */
export function givesAway(index: LedgerIndex, text: string, value: Value, lang: Language): boolean {
  if (value.type === "number") return hasNumber(text, value.number) || hasNumber(text, value.number / 1e6);
  if (value.type === "date") {
    return text.includes(value.iso.length === 4 ? value.iso : phrasebooks[lang].date(value.iso.slice(0, 7)));
  }
  const folded = foldArabic(text);
  return entitiesOf(index, value).some((entity) => namesOf(entity).some((name) => hasName(folded, name)));
}

function hasNumber(text: string, number: number): boolean {
  const written = [groupDigits(number), String(number)];
  return written.some((digits) =>
    new RegExp(`(?<![\\d.,])${digits.replaceAll(".", "\\.")}(?![\\d]|[.,]\\d)`).test(text),
  );
}

function namesOf(entity: Entity): string[] {
  const known = foldedNames.get(entity);
  if (known) return known;
  const names = [entity.ar.name, entity.en.name, ...(entity.aliases ?? []), ...(entity.demonyms ?? [])].map(foldArabic);
  foldedNames.set(entity, names);
  return names;
}

/** Short names must stand alone, but for Arabic particles before them; longer ones may be part of a word. */
function hasName(text: string, name: string): boolean {
  if (!text.includes(name)) return false;
  if (name.length > 3) return true;
  const particles = "[\u0648\u0641]?[\u0628\u0644\u0643]?(?:\u0627\u0644)?";
  return new RegExp(`(?<!\\p{L})${particles}${name}(?!\\p{L})`, "u").test(text);
}
