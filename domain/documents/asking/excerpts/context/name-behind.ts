import { foldLoosely } from "../../../../text/fold-arabic";
import { spaced } from "../../../clauses/standing";
import { wordsIn } from "../../../clauses/words-in";
import type { Mark } from "../../../mark";
import type { BareNoun } from "../references/points-back";
import { type Naming, namingsIn, type Read, reports } from "./namings";

export type Told = { document: Read; marks: readonly Mark[] };

/**
 * What an editor puts behind «the company»: the name of the one company that the text before names, without the noun where
 * that has the article too. Undefined where it speaks of two, or of another of that sort in between.
 */
export function nameBehind(told: Told, bare: BareNoun): string | undefined {
  const name = wholeName(told, bare);
  const [head = "", ...rest] = name?.split(" ") ?? [];
  return rest.length > 0 && foldLoosely(head) === `\u0627\u0644${bare.noun}` ? rest.join(" ") : name;
}

/** The whole name of what «the company» means: where it reports, that of the one that reported before. */
export function wholeName({ document, marks }: Told, { noun, word }: BareNoun): string | undefined {
  const before = (namingsIn(marks)(document).get(noun) ?? []).filter(({ start }) => start < word.start);
  const speaks = reports(wordsIn(document.raw, { start: Math.max(0, word.start - nearMax), end: word.start }).at(-1));
  const only = oneOf(before);
  const who = only && !isAnotherBetween(only, word.start, marks) ? only : undefined;
  const meant = who ?? (speaks ? oneOf(before.filter(({ isTeller }) => isTeller)) : undefined);
  return meant && spaced(meant.name).replace(/["\u00AB\u00BB\u201C\u201D]/gu, "");
}
/** Letters among which the word before is found. */
const nearMax = 24;

/** The one thing that is named; others of the noun may only be that again: «the minister of trade». */
function oneOf(namings: readonly Naming[]): Mark | undefined {
  const named = namings.flatMap(({ who, next }) => (who ? [{ who, next }] : []));
  const [first] = named;
  if (!first || named.some(({ who }) => who.denotes !== first.who.denotes)) return undefined;
  const again = new Set(named.map(({ next }) => next));
  const isAgain = namings.every(({ who, next }) => who || again.has(next));
  return isAgain ? first.who : undefined;
}

/** Another thing of the same sort, named since that was named last. */
function isAnotherBetween(who: Mark, at: number, marks: readonly Mark[]): boolean {
  if (who.type === "person" || who.sort === "organisation|") return false;
  const last = Math.max(...marks.flatMap(({ denotes, end }) => (denotes === who.denotes && end <= at ? end : [])));
  return marks.some(
    ({ sort, denotes, start, end }) => sort === who.sort && denotes !== who.denotes && start >= last && end <= at,
  );
}
