import { setTimeout as wait } from "node:timers/promises";
import { Learner, newTally } from "./learner.mjs";

/** Questions that each learner answers. */
export const answersEach = 10;
/** Learners who start at the same time, so that the start is not the load that is looked at. */
const startsAtOnce = 20;
/** How long a learner goes on after everybody should be done: much, since a machine may be busy with other things. */
const afterwardsMs = 300_000;

/**
 * Learners who answer ten questions each and finish, spread evenly over `overMs`; with 0, all of them at the same
 * instant, question by question. `onAnswering` is called when the first one begins to answer. Gives what they were told.
 */
export async function crowd({ addresses, learners: count, overMs, onAnswering = () => {} }) {
  const tally = newTally();
  const deadline = performance.now() + overMs + afterwardsMs;
  const learners = Array.from({ length: count }, () => new Learner({ addresses, tally, deadline }));
  await startAll(learners, await setsAt(addresses[0]));
  const incidents = onAnswering();
  if (overMs > 0) await answerSpread(learners, overMs);
  else await answerTogether(learners);
  await incidents;
  await inGroups(learners, (learner) => learner.finish());
  return tally;
}

/** The sets that ask ten questions. */
async function setsAt(address) {
  const { sets } = await (await fetch(`${address}/api/v1/sets`)).json();
  return sets
    .filter(({ slug, questionCount }) => questionCount >= answersEach && slug !== "daily")
    .map(({ slug }) => slug);
}

const startAll = (learners, sets) =>
  inGroups(learners, async (learner, at) => {
    if (!(await learner.start({ set: sets[at % sets.length], mode: at % 2 ? "exam" : "practice", count: answersEach })))
      throw new Error(`An attempt was not started: ${learner.tally.unexpected.join("\n")}`);
  });

async function inGroups(learners, act) {
  for (let from = 0; from < learners.length; from += startsAtOnce)
    await Promise.all(learners.slice(from, from + startsAtOnce).map((learner, at) => act(learner, from + at)));
}

async function answerSpread(learners, overMs) {
  const from = performance.now();
  const pace = overMs / answersEach;
  await Promise.all(
    learners.map(async (learner, at) => {
      for (let question = 0; question < answersEach; question++) {
        const due = from + pace * (question + at / learners.length);
        await wait(Math.max(0, due - performance.now()));
        await learner.answer(question);
      }
    }),
  );
}

async function answerTogether(learners) {
  for (let question = 0; question < answersEach; question++)
    await Promise.all(learners.map((learner) => learner.answer(question)));
}
