import { foldLoosely } from "../../../text/fold-arabic";
import { otherDays } from "../days/other-days";
import { type StandIn, standIns } from "../names/stand-ins";
import { isOrdinal, otherOrdinals } from "../ordinals/ordinal-marks";
import type { Asking } from "../own-question";
import { otherPhrases } from "../phrases/other-phrases";
import { otherNations } from "./nation-question";

/**
 * What may be offered beside what is asked. Beside a member of an enumeration only what the document does not name: of the
 * others the same may be told elsewhere in it.
 */
export function othersBeside(asking: Asking): StandIn[] {
  const { document, mark, marks } = asking;
  const { raw, known } = document;
  if (mark.type === "nation") return otherNations(document, mark);
  if (mark.type === "phrase") return otherPhrases(asking);
  if (isOrdinal(mark)) return otherOrdinals(raw, mark);
  if (mark.list === undefined) {
    const named = standIns(raw, mark, marks, known);
    return named.length < 2 && mark.type === "date" ? [...named, ...otherDays(raw, mark)].slice(0, 3) : named;
  }
  const written = new Set(
    foldLoosely(raw)
      .split(/[^\p{L}]+/u)
      .map(bones),
  );
  return standIns(raw, mark, [], known).filter(({ name }) => !written.has(bones(foldLoosely(name))));
}

/** A name without the letters that are left out or put in where foreign names are spelled. */
const bones = (word: string): string => word.replace(/^\u0648?(?:\u0627\u0644)?|[\u0627\u0648\u064A]/gu, "");
