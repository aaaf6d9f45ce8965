import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { crowd } from "./crowd.mjs";
import { countLaw, kept, print } from "./law.mjs";
import { openSite } from "./site.mjs";

const learners = 150;
const overMs = 20_000;

let site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

it("keeps every acknowledged answer when the application is killed and started again", async () => {
  const { application, addresses, settings } = site;
  const tally = await crowd({
    addresses,
    learners,
    overMs,
    async onAnswering() {
      await wait(overMs / 3);
      await application.kill();
      await application.startAgain();
      await wait(overMs / 3);
      await application.kill();
      await application.startAgain();
    },
  });
  const counts = await countLaw(tally, settings);
  print("Application killed (-9) twice", tally, counts);
  expect(counts).toMatchObject({ ...kept, acknowledged: learners * 10 });
  expect(tally.sentAgain.broken).toBeGreaterThan(0);
});
