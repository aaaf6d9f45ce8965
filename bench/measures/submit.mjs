import { randomUUID } from "node:crypto";
import { guessOf } from "@/scripts/faults/learner.mjs";
import { interleave } from "../interleave.mjs";
import { cookieHeader, startAttempt } from "../servers/learner-visit.mjs";
import { connections, donePerSecond } from "../servers/load.mjs";
import { installBenchPackages } from "../servers/packages.mjs";
import { timesAnchor } from "../times-anchor.mjs";

const json = { "content-type": "application/json" };
const answersEach = 10;

/** First answers stored a second, each in an attempt of a guest's own, beside one statement in the smallest Next app. */
export async function measureSubmit(world, { rounds, answers }) {
  await installBenchPackages();
  const { application } = await world.site();
  const next = await world.next();
  const learners = Math.ceil(answers / answersEach / connections) * connections;
  const { ours, minimal } = await interleave(
    {
      ours: async () => donePerSecond(application.address, await answersOf(application.address, learners)),
      minimal: () => donePerSecond(next.address, bareAnswers(learners * answersEach)),
    },
    { rounds, warmUps: 1 },
  );
  return {
    submit: {
      ...timesAnchor(ours, minimal),
      unit: "/s",
      samples: { ours, minimal },
    },
  };
}

/** One request for each question of as many fresh attempts; a learner's answers go over one connection, in order. */
async function answersOf(address, learners) {
  const attempts = [];
  while (attempts.length < learners)
    attempts.push(
      ...(await Promise.all(
        Array.from({ length: connections }, () => startAttempt(address, { set: "timeline", count: answersEach })),
      )),
    );
  return Array.from({ length: answersEach }, (_, place) =>
    attempts.map(({ path, cookies, questions }) => ({
      method: "PUT",
      path: `/api/v1${path}/answers/${questions[place].id}`,
      headers: { ...json, cookie: cookieHeader(cookies) },
      body: JSON.stringify({ answer: guessOf(questions[place]) }),
    })),
  ).flat();
}

const bareAnswers = (count) =>
  Array.from({ length: count }, () => ({
    method: "PUT",
    path: "/answers",
    headers: json,
    body: JSON.stringify({ attempt: randomUUID(), question: "q1", answer: "o1" }),
  }));
