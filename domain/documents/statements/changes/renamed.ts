import { contentWords } from "../../../text/content-words";
import { foldLoosely } from "../../../text/fold-arabic";
import { overlap, type Stretch } from "../../asking/excerpts/excerpt";
import type { KnownNames } from "../../asking/names/known-names";
import { standIns } from "../../asking/names/stand-ins";
import { isVerb } from "../../clauses/clause-ends";
import type { Mark } from "../../mark";
import type { Change } from "./change";
import { besidePrepositions, grave, personTitles, placePrepositions } from "./opposites.ar";
import { sharedShare } from "./shared-share";

/** A person behind a verb or a title, a place or body behind a preposition: there another of the sort fits, and nothing agrees with it. */
export function renamed(raw: string, clause: Stretch, marks: readonly Mark[], known: KnownNames | undefined): Change[] {
  return marks.flatMap((mark) => {
    const isIn = clause.start < mark.start && mark.end <= clause.end && mark.confidence >= surest;
    if (!isIn || !["person", "place", "organisation"].includes(mark.type)) return [];
    if (!hasRoom(raw, clause, mark) || repeats(raw, clause, mark, marks)) return [];
    const other = standIns(raw, mark, marks, known).find(
      (each) => each.isUnnamed || isSaidElsewhere(raw, mark, each, marks),
    );
    return other ? [{ start: mark.start, end: mark.end, text: other.name }] : [];
  });
}
const surest = 0.75;

/** Whether what stands around a name fits another: nothing that the name goes on with, and no adjective. */
function hasRoom(raw: string, clause: Stretch, { type, start, end }: Mark): boolean {
  const [found, before = "", glued = ""] = /(\p{L}+)\s+(\u0628?)$/u.exec(raw.slice(clause.start, start)) ?? [];
  if (found === undefined) return false;
  const word = foldLoosely(before);
  const behind = raw.slice(end, end + 4);
  if (/^[\p{L}\p{N}]|^ (?:\u0627\u0644|\()/u.test(behind)) return false;
  if (type === "place") return glued !== "" || placePrepositions.has(word);
  if (glued !== "" || /^ \u0648/u.test(behind)) return false;
  if (type === "person" && (isVerb(word) || personTitles.has(word))) return true;
  // Behind a preposition nothing agrees with a name.
  return besidePrepositions.has(word);
}

/** Named once more in the clause, or a part of another name there: «the Syrian forces … in the north of Syria». */
function repeats(raw: string, clause: Stretch, mark: Mark, marks: readonly Mark[]): boolean {
  const isAgain = marks.some((other) => other !== mark && other.denotes === mark.denotes && overlap(other, clause));
  const name = foldLoosely(mark.text).replace(/^\u0627\u0644/u, "");
  return isAgain || foldLoosely(raw.slice(clause.start, clause.end)).split(name).length > 2;
}

/** Sure to be a name, and no sentence that holds it tells what this one does. */
function isSaidElsewhere(raw: string, mark: Mark, other: Mark, marks: readonly Mark[]): boolean {
  if (other.confidence < surest) return false;
  const told = contentWords(raw.slice(mark.sentence.start, mark.sentence.end));
  return marks
    .filter(({ denotes }) => denotes === other.denotes)
    .every(
      ({ sentence }) =>
        sharedShare(told, contentWords(raw.slice(sentence.start, sentence.end))) < alikeMin &&
        !grave.test(foldLoosely(raw.slice(sentence.start, sentence.end))),
    );
}
/** With so large a share of content words in common, two sentences tell the same. */
const alikeMin = 0.25;
