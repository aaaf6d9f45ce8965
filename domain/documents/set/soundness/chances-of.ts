import type { ComposableItem } from "../../../quizzes/cues";
import { constants, signWeights } from "./sign-weights";
import { type Seen, signsOf } from "./signs-of";

/** How likely strict readers are to call a question unsound, sound, or neither, but weak: 0–1, together 1. */
export type Chances = { unsound: number; weak: number; sound: number };

/** A question that is more likely to be unsound is not put into a set by the button, only suggested. */
export const unsoundMax = 0.3;

/** The chances of a question by what can be seen of it. They rank questions that are proved; they prove none. */
export const chancesOf = (item: ComposableItem, seen: Seen): Chances => chancesBy(signsOf(item, seen));

/** A sign without a weight tells nothing. */
export function chancesBy(signs: readonly string[]): Chances {
  const weights = signs.flatMap((sign) => (signWeights[sign] ? [signWeights[sign]] : []));
  const unsound = shareAt(weights.reduce((sum, [each]) => sum + each, constants.unsound));
  const sound = shareAt(weights.reduce((sum, [, each]) => sum + each, constants.sound));
  // Fitted each by itself, the two may exceed 1 together.
  const rest = Math.max(0, 1 - unsound);
  return { unsound, sound: Math.min(sound, rest), weak: Math.max(0, rest - sound) };
}

const shareAt = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
