import { afterAll, beforeAll, expect, it } from "vitest";
import { crowd } from "./crowd.mjs";
import { countLaw, kept, print } from "./law.mjs";
import { openSite } from "./site.mjs";

const learners = 500;
const twoMinutes = 120_000;

let site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

it.each([
  ["over two minutes", twoMinutes],
  ["at the same instant, question by question", 0],
])("keeps every answer of 500 learners who answer ten questions %s", async (how, overMs) => {
  const tally = await crowd({ addresses: site.addresses, learners, overMs });
  const counts = await countLaw(tally, site.settings);
  print(`500 learners, ten answers each ${how}`, tally, counts);
  expect(counts).toMatchObject({ ...kept, acknowledged: learners * 10 });
});
