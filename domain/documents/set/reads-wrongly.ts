import type { ComposableItem } from "../../quizzes/cues";
import { foldLoosely } from "../../text/fold-arabic";
import { gap } from "../../wording/scene";
import { isOpeningVerb } from "../asking/excerpts/whole-parts/verb-forms";
import { hole } from "../facts/told-fact";
import { misreads } from "./misreads";
import {
  deedBehind,
  endsOpen,
  leadsNowhere,
  moneyBehind,
  nameOn,
  ownVoice,
  rankAlone,
  statesThat,
  statesWhat,
  writersAside,
} from "./reads-wrongly.ar";
import { standsOpen } from "./stands-open";

/**
 * Whether what a question shows reads wrongly as it stands there, wherever that comes from: somebody's own question or
 * opinion, a mark of quotation or a dash without its other half, a verb without who acts or what is stated, a name of which
 * the gap leaves a part.
 */
export function readsWrongly(item: ComposableItem): boolean {
  if (misreads(item)) return true;
  const shown = shownIn(item);
  if (shown === undefined) return false;
  const unquoted = shown.replace(quoted, " ");
  const folded = foldLoosely(shown);
  return (
    ownVoice.test(folded) ||
    writersAside.test(foldLoosely(unquoted)) ||
    /[?\u061F]/u.test(unquoted) ||
    closesUnopened.test(shown) ||
    strayStroke.test(unquoted) ||
    opensDash.test(unquoted.replace(/\([^)]*\)/gu, " ")) ||
    endsOpen.test(folded) ||
    leadsNowhere.test(folded) ||
    lacksActor(folded) ||
    lacksStated(folded) ||
    nameOn.test(foldLoosely(shown.split(gap)[1] ?? "")) ||
    standsOpen(item, shown)
  );
}

/** What stands in the document, without its last stop; undefined where a question is worded by itself. */
function shownIn({ kind, stem, scopeText = "" }: ComposableItem): string | undefined {
  const asked = stem.slice(scopeText.length).replace(/^[\s:\u060C]+/u, "");
  const said = kind === "numeric-entry" || kind === "date-entry" ? /\u00AB(.*)\u00BB/su.exec(asked)?.[1] : asked;
  const isShown = kind === "true-false" || [gap, hole].some((sign) => said?.includes(sign));
  return isShown ? said?.replace(/[\s.]+$/u, "") : undefined;
}

const quoted = /"[^"]*"|\u00AB[^\u00BB]*\u00BB|\u201C[^\u201D]*\u201D/gu;

/** «… the ignorant", so he wrote»: behind a word the mark closes, and none was open. */
const closesUnopened = /^[^"]*\p{L}{3}"(?=[\s\u060C.]|$)/u;

/** «He went on /that …»; words that strokes join, as in a label of many posts. */
const strayStroke = /\p{L}\s\/\p{L}|\u0640\s+\S+\s+\u0640/u;

/** «The festival -which began four days ago»: glued to its first word, and no dash behind. */
const opensDash = /(?:^|\s)[-\u2013\u2014](?=\p{L})[^-\u2013\u2014]*$/u;

/** «Holds the second rank», «she refused the response»: who does was told before. */
function lacksActor(folded: string): boolean {
  const [verb = "", noun = ""] = folded.split(" ");
  const isHers = /\p{L}{2}(?<!\u0627)\u062A$/u.test(verb) && isOpeningVerb(verb);
  return rankAlone.test(folded) || moneyBehind.test(folded) || (isHers && deedBehind.test(noun));
}

/** «The eleventh article of the treaty states.» */
function lacksStated(folded: string): boolean {
  const words = folded.split(" ");
  const comma = words.slice(0, leadMax).findIndex((word) => /[\u060C,]$/u.test(word));
  const at = [0, comma + 1].find((place) => statesWhat.has(words[place] ?? ""));
  return at !== undefined && !statesThat.test(words.slice(at + 2).join(" "));
}
/** Words of a phrase before the verb. */
const leadMax = 5;
