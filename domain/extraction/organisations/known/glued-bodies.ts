import { type KnownNames, offsetsOf } from "../../names/known-names";
import { readingsOf } from "../../names/readings";
import type { FoundOf } from "../../span";
import type { ReadText } from "../../text/read-text";

const fewestLetters = 9;

/** «TheUnitedNations»: known bodies whose names lost their spaces. */
export function gluedBodies(text: ReadText, { gazetteer }: KnownNames): FoundOf<"organisation">[] {
  const { organisations } = gazetteer.glued;
  return text.tokens.flatMap(({ kind, text: written, index }) => {
    if (kind !== "word" || written.length < fewestLetters) return [];
    const reading = readingsOf(written).find(({ word }) => organisations.has(word));
    const value = reading && organisations.get(reading.word);
    if (!value) return [];
    const { name, kind: ofKind } = value;
    const offsets = offsetsOf(text, { first: index, last: index, skipped: reading.skipped });
    const norm = { id: name, name, kind: ofKind };
    return [{ type: "organisation", ...offsets, norm, confidence: 0.7, rule: "organisation-glued" }];
  });
}
