import type { DraftReading } from "../reading/draft-reading";
import type { ItemRule } from "../rule";
import { absence } from "../words/absence.ar";
import { negationIn } from "../words/negation.ar";
import texts from "./silence-is-no-denial.json";

/** Who was absent is asked only of one document's closed list. */
export const silenceIsNoDenial: ItemRule = {
  id: "G11",
  severity: "B",
  source: "open world",
  texts,
  find: (reading) => (isAbsenceAsked(reading) && !restsOnWholeList(reading) ? [{}] : []),
};

/** «Who was absent», or a negation with taking part, being listed or being a member; not what one of two documents leaves out. */
function isAbsenceAsked({ foldedStem, stem, kind, scope }: DraftReading): boolean {
  if (scope.sources.length > 1) return false;
  if (kind === "find-evidence" || kind === "who-said-it" || kind === "compare-sources") return false;
  return absence.words.test(foldedStem) || (negationIn(stem) !== undefined && absence.takingPart.test(foldedStem));
}

/** One document is named, and its list says that it is all. */
const restsOnWholeList = ({ asked, scope }: DraftReading): boolean =>
  scope.sources.length > 0 &&
  asked.some(({ facts }) =>
    facts.some(({ value, source }) => value.type === "list" && value.ends !== "open" && scope.sources.includes(source)),
  );
