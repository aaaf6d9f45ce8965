import { existsSync, readFileSync } from "node:fs";
import { expect } from "playwright/test";
import type { World } from "./authorisation-world";

const cardName = "Canary card name";
const searched = "Canary search";

/** Types what a log must not hold: a name for a card, a recovery code, a search. */
export async function doAsLearnersDo({ origin, browsers, doneAttempt }: World): Promise<void> {
  const { request } = browsers.student;
  const headers = { origin: new URL(origin).origin };
  await request.post(`${doneAttempt.path}/share`, { form: { name: cardName }, headers });
  await request.post("/me/code/new", { form: {}, headers });
  await request.get(`/facts?${new URLSearchParams({ q: searched })}`);
  await request.get(`/en/nowhere/${encodeURIComponent(cardName)}`);
}

/** Finds the requests of `world` in the server's log, and nothing there that tells who made them or what they typed. */
export async function expectSilentLog(world: World): Promise<void> {
  const file = process.env.SANAD_LOG ?? "";
  const { request } = world.browsers.owner;
  const last = await request.get("/classes");
  // While developing there is no log for programs.
  if (!existsSync(file) || last.headers()["content-security-policy"]?.includes("unsafe-eval")) return;
  const linesOf = () =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line.startsWith('{"time":'));
  await expect.poll(() => linesOf().some((line) => line.includes(last.headers()["x-request-id"] ?? "none"))).toBe(true);
  const lines = linesOf();
  const cookies = await Promise.all(Object.values(world.browsers).map((browser) => browser.cookies()));
  const secrets = [
    ...[...world.secrets, cardName, searched, world.classId, world.membershipId, world.assignmentId],
    ...[world.openAttempt.path, world.doneAttempt.path].map((path) => path.split("/").at(-1) ?? ""),
    ...cookies.flat().flatMap(({ value }) => (value.length >= 16 ? [value, value.split(".")[0] ?? value] : [])),
  ];
  expect(secrets.length).toBeGreaterThan(12);
  const log = lines.join("\n");
  expect(secrets.filter((secret) => log.includes(secret) || log.includes(encodeURIComponent(secret)))).toEqual([]);
  expect(log).not.toMatch(/"(path|url|query|cookie|ip|address|peer)"|127\.0\.0\.1|\?q=/);
  // Who was not let in stands there, by what was asked for.
  const refused = lines.map((line) => JSON.parse(line)).filter(({ status }) => status === 404);
  expect(refused.map(({ route }) => route)).toContain("/api/v1/attempts/[id]");
}
