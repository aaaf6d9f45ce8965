import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase, testDatabases } from "../../testing/db";
import { listPublicVersions } from "./teacher-set-versions";

const day = (number: number) => new Date(Date.UTC(2026, 10, number));

describe.each(testDatabases)("the list of public sets on $name", ({ open }) => {
  const database = testDatabase(open);
  beforeAll(async () => {
    await database.db.user.create({ data: { id: "teacher" } });
  });

  /** A set with versions that were published on these days of the month, stored in this order. */
  async function makeSet(id: string, access: "public" | "link", versions: readonly [number: number, on: number][]) {
    const at = { createdAt: day(1), changedAt: day(1), revision: 1, step: 1, lastStep: 1 };
    await database.db.teacherSet.create({ data: { id, ownerId: "teacher", slug: `t-${id}`, access, ...at } });
    for (const [number, on] of versions) {
      const hash = `${id}.${number}`;
      await database.db.setVersion.create({
        data: { hash, slug: `t-${id}`, definition: { hash }, ledgerHash: "", importedAt: day(on) },
      });
      await database.db.teacherSetVersion.create({ data: { setId: id, number, hash, publishedAt: day(on) } });
    }
  }

  it("names the newest version of each, the one published last first, whatever order they came in", async () => {
    await makeSet("early", "public", [
      [1, 2],
      [2, 3],
    ]);
    await makeSet("late", "public", [
      [2, 9],
      [1, 4],
    ]);
    await makeSet("known by its address", "link", [[1, 10]]);
    await makeSet("not published yet", "public", []);
    expect(await listPublicVersions(database.db, 10)).toEqual([
      { definition: { hash: "late.2" }, publishedAt: day(9) },
      { definition: { hash: "early.2" }, publishedAt: day(3) },
    ]);
    expect(await listPublicVersions(database.db, 1)).toHaveLength(1);
  });
});
