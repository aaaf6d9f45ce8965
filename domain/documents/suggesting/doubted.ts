import type { ComposableItem } from "../../quizzes/cues";
import { countWords } from "../../wording/word-stem";
import { type Chances, chancesOf } from "../set/soundness/chances-of";
import type { Seen } from "../set/soundness/signs-of";
import { costOfChances } from "../set/weighed";
import type { Doubt, DoubtReason } from "./doubt";

/**
 * What each doubt tells besides what is seen of a question, on the scale of log-odds: that strict readers call it unsound,
 * and sound. Of 351 suggestions of 120 reports that were judged, and of 86 more
 * for what is cut and what is asked again; of a help that was put in, half.
 */
const tells: Readonly<Record<DoubtReason, readonly [unsound: number, sound: number]>> = {
  ...{ tells: [0, 0], toldIn: [0, 0] },
  ...{ speech: [0.6, -0.6], teller: [0.7, -0.9], pronoun: [0.8, -1.4], this: [0.7, -1.8], noun: [-0.1, -0.5] },
  ...{ opening: [0.5, -0.4], voice: [0.5, -0.6], cut: [1.4, -0.9], name: [0.5, -0.3], known: [0.8, -1] },
  ...{ long: [0.1, -1.8], again: [0.8, -0.5], spare: [0, 0] },
};
const helped = 0.5;
/** With a name left out, which of a statement is part of what is to be judged, and of a gap one more riddle. */
const holed = { statement: [0.6, -1.6], gap: [0.2, -1.2] } as const;

/** The chances of a question that is doubted. A doubt that is told twice counts once. */
export function doubtedChances(item: ComposableItem, seen: Seen, doubts: readonly Doubt[]): Chances {
  const { unsound, sound } = chancesOf(item, seen);
  const told = new Map(doubts.map((doubt) => [doubt.reason, doubt] as const));
  const shifts = [...told.values()].map(({ reason, help }) => tells[reason].map((each) => each * (help ? helped : 1)));
  const isHoled = (seen.omissions ?? 0) > 0;
  const all = isHoled ? [...shifts, holed[item.kind === "true-false" ? "statement" : "gap"]] : shifts;
  const shifted = (share: number, at: 0 | 1) =>
    shareAt(oddsOf(share) + all.reduce((sum, each) => sum + (each[at] ?? 0), 0));
  const isUnsound = shifted(unsound, 0);
  const isSound = Math.min(shifted(sound, 1), 1 - isUnsound);
  return { unsound: isUnsound, sound: isSound, weak: 1 - isUnsound - isSound };
}

/** What speaks against a doubted question, on the scale of `weighed`, and how likely it is to be unsound, 0–1. */
export function weighedDoubts(
  item: ComposableItem,
  seen: Seen,
  doubts: readonly Doubt[],
): { cost: number; unsound: number } {
  const chances = doubtedChances(item, seen, doubts);
  return { cost: costOfChances(item, chances) + costOfReading(item), unsound: chances.unsound };
}

/** On the same scale, for each word more than are read at a glance: its teacher reads all of it to judge it. */
export const costOfReading = ({ stem }: Pick<ComposableItem, "stem">): number =>
  perWord * Math.max(0, countWords(stem) - glanceWords);
const perWord = 0.04;
const glanceWords = 20;

/** Kept off both ends, where log-odds have none. */
const oddsOf = (share: number): number => {
  const inner = Math.min(0.99, Math.max(0.01, share));
  return Math.log(inner / (1 - inner));
};
const shareAt = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
