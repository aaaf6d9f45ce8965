import "server-only";
import { createHash } from "node:crypto";
import { seededRng } from "@/domain/rng";
import { corpus } from "../corpus";
import type { Db } from "../db/client";
import { makeAttempt, makeTestContext, rightAnswer, takeAttempt, wrongAnswer } from "./factories";

const learnersInClass = 6;
const daysOfHistory = 7;
const dayMs = 24 * 60 * 60 * 1000;

/** The same id for the same name: 128 bits, base64url. */
const idOf = (name: string) => createHash("sha256").update(name).digest("base64url").slice(0, 22);

/**
 * A class of sample learners with a week of attempts up to `now`, the same ones every time; the ids of the learners.
 * Does nothing when they are there.
 */
export async function makeSampleClass(db: Db, now: Date): Promise<string[]> {
  const ids = Array.from({ length: learnersInClass }, (_, seat) => idOf(`sample learner ${seat}`));
  if ((await db.learner.count({ where: { id: { in: ids } } })) > 0) return ids;
  const slugs = [...corpus().versions.keys()];
  for (const [seat, id] of ids.entries()) {
    for (let day = 0; day < daysOfHistory; day++) {
      const name = `${seat}|${day}`;
      const rng = seededRng(name);
      const ctx = makeTestContext(db, {
        learner: { id },
        now: new Date(now.getTime() - (daysOfHistory - day) * dayMs),
        newId: () => idOf(`sample attempt ${name}`),
      });
      const set = slugs[Math.floor(rng() * slugs.length)] ?? "";
      const attempt = await makeAttempt(ctx, { set, mode: rng() < 0.7 ? "practice" : "exam", seed: 1 + (day % 3) });
      const knows = 0.35 + 0.1 * (seat % 4) + 0.04 * day;
      const isLeftOpen = day === daysOfHistory - 1 && seat === 0;
      if (!isLeftOpen) await takeAttempt(attempt, (item) => (rng() < knows ? rightAnswer(item) : wrongAnswer(item)));
    }
  }
  return ids;
}
