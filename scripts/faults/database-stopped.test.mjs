import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { crowd } from "./crowd.mjs";
import { countLaw, kept, print } from "./law.mjs";
import { guessOf, Learner, newTally } from "./learner.mjs";
import { openSite } from "./site.mjs";

const learners = 150;
const overMs = 20_000;
const awayMs = 5_000;
/** Longer than a learner waits for a connection that does not come. */
const refusedWithinMs = 8_000;

let site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** A learner's attempt to look at, with the cookie that it takes. */
async function witness() {
  const learner = new Learner({ addresses: site.addresses, tally: newTally(), deadline: performance.now() + 60_000 });
  await learner.start({ set: "timeline" });
  return learner;
}

/** What each way in says: status, when to come again, and how long it took. */
async function askEverything(learner) {
  const attempt = `/attempts/${learner.attemptId}`;
  const answer = {
    method: "PUT",
    body: JSON.stringify({ answer: guessOf(learner.questions[0]) }),
    headers: { "content-type": "application/json" },
  };
  const asked = {
    health: ["/api/v1/health"],
    "an answer": [`/api/v1${attempt}/answers/${learner.questions[0].id}`, answer],
    "an attempt": [`/api/v1${attempt}`],
    "its page": [attempt],
    "its page in English": [`/en${attempt}`],
    "my results": ["/me"],
    "a shared result": ["/r/AAAAAAAAAAAAAAAAAAAAAA"],
  };
  const heard = {};
  for (const [name, [path, init]] of Object.entries(asked)) {
    const from = performance.now();
    const response = await learner.ask(path, init);
    await response.arrayBuffer();
    const isSoon = performance.now() - from < refusedWithinMs;
    heard[name] =
      `${response.status} ${response.headers.has("retry-after") ? "with" : "without"} Retry-After${isSoon ? "" : ", late"}`;
  }
  return heard;
}

const all = (heard, text) => Object.fromEntries(Object.keys(heard).map((name) => [name, text]));

it("refuses while the database is stopped hard, loses nothing, and goes on by itself", async () => {
  const { postgres, addresses, settings, application } = site;
  const learner = await witness();
  let meanwhile;
  const tally = await crowd({
    addresses,
    learners,
    overMs,
    async onAnswering() {
      await wait(overMs / 3);
      await postgres.crash();
      const from = performance.now();
      meanwhile = await askEverything(learner);
      await wait(Math.max(0, awayMs - (performance.now() - from)));
      await postgres.startAgain();
    },
  });
  const counts = await countLaw(tally, settings);
  print("Postgres stopped hard for five seconds", tally, counts);
  expect(meanwhile).toEqual(all(meanwhile, "503 with Retry-After"));
  expect(counts).toMatchObject({ ...kept, acknowledged: learners * 10 });
  expect(tally.sentAgain["503"]).toBeGreaterThan(0);
  expect(await askEverything(learner)).toMatchObject({
    health: "200 without Retry-After",
    "its page": "200 without Retry-After",
  });
  expect(application.said()).not.toMatch(/internal|unhandled/i);
});

it("sends a form whose answer could not be stored to a page that says so with 503", async () => {
  const { postgres, application } = site;
  const learner = await witness();
  await postgres.crash();
  const path = `/attempts/${learner.attemptId}/answers/${learner.questions[0].id}`;
  const posted = await learner.ask(path, {
    method: "POST",
    headers: { origin: application.address, "content-type": "application/x-www-form-urlencoded" },
    body: "answer=x",
  });
  const page = await learner.ask(posted.headers.get("location"));
  const text = await page.text();
  await postgres.startAgain();
  expect([posted.status, page.status, page.headers.get("retry-after")]).toEqual([303, 503, "2"]);
  expect(text).toContain(`/attempts/${learner.attemptId}`);
});
