import { contentWords } from "../../text/content-words";
import type { Ground } from "../ground";
import { optionWords } from "../words/option-words.ar";
import { isLike, sayOf } from "./asked-cells";
import { factsInScope } from "./asked-facts";
import type { DraftReading } from "./draft-reading";

/** The speaker whose claim is asked or stated as plain fact. */
export function speakerLeftOut(reading: DraftReading, ground: Ground): string | undefined {
  return (
    speakerOfValue(reading, ground) ?? (reading.kind === "true-false" ? speakerOfClaim(reading, ground) : undefined)
  );
}

/** A channel reports; what it reports is not its opinion. */
export const isMedium = (speaker: string, { index }: Ground): boolean => {
  const { type } = index.entity(speaker);
  return type === "org" && speaker !== "coalition" && speaker !== "joc";
};

/** Every fact that has the key as its value was said by somebody. */
function speakerOfValue(reading: DraftReading, ground: Ground): string | undefined {
  const [key] = reading.keys;
  if (!key) return undefined;
  const saying = reading.asked.flatMap((cell) =>
    factsInScope(cell, reading).filter(
      ({ value }) => isLike(value, key, ground) && sayOf(value, key, ground) === "same",
    ),
  );
  const [first] = saying;
  return first && saying.every(({ attributedTo }) => attributedTo !== undefined) ? first.attributedTo : undefined;
}

/** A statement that repeats most of a claim's words, without anyone who says it. */
function speakerOfClaim({ stem, lang, named }: DraftReading, { index }: Ground): string | undefined {
  const said = contentWords(stem);
  const fact = index.factsOf("said").find(({ value }) => {
    if (value.type !== "entity") return false;
    const words = [...contentWords(index.entity(value.id)[lang].name)].filter((word) => !optionWords.common.test(word));
    const met = words.filter((word) => said.has(word));
    return met.length >= 3 && met.length * 4 >= words.length * 3;
  });
  return fact && !named.has(fact.subject) ? fact.subject : undefined;
}
