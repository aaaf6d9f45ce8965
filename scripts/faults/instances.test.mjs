import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freePort } from "../start/port.mjs";
import { prepare, settingsOf, startApplication } from "./application.mjs";
import { crowd } from "./crowd.mjs";
import { startPooler, startProxy } from "./in-front.mjs";
import { countLaw, kept, print, query } from "./law.mjs";
import { Learner, newTally } from "./learner.mjs";
import { openPostgres } from "./site.mjs";

const learners = 150;
const overMs = 30_000;
/** Requests of one learner that hammers. */
const hammered = 600;
/** Of them pass in each window: the limit, and what each instance has not yet told the others of. */
const passingMax = 80 + 3 * 19;

const host = "127.0.0.1";
const opened = [];
let settings;
let postgres;
let instances;
let addresses;
beforeAll(async () => {
  postgres = await openPostgres();
  opened.push(() => postgres.stop());
  const pooler = await startPooler(postgres.port);
  opened.push(() => pooler.stop());
  const port = await freePort({ host, port: 0 });
  addresses = [`http://${host}:${port}`];
  settings = settingsOf(pooler.url, {
    DIRECT_DATABASE_URL: postgres.url,
    SITE_URL: addresses[0],
    TRUSTED_PROXIES: host,
  });
  await prepare(settings);
  instances = [];
  for (let count = 0; count < 3; count++) instances.push(await startApplication(settings));
  opened.push(() => Promise.all(instances.map((instance) => instance.stop())));
  const proxy = await startProxy(
    instances.map((instance) => instance.port),
    port,
  );
  opened.push(() => proxy.stop());
});
afterAll(async () => {
  for (const close of opened.reverse()) await close();
});

it("loses nothing when one of three instances is killed under load, and in a rolling restart", async () => {
  const tally = await crowd({
    addresses,
    learners,
    overMs,
    async onAnswering() {
      await wait(overMs / 4);
      await instances[0].kill();
      await wait(overMs / 8);
      await instances[0].startAgain();
      for (const instance of instances) {
        await instance.stop();
        await instance.startAgain();
      }
    },
  });
  const counts = await countLaw(tally, settings);
  print("Three instances behind nginx and PgBouncer, one killed, then each restarted", tally, counts);
  expect(counts).toMatchObject({ ...kept, acknowledged: learners * 10 });
});

it("answers 503 while Postgres is away behind the pooler, loses nothing, and goes on by itself", async () => {
  const tally = await crowd({
    addresses,
    learners,
    overMs: overMs / 2,
    async onAnswering() {
      await wait(overMs / 6);
      await postgres.crash();
      await wait(5_000);
      await postgres.startAgain();
    },
  });
  const counts = await countLaw(tally, settings);
  print("Postgres stopped hard for five seconds behind PgBouncer", tally, counts);
  expect(counts).toMatchObject({ ...kept, acknowledged: learners * 10 });
  expect(tally.sentAgain["503"]).toBeGreaterThan(0);
});

it("counts the requests of one learner over all instances together", async () => {
  const learner = new Learner({ addresses, tally: newTally(), deadline: performance.now() + 60_000 });
  await learner.start({ set: "timeline" });
  const path = `/api/v1/attempts/${learner.attemptId}/finish`;
  const init = { method: "POST", body: "{}", headers: { "content-type": "application/json" } };
  const statuses = [];
  for (let sent = 0; sent < hammered; sent += 100)
    statuses.push(
      ...(await Promise.all(Array.from({ length: 100 }, async () => (await learner.ask(path, init)).status))),
    );
  const passed = statuses.filter((status) => status === 200).length;
  const [{ learnerId }] = await query(settings, `SELECT "learnerId" FROM "Attempt" WHERE "id" = $1`, [
    learner.attemptId,
  ]);
  const key = createHash("sha256").update(learnerId).digest("base64url").slice(0, 22);
  const windows = await query(settings, `SELECT "count" FROM "RateCount" WHERE "key" = $1`, [`writes:${key}`]);
  console.log(
    `${hammered} requests of one learner over three instances in ${windows.length} windows: ${passed} passed`,
  );
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
  expect(passed).toBeLessThanOrEqual(windows.length * passingMax);
});
