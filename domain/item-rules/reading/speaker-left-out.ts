import type { Ground } from "../ground";
import { isLike, sayOf } from "./asked-cells";
import { factsInScope } from "./asked-facts";
import { claimsIn } from "./claims-in";
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
function speakerOfClaim(reading: DraftReading, ground: Ground): string | undefined {
  const [fact] = claimsIn(reading, ground, 0.75, ["said", "declared"]);
  return fact && !reading.named.has(fact.subject) ? fact.subject : undefined;
}
