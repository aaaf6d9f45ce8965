import { interleave } from "../interleave.mjs";
import { median } from "../median.mjs";
import { cookieHeader, findSingleChoice, startSingleChoice } from "../servers/learner-visit.mjs";
import { servedPerSecond } from "../servers/load.mjs";
import { installBenchPackages } from "../servers/packages.mjs";
import { timesAnchor } from "../times-anchor.mjs";

/** As browsers ask, and as tools for load do. */
const asBrowsersAsk = { "accept-encoding": "gzip, deflate, br" };
const plainly = {};

/** Pages served a second: a question of an attempt, the page of a set, and the smallest prerendered Next page. */
export async function measureServed(world, { rounds, seconds }) {
  await installBenchPackages();
  const { application } = await world.site();
  const { address } = application;
  const next = await world.next();
  const { cookies, questionPath } = await startSingleChoice(address, await findSingleChoice(address));
  const cookie = cookieHeader(cookies);
  const pages = (headers) => ({
    question: () => servedPerSecond(address, { path: questionPath, headers: { ...headers, cookie }, seconds }),
    set: () => servedPerSecond(address, { path: "/sets/timeline", headers, seconds }),
    minimal: () => servedPerSecond(next.address, { path: "/quiz", headers, seconds }),
  });
  const packed = await interleave(pages(asBrowsersAsk), { rounds, warmUps: 1 });
  const plain = await interleave(pages(plainly), { rounds: Math.ceil(rounds / 2) });
  const row = (name) => ({
    ...timesAnchor(packed[name], packed.minimal),
    unit: "/s",
    note: `${(median(plain[name]) / median(plain.minimal)).toFixed(2)} × where nobody asks for compressed pages`,
    samples: { packed, plain },
  });
  return { "question-served": row("question"), "set-served": row("set") };
}
