import type { CardContent, CardScore, ClassContent } from "./card-content";

/** Throws where the numbers of a card contradict each other: then a score was not computed but made up. */
export function refuseContradiction(content: CardContent): void {
  if (content.kind === "class") refuseClass(content);
  else {
    const score = content.kind === "daily" ? content.score : content;
    if (score) refuseScore(score, content.total);
  }
}

function refuseScore({ correct, marks }: CardScore, total: number): void {
  const held = marks.filter(({ strand }) => strand === "held").length;
  if (marks.length !== total || held !== correct) {
    throw new RangeError(`a card of ${correct} out of ${total} with ${held} of ${marks.length} held`);
  }
}

function refuseClass({ facilities, learners, meanShare = 0 }: ClassContent): void {
  const impossible = [...facilities, meanShare].find((share) => !(share >= 0 && share <= 1));
  if (impossible !== undefined) throw new RangeError(`a class's card with a share of ${impossible}`);
  if (!Number.isInteger(learners) || learners < 1) throw new RangeError(`a class's card of ${learners} learners`);
}
