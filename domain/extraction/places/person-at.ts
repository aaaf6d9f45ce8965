import { plainWords } from "../names/beside-names.ar";
import type { KnownNames } from "../names/known-names";
import { regnal } from "../people/names/name-words.ar";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";

export const street = "\u0634\u0627\u0631\u0639";
const longestPerson = 5;
const sonWords = new Set(["\u0628\u0646", "\u0627\u0628\u0646"]);
/** «Abu», «Umm» and «Abd» take the word after them. */
const takers = new Set(["\u0627\u0628\u0648", "\u0627\u0628\u064a", "\u0627\u0645", "\u0639\u0628\u062F"]);

/** The last token of whom a building is named for: «the stadium of Abdullah bin Khalifa», «the street of Abu Bakr». */
export function personAt({ tokens }: ReadText, at: number, head: string, names: KnownNames): number | undefined {
  const first = tokens[at];
  if (!first || first.paragraph !== tokens[at - 1]?.paragraph) return undefined;
  if (!takers.has(first.text) && !names.gazetteer.givenNames.has(first.text)) return undefined;
  const last = lastName(tokens, at, names);
  const end = head === street && isByname(tokens[last + 1]) ? last + 1 : last;
  return end > at ? end : undefined;
}

/** Past the given names, «bin …» and numerals of kings that go on with a name. */
function lastName(tokens: readonly Token[], from: number, { gazetteer }: KnownNames): number {
  let last = from;
  while (last < from + longestPerson) {
    const next = tokens[last + 1]?.text ?? "";
    const isSon = sonWords.has(next) && tokens[last + 2]?.kind === "word";
    const isTaken = takers.has(tokens[last]?.text ?? "") && tokens[last + 1]?.kind === "word";
    if (!isTaken && !isSon && !gazetteer.givenNames.has(next) && !regnal.has(next)) break;
    last += isSon ? 2 : 1;
  }
  return last;
}

/** «The street of Omar al-Mukhtar»: a definite word right after given names. */
const isByname = (next: Token | undefined): boolean =>
  next?.kind === "word" && /^\u0627\u0644.{3}/.test(next.text) && !plainWords.has(next.text);
