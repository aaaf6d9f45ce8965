import { numbersIn } from "../../text/numbers-in-text";
import type { Ground } from "../ground";
import { untimedOffice } from "../words/bare-office.ar";
import type { AskedCell } from "./asked-cells";
import { factsThatSay } from "./asked-facts";
import type { DraftReading } from "./draft-reading";

/** Whether a stem asks for what varies with time and names neither a time, a document nor a speaker. */
export function isUntimed(reading: DraftReading, ground: Ground): boolean {
  const { scope, kind } = reading;
  if (scope.isTimed || scope.namesDocument || kind === "find-evidence" || kind === "compare-sources") return false;
  if (namesSpeaker(reading, ground)) return false;
  if (untimedOffice.test(reading.foldedStem) && kind !== "who-said-it") return true;
  const varying = reading.asked.filter(isVarying);
  if (varying.length === 0) return false;
  if (kind === "true-false") return varying.length === reading.asked.length && numbersIn(reading.stem).length > 0;
  const [key] = reading.keys;
  const saying = key ? factsThatSay(key, reading, ground) : [];
  const cells = saying.length
    ? reading.asked.filter(({ facts }) => facts.some((fact) => saying.includes(fact)))
    : reading.asked;
  return cells.every(isVarying);
}

const isVarying = ({ property, facts }: AskedCell): boolean =>
  property.temporal !== "fixed" && facts.some(({ asOf, value }) => asOf !== undefined && value.type === "number");

/** Somebody is named as the one who says it. */
const namesSpeaker = ({ scope, named }: DraftReading, { index }: Ground): boolean =>
  scope.isAttributed && [...named].some((id) => ["person", "spokesperson"].includes(index.entity(id).type));
