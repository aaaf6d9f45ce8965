import { foldLoosely } from "../../../text/fold-arabic";
import { wordSet } from "../../../text/word-set";
import { prepositions } from "../../facts/clause-words.ar";
import {
  befalls,
  beforeThings,
  type DeedsOn,
  deedsOn,
  likeBefalls,
  likeDeeds,
  wantsMore,
  withAnyDeed,
} from "./deeds-on.ar";
import { leadOn } from "./phrase-words.ar";
import { isDeed } from "./phrases-in";

/**
 * The same phrase with another deed done to the same thing: «selling the port» beside «mending the port», so that no option
 * is of another subject. `told`: folded words of the document, of which no deed may be one. None where its sort of thing, or
 * what is done to it, is not known.
 */
export function otherDeeds(phrase: string, told: ReadonlySet<string>): string[] {
  const [head = "", ...rest] = phrase.replace(letGo, "$1").split(/\s+/u);
  const own = foldLoosely(head);
  const folded = rest.map(foldLoosely);
  const at = folded.findIndex((word) => !beforeThings.test(word));
  const thing = thingOf(folded[at] ?? "");
  // «Keeping the firms»: from what, was cut off.
  if (rest.length === 0 || wantsMore.test(own) || !keepsAny(own, rest, at)) return [];
  for (const { sorts, like } of tables) {
    const alike = like.filter((line) => line.has(own));
    const sort = sorts.find(({ things }) => things.has(thing));
    if (!sort || alike.length === 0) continue;
    const others = sort.deeds.filter((deed) => {
      const each = foldLoosely(deed);
      return each !== own && !alike.some((line) => line.has(each)) && !isTold(each, told);
    });
    return others.map((deed) => [deed, ...rest].join(" "));
  }
  return [];
}

/** «The letting go of»: one deed in two words. */
const letGo = /^(\u0625\u0637\u0644\u0627\u0642) \u0633\u0631\u0627\u062D(?= )/u;

const setsOf = (lines: readonly string[]): ReadonlySet<string>[] => lines.map((line) => wordSet(line));
const sortsOf = (lines: readonly DeedsOn[]) =>
  lines.map(({ things, deeds }) => ({ things: wordSet(things), deeds: deeds.split(" ") }));

const tables = [
  { sorts: sortsOf(deedsOn), like: setsOf(likeDeeds) },
  { sorts: sortsOf(befalls), like: setsOf(likeBefalls) },
];

/** Without its article, and without whose it is. */
const thingOf = (folded: string): string => {
  const noun = folded.replace(/^\u0627\u0644(?=\p{L}{3})/u, "");
  const own = noun.replace(/(?<=\p{L}{3})(?:\u0647\u0627|\u0647\u0645|\u0647)$/u, "");
  return isThing(noun) ? noun : isThing(own) ? own : own.replace(/\u062A$/u, "\u0647");
};
const isThing = (noun: string): boolean => [...deedsOn, ...befalls].some(({ things }) => wordSet(things).has(noun));

/** Whether what follows the deed goes with any other: no preposition of its own, and no second deed. */
function keepsAny(head: string, rest: readonly string[], at: number): boolean {
  return rest.every((word, place) => {
    const folded = foldLoosely(word);
    const bare = folded.replace(/^\u0648/u, "");
    if (bare !== folded && isDeed({ text: word.slice(1), folded: bare })) return false;
    if (prepositions.has(folded)) return withAnyDeed.test(folded) && !leadOn.test(head);
    // «The services given to citizens»: behind an adjective it is that one's.
    return !/^(?:\u0644\u0644|\u0628\u0627\u0644|[\u0628\u0644]\p{L}{4,}$)/u.test(folded) || place > at + 1;
  });
}

/** In any form of the word. */
const isTold = (deed: string, told: ReadonlySet<string>): boolean =>
  ["", "\u0627\u0644", "\u0648", "\u0644", "\u0628", "\u0644\u0644", "\u0628\u0627\u0644", "\u0648\u0627\u0644"].some(
    (glued) => told.has(glued + deed),
  );
