import { type ComposableItem, foldCues } from "../../quizzes/cues";
import { contentWords } from "../../text/content-words";
import { gap } from "../../wording/scene";
import { prepositions } from "../facts/clause-words.ar";

/** What stands around the gaps in which things are asked for. */
export type BesideGaps = {
  /** Whether a name in a folded text stands among the words of the gap in which its thing is asked for. */
  tells(shown: string, names: ReadonlySet<string>, thing: string): boolean;
};

/** Reads the gaps of all questions once. */
export function besideGaps(given: readonly { item: ComposableItem; things: readonly string[] }[]): BesideGaps {
  const sides = new Map<string, Set<string>>();
  const around = new Map<string, Map<string, ReadonlySet<string>>>();
  for (const { item, things } of given) {
    const stem = withArticles(foldCues(item.stem.slice(item.scopeText?.length ?? 0)));
    const words = sidesOf(stem, gap);
    const near = wordsAround(stem, gap);
    for (const id of things) {
      sides.set(id, new Set([...(sides.get(id) ?? []), ...words]));
      const known = around.get(id) ?? new Map<string, ReadonlySet<string>>();
      for (const each of near) known.set([...each].join(" "), each);
      around.set(id, known);
    }
  }
  return {
    tells: (shown, names, thing) =>
      standsBeside(shown, names, sides.get(thing)) ||
      standsAmong(shown, names, [...(around.get(thing)?.values() ?? [])]),
  };
}

/** «To the court», whose article loses its alef behind «li», as it stands elsewhere. */
export const withArticles = (folded: string): string =>
  folded.replace(/(?<!\p{L})([\u0648\u0641]?\u0644)\u0644(?=\p{L}{3})/gu, "$1 \u0627\u0644");

/** What words say whichever form they have: «arrested» and «the arrest» share so many letters. */
export const stemsIn = (text: string): ReadonlySet<string> =>
  new Set([...contentWords(text)].map((word) => word.slice(0, stemLength)));
const stemLength = 4;

/** Whether a name stands beside a word that stands beside its gap: «the … market» is told by «the Okaz market». */
const standsBeside = (shown: string, names: ReadonlySet<string>, words: ReadonlySet<string> = new Set()): boolean =>
  words.size > 0 && [...names].some((name) => sidesOf(shown, foldCues(name)).some((word) => words.has(word)));

/** So many words around a gap and around a name are one: it fills the gap, however often the text has them. */
const oneAround = 2;
/** Words on either side. */
const reach = 5;

/** «The hospital of the valley in the town of …» is told by «the director of the hospital of the valley in Tyre». */
const standsAmong = (shown: string, names: ReadonlySet<string>, gaps: readonly ReadonlySet<string>[]): boolean =>
  gaps.length > 0 &&
  [...names].some((name) =>
    wordsAround(shown, foldCues(name)).some((words) =>
      gaps.some((near) => [...words].filter((word) => near.has(word)).length >= oneAround),
    ),
  );

/** Stems of the words on both sides of each. */
const wordsAround = (text: string, within: string): ReadonlySet<string>[] => {
  const parts = within === "" ? [] : text.split(within);
  return parts.slice(1).map((after, at) => {
    const before = (parts[at] ?? "").split(/\s+/u).slice(-reach);
    return stemsIn([...before, ...after.split(/\s+/u).slice(0, reach)].join(" "));
  });
};

/** Words beside each, marked by the side on which they stand: no prepositions. */
function sidesOf(text: string, within: string): string[] {
  const parts = text.split(within);
  return parts.slice(1).flatMap((after, at) => {
    const before = lastWord(parts[at] ?? "");
    const behind = /^[^\p{L}\p{N}]*(?:\p{L} )?(\p{L}{3,})/u.exec(after)?.[1] ?? "";
    const words = [before, behind].map((word) => (prepositions.has(word) ? "" : withoutGlued(word)));
    return [`${words[0]}>`, `<${words[1]}`].filter((side) => side.length > 1);
  });
}

/** «For the police of» stands beside what «the police of» does; of every word alike, so that a letter of its own does no harm. */
const withoutGlued = (word: string): string =>
  word.replace(/^[\u0648\u0641]?(?:\u0644\u0644|[\u0628\u0643\u0644]?(?:\u0627\u0644)?)(?=\p{L}{3})/u, "");

/** The word that a text ends with, whatever signs follow; none of fewer than three letters. A pattern would begin at each letter. */
function lastWord(text: string): string {
  let end = text.length;
  while (end > 0 && !/[\p{L}\p{N}]/u.test(text.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && /\p{L}/u.test(text.charAt(start - 1))) start--;
  return end - start < 3 ? "" : text.slice(start, end);
}
