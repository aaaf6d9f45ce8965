import { foldLoosely } from "../../text/fold-arabic";
import { gap } from "../../wording/scene";
import type { OwnQuestion } from "../asking/own-question";
import { toldBefore } from "../told-before";
import {
  actorOfNobody,
  endsOpen,
  freeThat,
  freeTime,
  isSaid,
  ofSpeaker,
  openings,
  opensAmid,
  opensSaying,
  stray,
  tellerless,
} from "./unfit.ar";

/**
 * Whether nobody should be asked to look at a question: marks without their other half or with nothing between, an opening
 * that no sentence has, words of «us» that nobody is told to speak, «that» of which nothing shown says what it is, somebody who speaks without a name where several do
 * or without what is said, an end that something is to follow, or signs that are none of a sentence. `tellers`: how many speak in its document.
 */
export function isUnfit({ stem, scopeText = "" }: OwnQuestion, tellers: number): boolean {
  const own = stem.slice(scopeText.length).trim();
  const inner = own.replace(/^[^\u00AB]*: \u00AB(.*)\u00BB\u061F$/su, "$1");
  const folded = foldLoosely(inner);
  const isTold = toldBefore(scopeText) !== "";
  return (
    isTorn(inner.replaceAll(gap, "")) ||
    stray.test(inner) ||
    openings.test(folded) ||
    opensAmid.test(folded) ||
    (ofSpeaker.test(folded) && isQuoted.test(inner)) ||
    (tellers > 1 && tellerless.test(folded)) ||
    actorOfNobody.test(folded) ||
    endsOpen.test(folded) ||
    (opensSaying.test(folded) && !isSaid.test(folded)) ||
    (!isTold && (freeThat.test(folded) || freeTime.test(folded)))
  );
}

/** Nothing but a quotation. */
const isQuoted = /^["\u00AB\u201C].*["\u00BB\u201D]\.?$/su;

/** Marks of quotation and brackets that do not come in pairs, or hold nothing. */
function isTorn(text: string): boolean {
  const count = (sign: string) => text.split(sign).length - 1;
  return (
    count('"') % 2 === 1 ||
    count("\u00AB") !== count("\u00BB") ||
    count("\u201C") !== count("\u201D") ||
    count("(") !== count(")") ||
    /"{2}|"\s+"$|\u00AB\s*\u00BB|\(\s*\)/u.test(text)
  );
}
