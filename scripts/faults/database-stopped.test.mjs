import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { crowd } from "./crowd.mjs";
import { countLaw, kept, print, query } from "./law.mjs";
import { guessOf, Learner, newTally } from "./learner.mjs";
import { openSite } from "./site.mjs";

const learners = 150;
const overMs = 20_000;
const awayMs = 5_000;

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

/** A request that answers the learner's first question. */
const answerTo = ({ attemptId, questions: [face] }) => [
  `/api/v1/attempts/${attemptId}/answers/${face.id}`,
  {
    method: "PUT",
    body: JSON.stringify({ answer: guessOf(face) }),
    headers: { "content-type": "application/json" },
  },
];

/** Makes the commit of each answer take so long. */
const commitMs = 3_000;
const slowCommits = `
  CREATE FUNCTION wait_long() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN PERFORM pg_sleep(${commitMs / 1000}); RETURN NULL; END $$;
  CREATE CONSTRAINT TRIGGER slow AFTER INSERT ON "Answer" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION wait_long();`;

/** What each way in says: status, and when to come again. */
async function askEverything(learner) {
  const attempt = `/attempts/${learner.attemptId}`;
  const asked = {
    health: ["/api/v1/health"],
    "an answer": answerTo(learner),
    "an attempt": [`/api/v1${attempt}`],
    "its page": [attempt],
    "its page in English": [`/en${attempt}`],
    "my results": ["/me"],
    "a shared result": ["/r/AAAAAAAAAAAAAAAAAAAAAA"],
  };
  const heard = {};
  let slowestMs = 0;
  for (const [name, [path, init]] of Object.entries(asked)) {
    const from = performance.now();
    const response = await learner.ask(path, init);
    await response.arrayBuffer();
    slowestMs = Math.max(slowestMs, performance.now() - from);
    heard[name] = `${response.status} ${response.headers.has("retry-after") ? "with" : "without"} Retry-After`;
  }
  return { heard, slowestMs };
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
  console.log(`Meanwhile each way in refused within ${Math.round(meanwhile.slowestMs)} ms`);
  expect(meanwhile.heard).toEqual(all(meanwhile.heard, "503 with Retry-After"));
  expect(counts).toMatchObject({ ...kept, acknowledged: learners * 10 });
  expect(tally.sentAgain["503"]).toBeGreaterThan(0);
  const { heard: afterwards } = await askEverything(learner);
  expect([afterwards.health, afterwards["my results"]]).toEqual(Array(2).fill("200 without Retry-After"));
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

it("refuses while the database is frozen with every connection open, and goes on when it thaws", async () => {
  const { postgres } = site;
  const learner = await witness();
  postgres.freeze();
  const from = performance.now();
  const meanwhile = await learner.ask(...answerTo(learner));
  const refusedAfterMs = performance.now() - from;
  postgres.thaw();
  console.log(`Postgres frozen: refused after ${Math.round(refusedAfterMs)} ms`);
  expect([meanwhile.status, meanwhile.headers.get("retry-after")]).toEqual([503, "2"]);
  expect((await learner.ask("/api/v1/health")).status).toBe(200);
  await learner.answer(0);
  expect(learner.tally.acknowledged.size).toBe(1);
});

it("acknowledges nothing that the database had not committed when it was stopped", async () => {
  const { postgres, settings } = site;
  await query(settings, slowCommits);
  const learner = await witness();
  const answering = learner.ask(...answerTo(learner));
  const first = await Promise.race([answering, wait(commitMs / 2)]);
  expect(first).toBeUndefined();
  await postgres.crash();
  const refused = await answering;
  await postgres.startAgain();
  const stored = () => query(settings, `SELECT 1 FROM "Answer" WHERE "attemptId" = $1`, [learner.attemptId]);
  expect([refused.status, (await stored()).length]).toEqual([503, 0]);
  const acknowledged = await learner.ask(...answerTo(learner));
  expect([acknowledged.status, (await stored()).length]).toEqual([200, 1]);
});
