import type { Ground } from "../ground";
import type { Answer } from "../reading/answer";
import type { DraftReading } from "../reading/draft-reading";
import { saysAnswer } from "../reading/says-answer";
import type { SetRule } from "../rule";
import texts from "./cross-cue.json";

/** No stem says the key of another question on the same subject; sets of up to sixty are compared. */
export const crossCue: SetRule = {
  id: "F4",
  source: "HDR 4; NBME hinged",
  texts,
  find(readings, ground) {
    if (readings.length > mostCompared) return [];
    const asked = readings.filter(
      ({ keys, kind }) => keys.length === 1 && kind !== "true-false" && kind !== "find-evidence",
    );
    for (const one of asked) {
      const [key] = one.keys;
      if (!key || (key.number !== undefined && key.number < 12 && key.date === undefined)) continue;
      const teller = readings.find((other) => other !== one && tells(other, one, key, ground));
      if (teller) return [{ values: { one: teller.draft.id, other: one.draft.id } }];
    }
    return [];
  },
};

/** Every pair is compared. */
const mostCompared = 60;

/** The other stem says the key and speaks of the same cell. */
function tells(other: DraftReading, one: DraftReading, key: Answer, ground: Ground): boolean {
  const cells = new Set(one.asked.map(({ subject }) => subject));
  return (
    other.lang === one.lang &&
    other.asked.some(({ subject }) => cells.has(subject)) &&
    saysAnswer(other.stem, key, ground)
  );
}
