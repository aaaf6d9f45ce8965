import { seededRng, shuffled } from "../rng";

type Whose = { assignmentId: string; learnerId: string; isShuffled: boolean };

/** The drawn questions in the order one learner gets them: always the same for that learner. */
export function learnerOrder<Question>(
  drawn: readonly Question[],
  { assignmentId, learnerId, isShuffled }: Whose,
): Question[] {
  return isShuffled ? shuffled(drawn, seededRng(`${assignmentId}|${learnerId}`)) : [...drawn];
}
