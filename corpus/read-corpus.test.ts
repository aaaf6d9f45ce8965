import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { smallLedger } from "@/domain/testing/small-ledger";
import { readCorpus } from "./read-corpus";

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "sanad-corpus-"));
  await writeSmallContent();
});
afterEach(() => rm(dir, { recursive: true }));

async function write(file: string, content: unknown) {
  await mkdir(dirname(join(dir, file)), { recursive: true });
  await writeFile(join(dir, file), typeof content === "string" ? content : JSON.stringify(content, null, 2));
}
const set = {
  slug: "first",
  title: { ar: "أولى", en: "First" },
  description: { ar: "مجموعة", en: "A set" },
  count: 10,
  sources: ["001"],
};

/** The small ledger as an editor would have written it. */
async function writeSmallContent() {
  const { sources, entities, properties, facts, ...lists } = smallLedger();
  for (const [name, entries] of Object.entries(lists)) await write(`${name}.json`, entries);
  await write("entities/countries.json", entities.slice(0, 5));
  await write("entities/others.json", entities.slice(5));
  await write("properties/all.json", properties);
  for (const source of sources) {
    await write(`sources/${source.id}/source.json`, source);
    const own = facts.filter((fact) => fact.source === source.id).map(({ source: _, ...fact }) => fact);
    await write(`sources/${source.id}/facts.json`, own);
  }
  await write("sets/first.json", set);
  await write("README.md", "# how to\n");
}
const problems = async () => {
  const read = await readCorpus(dir);
  return read.ok ? [] : read.error;
};

describe("readCorpus", () => {
  it("gives back the ledger that was written, with the sets and a hash", async () => {
    const read = await readCorpus(dir);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
    expect(read.value.ledger.facts.toSorted(byId)).toEqual(smallLedger().facts.toSorted(byId));
    expect(read.value.ledger.entities).toEqual(smallLedger().entities);
    expect(read.value.sets).toEqual([set]);
    expect(read.value.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("has one hash for one content, and another when a byte changes", async () => {
    const hash = async () => {
      const read = await readCorpus(dir);
      return read.ok && read.value.hash;
    };
    const before = await hash();
    expect(await hash()).toBe(before);
    await writeFile(join(dir, "notes.json"), `${await readFile(join(dir, "notes.json"), "utf8")}\n`);
    expect(await hash()).not.toBe(before);
  });

  it.each<[string, string, unknown, { at?: string; message: string }]>([
    ["broken JSON, by its line", "notes.json", "[\n\n{]", { message: "line 3" }],
    ["bytes that are no UTF-8", "notes.json", "\uFFFE", { message: "not JSON" }],
    ["an object for an array", "notes.json", {}, { message: "one array" }],
    ["an unknown field", "topics.json", [{ id: "all", name: { ar: "ا", en: "a" }, x: 1 }], { at: "all", message: "x" }],
    [
      "a wrong field deep inside",
      "topics.json",
      [{ id: "all", name: { ar: "ا" } }],
      { at: "all.name.en", message: "" },
    ],
    ["a file that nothing reads", "entites.json", [], { message: "Nothing reads" }],
    ["a set under another name", "sets/second.json", set, { at: "slug", message: "name of its file" }],
    ["a set of unknown sources", "sets/first.json", { ...set, sources: ["009"] }, { at: "sources", message: "«009»" }],
    ["a set of unknown cells", "sets/first.json", { ...set, cells: ["a|b|"] }, { at: "cells", message: "«a|b|»" }],
  ])("reports %s", async (_, file, content, expected) => {
    await write(file, content);
    const found = await problems();
    expect(found).toContainEqual({
      file,
      ...(expected.at ? { at: expected.at } : {}),
      message: expect.stringContaining(expected.message),
    });
  });

  it("reports a set of an unknown kind, where the caller knows the kinds", async () => {
    await write("sets/first.json", { ...set, kinds: ["single-choice", "riddle"] });
    expect(await problems()).toEqual([]);
    const read = await readCorpus(dir, { kinds: ["single-choice"] });
    expect(read).toMatchObject({ ok: false, error: [{ file: "sets/first.json", at: "kinds" }] });
  });

  it("reports a file that is missing", async () => {
    await rm(join(dir, "units.json"));
    expect(await problems()).toContainEqual({ file: "units.json", message: "It is missing." });
  });

  it("reports a source in another's folder", async () => {
    await cp(join(dir, "sources/001"), join(dir, "sources/002"), { recursive: true });
    expect(await problems()).toContainEqual({
      file: "sources/002/source.json",
      at: "id",
      message: expect.stringContaining("«002»"),
    });
  });

  it("names both files of an id that is used twice", async () => {
    await write("entities/more.json", [smallLedger().entities[0]]);
    const found = await problems();
    expect(found.map((problem) => problem.file)).toEqual(["entities/countries.json", "entities/more.json"]);
    expect(found[0]?.message).toContain("Also in entities/more.json");
  });

  it("places what the rules find in the file of the entry", async () => {
    const [fact] = smallLedger().facts.filter((each) => each.id === "001.start");
    const { source: _, ...recorded } = { ...fact, subject: "nobody" };
    await write("sources/001/facts.json", [recorded]);
    expect(await problems()).toContainEqual({
      file: "sources/001/facts.json",
      at: "001.start",
      message: "The subject «nobody» is no entity.",
    });
  });
});
