import type { ComposableItem } from "../../quizzes/cues";
import { weekdayWords } from "../../text/date-words.ar";
import { type Chances, chancesOf } from "./soundness/chances-of";
import type { Seen } from "./soundness/signs-of";
import { turnedWords } from "./turned-words";

const costs = { unsound: 10, weak: 4, dayTurned: 3, omission: 0.8 } as const;

/**
 * What speaks against a question: `unsound`, how likely strict readers are to call it so, 0–1, and `cost`, from 0: ten times
 * that and four times the chance of weak (decision 0040), more where it turns a day of the week alone, and for each place
 * left out, which no reader wants where nobody asks for it.
 */
export function weighed(item: ComposableItem, seen: Seen): { cost: number; unsound: number } {
  const chances = chancesOf(item, seen);
  return { cost: costOfChances(item, chances) + costs.omission * (seen.omissions ?? 0), unsound: chances.unsound };
}

export const costOfChances = (item: ComposableItem, { unsound, weak }: Omit<Chances, "sound">): number =>
  costs.unsound * unsound + costs.weak * weak + (turnsDayAlone(item) ? costs.dayTurned : 0);

/** Whether a false statement differs from its document in a day of the week alone: petty to know. */
function turnsDayAlone(item: ComposableItem): boolean {
  const turned = turnedWords(item);
  return turned.length > 0 && turned.every((word) => days.has(word) || days.has(word.slice(1)));
}
const days = new Set(weekdayWords);
