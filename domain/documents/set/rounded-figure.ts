import { onceFor } from "../../once-for";
import { type ComposableItem, foldCues } from "../../quizzes/cues";
import { hole } from "../facts/told-fact";

/** Of a figure in thousands or more that is to be typed, as many as the word behind its hole makes of it; undefined of any other. */
export const roundedFigure = onceFor((item: ComposableItem): number | undefined => {
  const behind = item.kind === "numeric-entry" ? item.stem.split(hole)[1] : undefined;
  if (behind === undefined) return undefined;
  const [figure] = figuresIn(foldCues(`${String(item.key)}${behind.slice(0, scaleReach)}`));
  return figure !== undefined && figure >= leastRounded ? figure : undefined;
});
const scaleReach = 20;
const leastRounded = 10_000;

/** Whether a folded text has a figure that is this one to a round number: «10,137,732» beside «ten million». */
export const tellsRounded = (folded: string, figure: number): boolean =>
  figuresIn(folded).some((other) => other !== figure && Math.abs(other - figure) <= nearlyAll * figure);
const nearlyAll = 0.05;

const figuresIn = (folded: string): number[] => (folded.match(/\p{Nd}+(?:\.\p{Nd}+)?/gu) ?? []).map(Number);
