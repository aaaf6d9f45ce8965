import { monthWords, ordinals, twentieth } from "../../text/date-words.ar";
import { known, knownDefinite } from "../text/clitics";
import type { Token } from "../text/tokens";
import {
  dayWords,
  decades,
  definiteSeasons,
  firstOfMonth,
  hijriMonths,
  manyYearHeads,
  otherLeads,
  parts,
  seasons,
  spelledRelations,
  thisWords,
  timeUnits,
  twoYearHeads,
  weekdays,
  yearHeads,
} from "./relative-words.ar";

const firstWords = [
  ...[
    monthWords,
    ordinals,
    twentieth,
    weekdays,
    dayWords,
    timeUnits,
    parts,
    seasons,
    definiteSeasons,
    decades,
    hijriMonths,
  ].flatMap(Object.keys),
  ...[thisWords, firstOfMonth, manyYearHeads, twoYearHeads, yearHeads, otherLeads].flatMap((set) => [...set]),
  ...[...spelledRelations.after, ...spelledRelations.before, "\u0642\u0628\u0644"],
].map((phrase) => phrase.split(" ")[0] ?? phrase);
const leads: Readonly<Record<string, true>> = Object.fromEntries(firstWords.map((word) => [word, true]));

/** A quick look whether a date can begin with a token, so that the readers of dates need not try every word. */
export function mayBeginDate({ kind, text }: Token): boolean {
  if (kind !== "word") return kind === "figure";
  const before = asked.get(text);
  if (before !== undefined) return before;
  if (asked.size >= mostKept) asked.clear();
  const isLead = known(text, leads) !== undefined || knownDefinite(text, leads) !== undefined;
  asked.set(text, isLead);
  return isLead;
}

/** The words that were asked before, in any text. */
const asked = new Map<string, boolean>();
const mostKept = 20_000;
