import { afterAll, beforeAll, expect, it } from "vitest";
import { query } from "./law.mjs";
import { guessOf, Learner, newTally } from "./learner.mjs";
import { openSite } from "./site.mjs";

const times = 20;

let site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

async function startedLearner(mode) {
  const learner = new Learner({ addresses: site.addresses, tally: newTally(), deadline: performance.now() + 60_000 });
  await learner.start({ set: "timeline", mode });
  return learner;
}

const json = (method, body, headers = {}) => ({
  method,
  body: JSON.stringify(body),
  headers: { "content-type": "application/json", ...headers },
});

const atOnce = (ask) =>
  Promise.all(
    Array.from({ length: times }, async () => {
      const response = await ask();
      return { status: response.status, text: await response.text() };
    }),
  );

const distinct = (replies) => [...new Set(replies.map(({ status, text }) => `${status} ${text}`))];
const count = async (table, where, parameters) =>
  Number((await query(site.settings, `SELECT count(*) FROM "${table}" WHERE ${where}`, parameters))[0].count);

it.each(["practice", "exam"])("makes one row of twenty identical answers at once, in %s", async (mode) => {
  const learner = await startedLearner(mode);
  const [face] = learner.questions;
  const path = `/api/v1/attempts/${learner.attemptId}/answers/${face.id}`;
  const replies = await atOnce(() => learner.ask(path, json("PUT", { answer: guessOf(face) })));
  const rows = await count("Answer", `"attemptId" = $1`, [learner.attemptId]);
  console.log(`${times} identical answers at once, ${mode}: ${rows} row, ${distinct(replies).length} reply`);
  expect([rows, distinct(replies).length, replies[0].status]).toEqual([1, 1, 200]);
});

it("makes one attempt of twenty identical starts at once that carry one key", async () => {
  const learner = await startedLearner("practice");
  const start = json("POST", { set: "timeline", lang: "ar", mode: "exam" }, { "idempotency-key": "k".repeat(22) });
  const replies = await atOnce(() => learner.ask("/api/v1/attempts", start));
  const rows = await count(
    "Attempt",
    `"mode" = 'exam' AND "learnerId" = (SELECT "learnerId" FROM "Attempt" WHERE "id" = $1)`,
    [learner.attemptId],
  );
  console.log(`${times} identical starts at once: ${rows} attempt, ${distinct(replies).length} reply`);
  expect([rows, distinct(replies).length, replies[0].status]).toEqual([1, 1, 201]);
});

it("sets one result of twenty finishes at once", async () => {
  const learner = await startedLearner("exam");
  await learner.answer(0);
  const replies = await atOnce(() => learner.ask(`/api/v1/attempts/${learner.attemptId}/finish`, json("POST", {})));
  expect([distinct(replies).length, replies[0].status]).toEqual([1, 200]);
});

it("keeps the newer of two tabs' answers, whichever arrives last", async () => {
  const learner = await startedLearner("exam");
  const face = learner.questions.find(({ kind, options }) => kind !== "ordering" && options?.length > 1);
  const [older, newer] = face.options.map(({ id }) => (face.kind === "multiple-select" ? [id] : id));
  const path = `/api/v1/attempts/${learner.attemptId}/answers/${face.id}`;
  const put = async (answer, sequence) => (await learner.ask(path, json("PUT", { answer, sequence }))).status;
  expect(await put(newer, 2)).toBe(200);
  await put(older, 1);
  const { attempt } = await (await learner.ask(`/api/v1/attempts/${learner.attemptId}`)).json();
  expect(attempt.answers[face.id]).toEqual(newer);
});
