import "server-only";
import type { Context } from "../context";
import { corpus } from "../corpus";
import { anySet, testNow } from "./factories";

const weekMs = 7 * 24 * 60 * 60 * 1000;

/** An assignment of some set as the tables hold it, for tests of what hangs on one. */
export async function makeAssignmentRow({ db, newId }: Context, { id: classId }: { id: string }) {
  const version = corpus().versions.get(anySet());
  if (!version) throw new Error("the content has no set");
  const { hash, set } = version;
  const stored = { hash, slug: set.slug, definition: set, ledgerHash: corpus().ledgerHash, importedAt: testNow };
  await db.setVersion.upsert({ where: { hash }, create: stored, update: {} });
  return db.assignment.create({
    data: {
      ...{ id: newId(), classId, setHash: hash, mode: "practice", count: 5, seed: 1, isShuffled: false },
      ...{ opensAt: testNow, closesAt: new Date(testNow.getTime() + weekMs), attemptsMax: 3, feedback: "each" },
      createdAt: testNow,
    },
  });
}
