import { measureCard } from "./card.mjs";
import { measureColdStart } from "./cold-start.mjs";
import { measureExtraction, measureGeneration } from "./computing.mjs";
import { measureBurst, measureClass, measureKill } from "./crowds.mjs";
import { measureFirstAnswer } from "./first-answer.mjs";
import { measureFirstPaint } from "./first-paint.mjs";
import { measureServed } from "./served.mjs";
import { measureSubmit } from "./submit.mjs";
import { measureTaps } from "./taps.mjs";
import { measureWeight } from "./weight.mjs";

/**
 * In the order they run, each giving its rows of the table by id. `full` and `quick` say how much is done: enough for
 * a median, or enough to see that it works. The crowds are last, since they leave much in the database.
 */
export const measures = {
  generation: { run: measureGeneration, full: { rounds: 7 }, quick: { rounds: 1 } },
  extraction: { run: measureExtraction, full: { rounds: 5 }, quick: { rounds: 1 } },
  "first-paint": { run: measureFirstPaint, full: { rounds: 5 }, quick: { rounds: 1 } },
  "first-answer": { run: measureFirstAnswer, full: { taps: 10 }, quick: { taps: 1 } },
  weight: { run: measureWeight, full: { rounds: 3 }, quick: { rounds: 1 } },
  taps: { run: measureTaps, full: { rounds: 5 }, quick: { rounds: 1 } },
  served: { run: measureServed, full: { rounds: 5, seconds: 3 }, quick: { rounds: 1, seconds: 4 } },
  submit: { run: measureSubmit, full: { rounds: 5, answers: 2000 }, quick: { rounds: 1, answers: 320 } },
  card: { run: measureCard, full: { rounds: 15 }, quick: { rounds: 2 } },
  "cold-start": { run: measureColdStart, full: { rounds: 5 }, quick: { rounds: 1 } },
  burst: { run: measureBurst, full: { learners: 500 }, quick: { learners: 50 } },
  kill: { run: measureKill, full: { learners: 500, overMs: 30_000 }, quick: { learners: 20, overMs: 6_000 } },
  class: { run: measureClass, full: { learners: 500, overMs: 120_000 }, quick: { learners: 50, overMs: 10_000 } },
};
