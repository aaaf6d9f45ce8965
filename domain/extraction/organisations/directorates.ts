import { type KnownNames, offsetsOf } from "../names/known-names";
import { readingsOf } from "../names/readings";
import type { FoundOf } from "../span";
import type { ReadText } from "../text/read-text";
import { directedMatters, directingWords } from "./organisation-words.ar";

const reach = 5;

/** «The director of the education of Jeddah»: a matter of a town or a region, after who directs it or speaks for it. */
export function directorates(text: ReadText, names: KnownNames): FoundOf<"organisation">[] {
  return text.tokens.flatMap(({ index, text: word, sentence }) => {
    const reading = readingsOf(word).find((one) => directedMatters.has(one.word));
    const place = reading && names.placeAt.get(index + 1);
    if (!reading || !place || place.skipped > 0 || place.value.kind === "country") return [];
    const before = text.tokens.slice(Math.max(0, index - reach), index);
    if (!before.some((one) => one.sentence === sentence && directingWords.has(one.text))) return [];
    const { start, end } = offsetsOf(text, { first: index, last: place.last, skipped: reading.skipped });
    const name = text.raw.slice(start, end);
    const norm = { id: name, name, kind: "directorate" };
    return [{ type: "organisation" as const, start, end, norm, confidence: 0.8, rule: "organisation-directorate" }];
  });
}
