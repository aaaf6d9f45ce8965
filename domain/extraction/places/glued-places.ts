import { countryParts } from "../names/glued-names";
import type { KnownNames } from "../names/known-names";
import type { FoundOf } from "../span";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";

/** Prepositions that lost their space to a name: «in», «from», «to», «on». */
const before = ["\u0641\u064a", "\u0645\u0646", "\u0627\u0644\u064a", "\u0639\u0644\u064a"];
const after = ["", ...before];
const shortestName = 5;

/** Names of five letters and more that stand glued between prepositions, as in «inWashingtonin». */
export function gluedPlaces(text: ReadText, names: KnownNames): FoundOf<"place">[] {
  const known = new Set(names.places.map(({ first }) => first));
  return text.tokens.flatMap((token) => {
    if (token.kind !== "word" || token.text.length < shortestName + 2 || known.has(token.index)) return [];
    const found = gluedIn(text, token, names);
    return found ? [found] : countriesIn(text, token, names);
  });
}

/** «TheUnitedStates», «SyriaandIraq»: a country of several words, or two of them, that lost their spaces. */
function countriesIn(text: ReadText, token: Token, { gazetteer }: KnownNames): FoundOf<"place">[] {
  return countryParts(token, gazetteer).flatMap(({ from, length, value }) => {
    const [start, end] = [text.shadow.rawStart(token.from + from), text.shadow.rawEnd(token.from + from + length)];
    const { kind, name, iso } = value;
    const norm = { kind, name, ...(iso ? { iso } : {}) };
    return [{ type: "place", start, end, norm, confidence: 0.6, rule: "place-glued" }];
  });
}

function gluedIn({ shadow, raw }: ReadText, token: Token, { gazetteer }: KnownNames): FoundOf<"place"> | undefined {
  for (const head of before) {
    if (!token.text.startsWith(head)) continue;
    for (const tail of after) {
      const word = token.text.slice(head.length, token.text.length - tail.length);
      if (!token.text.endsWith(tail) || word.length < shortestName) continue;
      const hit = gazetteer.places.longestAt([{ ...token, text: word }], 0, raw);
      if (!hit || hit.skipped || hit.value.isGuarded || hit.value.isNone) continue;
      const from = token.from + head.length;
      const { isGuarded: _, isNone: __, ...norm } = hit.value;
      const [start, end] = [shadow.rawStart(from), shadow.rawEnd(from + word.length)];
      return { type: "place", start, end, norm, confidence: 0.5, rule: "place-glued" };
    }
  }
  return undefined;
}
