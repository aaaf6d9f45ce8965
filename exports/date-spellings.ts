import type { Language } from "@/domain/language";
import { phrasebooks } from "@/domain/wording/phrasebooks";

/** Ways in which a learner may type a date that is exact to its last part: as we say it, ISO, and day/month/year. */
export function dateSpellings(iso: string, lang: Language): string[] {
  const numbers = iso.split("-").map(Number).reverse().join("/");
  return [...new Set([iso, phrasebooks[lang].date(iso), ...monthSpellings(iso, lang), numbers])];
}

/** A month that carries two names may be typed by either. */
function monthSpellings(iso: string, lang: Language): string[] {
  const said = phrasebooks[lang].date(iso);
  const both = said.match(/(\p{L}[\p{L}\p{M} ]*)\/(\p{L}[\p{L}\p{M}]*)/u);
  if (!both) return [];
  return [said.replace(both[0], both[1] ?? ""), said.replace(both[0], both[2] ?? "")];
}
