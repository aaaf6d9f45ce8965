import { expand, toRDF } from "jsonld";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { factSlug } from "@/domain/ledger/fact-path";
import { forgetGuards } from "../assignments/guarded-items";
import type { Context } from "../context";
import { corpus } from "../corpus";
import { makeAssignedClass } from "../testing/assigned-class";
import { testDatabase, testDatabases } from "../testing/db";
import { makeTeacher, makeTestContext, testNow } from "../testing/factories";
import { must } from "../testing/must";
import { browseFacts, type FactsQuery } from "./browse-facts";
import { getFact } from "./get-fact";
import { listComparison } from "./list-comparison";
import { listEvents } from "./list-events";
import { listFacts } from "./list-facts";
import { listSeries } from "./list-series";
import { openLedger } from "./open-ledger";
import { factsVersion, publishFacts } from "./publish-facts";

/** Fetches nothing, and takes a term that means nothing for an error. */
const strictly = {
  documentLoader: async (url: string) => Promise.reject<never>(new Error(`asked ${url}`)),
  safe: true,
};
const everything: FactsQuery = { words: "", choice: {}, page: 0 };

// What is held back is asked of the database in one place, which has tests on each.
describe.each(testDatabases.slice(0, 1))("the open ledger on $name", ({ open }) => {
  const database = testDatabase(open);
  let ctx: Context;
  beforeAll(async () => {
    ctx = makeTestContext(database.db);
  });
  beforeEach(async () => {
    await database.db.assignment.deleteMany();
    forgetGuards(database.db);
  });

  const browse = (query: Partial<FactsQuery>) => browseFacts({ ctx, lang: "ar", query: { ...everything, ...query } });
  const publish = async (format: "csv" | "jsonld", from = ctx) => must(await publishFacts({ ctx: from, format }));
  /** A context of the time when ten questions of a set are examined. */
  async function duringExam(): Promise<Context> {
    await makeAssignedClass(await makeTeacher(database.db), { feedback: "end", count: 10 });
    forgetGuards(database.db);
    return { ...ctx, now: new Date(testNow.getTime() + 60_000) };
  }

  it("keeps the promise of every count beside a choice", async () => {
    const { options } = await browse({});
    for (const [facet, values] of Object.entries(options)) {
      const at = values[Math.floor(values.length / 2)];
      if (at) expect((await browse({ choice: { [facet]: at.value } })).total, facet).toBe(at.count);
    }
  });

  it("finds a fact by its document, its place, its property and a word in any spelling together", async () => {
    const choice = { source: "003_d2394f7e8d562352", place: "sy", property: "participants" };
    const found = await browse({ choice, words: "الامارات" });
    expect(found.facts.map(({ id }) => id)).toEqual(["003.strikers"]);
    expect((await browse({ choice: { ...choice, person: "kerry" } })).total).toBe(0);
  });

  it("shows twenty facts a page, the last page for a number beyond it, and each fact once", async () => {
    const all = await browse({});
    const seen: string[] = [];
    for (let page = 1; page <= Math.ceil(all.total / 20); page++)
      seen.push(...(await browse({ page })).facts.map(({ id }) => id));
    expect(seen).toEqual(all.facts.map(({ id }) => id));
    expect((await browse({ page: 999 })).page).toBe(Math.ceil(all.total / 20));
  });

  it("gives every fact an address of its own, with every span and its hash", async () => {
    const ledger = await openLedger(ctx);
    expect(new Set(ledger.facts.map(({ id }) => factSlug(id))).size).toBe(ledger.facts.length);
    const { references, conflicts } = must(await getFact({ ctx, lang: "en", slug: "000-start" }));
    expect(references).toMatchObject(corpus().ledger.facts.find(({ id }) => id === "000.start")?.references ?? []);
    expect(conflicts[0]).toMatchObject({ id: "first-strikes-day", treatment: "compare" });
    expect(await getFact({ ctx, lang: "en", slug: "000-nothing" })).toMatchObject({ ok: false });
  });

  it("is linked data to a reader that we did not write: claims with where they appear", async () => {
    const document = JSON.parse((await publish("jsonld")).text);
    const nodes = await expand(document, strictly);
    const schema = (name: string) => `https://schema.org/${name}`;
    const claims = nodes.filter((node) => node["@type"]?.includes(schema("Claim")));
    expect(claims).toHaveLength((await openLedger(ctx)).facts.length);
    const ids = new Set(nodes.map((node) => node["@id"]));
    for (const claim of claims) {
      const texts = claim[schema("text")] as { "@language": string }[];
      expect(texts.map((text) => text["@language"]).sort()).toEqual(["ar", "en"]);
      const places = claim[schema("appearance")] as Record<string, { "@id": string }[]>[];
      expect(places.length).toBeGreaterThan(0);
      for (const place of places) expect(ids).toContain(place[schema("isPartOf")]?.[0]?.["@id"]);
    }
    expect(Object(await toRDF(document, strictly)).length).toBeGreaterThan(10 * claims.length);
  });

  it("is a table with a row a fact, all as wide as its header, under the version it is asked by", async () => {
    const { text, mediaType } = await publish("csv");
    expect(mediaType).toMatch(/^text\/csv; charset=utf-8/);
    const rows = readCsv(text.replace(/^\uFEFF/, ""));
    expect(rows).toHaveLength(1 + (await openLedger(ctx)).facts.length);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([rows[0]?.length]));
    expect(rows.find(([id]) => id === "003.members")?.slice(9, 12)).toEqual(["60", "country", "gt"]);
    expect(await publishFacts({ ctx, format: "csv", version: factsVersion() })).toMatchObject({ ok: true });
    expect(await publishFacts({ ctx, format: "csv", version: "1.000000000000" })).toMatchObject({ ok: false });
  });

  it("tells nothing, on any page or in any file, of what an open exam asks", async () => {
    const whole = await openLedger(ctx);
    const during = await duringExam();
    const now = await openLedger(during);
    const held = whole.facts.filter((fact) => now.isHeld(fact));
    expect(held.length).toBeGreaterThan(5);
    const query = everything;
    const sources = whole.index.ledger.sources.map(({ id }) => id);
    const shown = JSON.stringify([
      await browseFacts({ ctx: during, lang: "ar", query }),
      await listSeries({ ctx: during, lang: "ar" }),
      await listEvents({ ctx: during, lang: "ar" }),
      await listComparison({ ctx: during, lang: "ar", sources }),
      await Promise.all(held.map(({ id }) => getFact({ ctx: during, lang: "ar", slug: factSlug(id) }))),
      (await publish("csv", during)).text,
      (await publish("jsonld", during)).text,
    ]);
    const { byId } = listFacts(whole, "ar");
    for (const { id } of held) {
      expect(shown).not.toContain(JSON.stringify(id));
      expect(shown).not.toContain(`${id},`);
      expect(shown).not.toContain(byId.get(id)?.statement);
    }
    expect((await publish("jsonld", during)).headers["x-sanad-held-back"]).toBe(String(held.length));
  });
});

/** Fields of RFC 4180, quoted or not. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") rows.push([]);
    if (end === "") break;
  }
  return rows.slice(0, -1);
}
