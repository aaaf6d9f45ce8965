import { interleave } from "../interleave.mjs";
import { median } from "../median.mjs";
import { cookieHeader, findSingleChoice, startSingleChoice } from "../servers/learner-visit.mjs";
import { servedPerSecond } from "../servers/load.mjs";
import { installBenchPackages } from "../servers/packages.mjs";

/** Pages served a second: a question of an attempt, the page of a set, and the smallest prerendered Next page. */
export async function measureServed(world, { rounds, seconds }) {
  await installBenchPackages();
  const { application } = await world.site();
  const { address } = application;
  const next = await world.next();
  const { cookies, questionPath } = await startSingleChoice(address, await findSingleChoice(address));
  const headers = { cookie: cookieHeader(cookies) };
  const { question, set, minimal } = await interleave(
    {
      question: () => servedPerSecond(address, { path: questionPath, headers, seconds }),
      set: () => servedPerSecond(address, { path: "/sets/timeline", seconds }),
      minimal: () => servedPerSecond(next.address, { path: "/quiz", seconds }),
    },
    { rounds, warmUps: 1 },
  );
  const row = (ours) => ({
    value: median(ours) / median(minimal),
    ours: median(ours),
    anchor: median(minimal),
    unit: "/s",
    samples: { ours, minimal },
  });
  return { "question-served": row(question), "set-served": row(set) };
}
