import type { Draft } from "../figures/number-facts";
import type { SentenceView } from "../sentence-view";
import { beginnings, changedBy, liesAway, ofDistance, reachedOrRose, standingAway } from "./misplaced-words.ar";

/** Whether words of a figure make it another sort than its property says: readers found few of such right. */
export const isOfOtherSort = (view: SentenceView, draft: Draft): boolean =>
  signs[draft.property]?.(view, draft) ?? false;

type Sign = (view: SentenceView, draft: Draft) => boolean;

/** «Cut it by a rate of 4 per cent», «by a rate that reached 30»: by how much, and no share of anything. */
const isChange: Sign = ({ tokens }, { evidence }) => {
  const before = tokens.filter(({ end }) => end <= evidence.start);
  const rate = before.findLastIndex(({ text }) => changedBy.test(text));
  if (rate < 0 || before.length - rate > rateReach) return false;
  const next = tokens.find(({ start, text }) => start >= evidence.end && !/^[%\u066A]$/u.test(text));
  return before.slice(rate + 1).some(({ text }) => reachedOrRose.test(text)) || next?.text !== of;
};
const rateReach = 4;
const of = "\u0645\u0646";

/** Kilometres of a speed, of a region that is held, of how far a town lies that something else happened in. */
const isNoWay: Sign = ({ tokens }, { evidence }) => {
  const before = tokens.filter(({ end }) => end <= evidence.start).map(({ text }) => text);
  return (
    !(before.slice(-wayReach).some((text) => ofDistance.test(text)) || before.some((text) => liesAway.test(text))) ||
    before.slice(-standingReach).some((text) => standingAway.test(text))
  );
};
const wayReach = 5;
const standingReach = 8;

/** «Three days after the attack»: between two matters, and nothing lasted so long. */
const isBetween: Sign = ({ tokens }, { evidence }) => {
  const behind = tokens.filter(({ start }) => start >= evidence.end).slice(0, betweenReach);
  // «Three years after the beginning of the war»: so long it has gone on.
  if (behind.some(({ text }) => beginnings.test(text))) return false;
  return tokens
    .filter(({ end }) => end <= evidence.start)
    .slice(-betweenReach)
    .some(({ text }) => /^[\u0648\u0641]?(?:\u0628\u0639\u062F|\u0642\u0628\u0644|\u0639\u0642\u0628)$/u.test(text));
};
const betweenReach = 2;

const signs: Readonly<Record<string, Sign>> = { share: isChange, distance: isNoWay, duration: isBetween };
