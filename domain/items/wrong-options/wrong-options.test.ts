import { describe, expect, it } from "vitest";
import { conflictsOf } from "../../facts/conflicts";
import type { Fact } from "../../facts/fact";
import { indexLedger, type LedgerIndex } from "../../facts/index-ledger";
import { judge } from "../../facts/judge";
import type { Ledger } from "../../facts/ledger";
import { queryOf } from "../../facts/query";
import { threats } from "../../facts/threats";
import type { Value } from "../../facts/value";
import { valueId } from "../../facts/value-id";
import { seededRng } from "../../rng";
import { fact, smallLedger } from "../../testing/small-ledger";
import { date, entity, number } from "../../testing/values";
import { scopeOf } from "../scope-of";
import { type WrongOptionsRequest, wrongOptions } from "./wrong-options";

const richLedger = (extra: Partial<Ledger> = {}) =>
  smallLedger({
    ...extra,
    facts: [
      fact("003.start-day", { subject: "andrews-meeting", property: "date", value: date("2014-10-14") }),
      fact("004.meeting", { subject: "brussels-meeting", property: "date", value: date("2014-12-03") }),
      fact("004.late", { subject: "coalition", property: "date", value: date("2015-01-20") }),
      fact("004.count", { subject: "brussels-meeting", property: "participant-count", value: number(61) }),
      fact("004.area", { subject: "command", property: "area", value: number(5000, "km2") }),
      ...(extra.facts ?? []),
    ],
  });
const index = indexLedger(richLedger());

function ask(id: string, key?: Value, given: Partial<WrongOptionsRequest> = {}, from: LedgerIndex = index) {
  const asked = from.fact(id);
  const scope = scopeOf(from, conflictsOf(from), asked);
  const defaults = { want: 3, strict: false, sameGender: false, rng: seededRng(1) };
  return wrongOptions(from, { fact: asked, key: key ?? asked.value, scope, ...defaults, ...given });
}
const ids = (options: ReturnType<typeof ask>) => options.map((option) => valueId(option.value));
const seeds = Array.from({ length: 20 }, (_, seed) => seed);
const keysOf = ({ value }: Fact): Value[] => (value.type === "list" ? value.ids.map(entity) : [value]);

describe("wrong options", () => {
  it("are never the key, never supported, never threatened, and each has its proof", () => {
    let shown = 0;
    for (const seed of seeds) {
      for (const asked of index.facts) {
        const scope = scopeOf(index, conflictsOf(index), asked);
        const query = queryOf(asked, scope);
        for (const key of keysOf(asked)) {
          const options = ask(asked.id, key, { rng: seededRng(seed) });
          expect(new Set([valueId(key), ...ids(options)]).size).toBe(options.length + 1);
          for (const { value, proof } of options) {
            expect(threats(index, query, value).hits).toEqual([]);
            expect(judge(index, query, value).verdict).not.toBe("supported");
            expect(proof.option).toBe(valueId(value));
            expect(proof.checked.length).toBeGreaterThan(0);
            shown++;
          }
        }
      }
    }
    expect(shown).toBeGreaterThan(500);
  });

  it("are none where the documents' bounds leave every figure possible", () => {
    expect(ids(ask("001.members"))).toEqual([]);
  });

  it("say which fact the value is true of", () => {
    const [option] = ask(
      "004.area",
      undefined,
      { want: 1 },
      indexLedger(
        richLedger({
          facts: [fact("004.lake", { subject: "coalition", property: "area", value: number(8000, "km2") })],
        }),
      ),
    );
    expect(option).toMatchObject({
      value: number(8000, "km2"),
      belongsTo: { id: "004.lake" },
      proof: { verdict: "contradicted", because: "excluded by 004.area", checked: ["004.area"], belongsTo: "004.lake" },
    });
  });

  it("are what a fact excludes when strict, and what a named document leaves out otherwise", () => {
    const open = indexLedger(
      richLedger({ facts: [fact("004.open", { subject: "brussels-meeting", property: "host", value: entity("be") })] }),
    );
    const verdicts = ask("004.open", undefined, { strict: true }, open).map((option) => option.proof.verdict);
    expect(verdicts).toEqual(["contradicted", "contradicted", "contradicted"]);
    expect(ask("001.weapons", entity("us"), { strict: true })).toEqual([]);
  });

  it("leave out what outside knowledge bars", () => {
    for (const seed of seeds)
      expect(ids(ask("000.andrews", entity("fr"), { want: 9, rng: seededRng(seed) }))).not.toContain("nl");
  });

  it("are of one gender with the key where the sentence shows it", () => {
    const ledger = richLedger();
    const feminine = {
      ...ledger,
      entities: ledger.entities.map((one) =>
        ["us", "tr", "de", "be"].includes(one.id) ? { ...one, ar: { ...one.ar, gender: "f" as const } } : one,
      ),
    };
    const found = ids(ask("003.syria", entity("us"), { want: 9, sameGender: true }, indexLedger(feminine)));
    expect(found.sort()).toEqual(["be", "de", "tr"]);
  });

  it("do not leave the key alone with the article, or without it", () => {
    const ledger = richLedger();
    const named = (id: string) => (["us", "be"].includes(id) ? "\u0627\u0644" : "");
    const entities = ledger.entities.map((one) => ({ ...one, ar: { ...one.ar, name: named(one.id) + one.ar.name } }));
    for (const seed of seeds) {
      const found = ids(
        ask("003.syria", entity("us"), { want: 2, rng: seededRng(seed) }, indexLedger({ ...ledger, entities })),
      );
      expect(found).toHaveLength(2);
      expect(found).toContain("be");
    }
  });

  it("do not leave the key alone with another first word", () => {
    const ledger = richLedger();
    const named = (id: string) => (["us", "be"].includes(id) ? `Union ${id}` : `Land ${id}`);
    const entities = ledger.entities.map((one) => ({ ...one, ar: { ...one.ar, name: named(one.id) } }));
    for (const seed of seeds) {
      const found = ids(
        ask("003.syria", entity("us"), { want: 2, rng: seededRng(seed) }, indexLedger({ ...ledger, entities })),
      );
      expect(found).toHaveLength(2);
      expect(found).toContain("be");
    }
  });

  it("are no dual where Arabic would want it in another case", () => {
    const ledger = richLedger({
      facts: [fact("003.few", { subject: "syria-strikes", property: "participant-count", value: number(3) })],
    });
    const oblique = ledger.properties.map((one) =>
      one.id === "participant-count" ? { ...one, ar: { ...one.ar, say: "{s} {v:obl}" } } : one,
    );
    const shown = (properties: Ledger["properties"]) =>
      seeds.flatMap((seed) =>
        ids(ask("003.few", undefined, { rng: seededRng(seed) }, indexLedger({ ...ledger, properties }))),
      );
    expect(shown(ledger.properties)).toContain(valueId(number(2)));
    expect(shown(oblique)).not.toContain(valueId(number(2)));
    expect(shown(oblique).length).toBeGreaterThan(20);
  });

  it("never set two names of one thing side by side", () => {
    const ledger = richLedger();
    const synonyms = indexLedger({
      ...ledger,
      entities: ledger.entities.map((one) => (one.id === "de" ? { ...one, overlaps: ["tr", "be"] } : one)),
    });
    for (const seed of seeds) {
      const found = ids(ask("003.syria", entity("us"), { want: 9, rng: seededRng(seed) }, synonyms));
      expect(found.includes("de") && (found.includes("tr") || found.includes("be"))).toBe(false);
    }
  });

  it("are not persons out of office, nor of another type where the type is said", () => {
    const ledger = richLedger();
    const retired = indexLedger({
      ...ledger,
      entities: ledger.entities.map((one) =>
        one.id === "de" ? { ...one, tenure: ["1990", "2000"] as [string, string] } : one,
      ),
    });
    expect(ids(ask("003.syria", entity("us"), { want: 9 }, retired))).not.toContain("de");
  });
});

describe("made-up numbers and dates", () => {
  const options = (id: string, seed: number, want = 3) => ask(id, undefined, { rng: seededRng(seed), want });

  it("are as round as the key, apart from it and from each other, and fewer than two real ones are left", () => {
    for (const seed of seeds) {
      for (const { value, belongsTo } of options("004.area", seed)) {
        if (value.type !== "number") throw new Error("a number was asked");
        expect(belongsTo ?? value.number % 1000).toBe(0);
        expect(Math.abs(value.number - 5000)).toBeGreaterThanOrEqual(250);
      }
      expect(options("003.syria-date", seed).filter((option) => option.belongsTo).length).toBeGreaterThanOrEqual(2);
    }
  });

  it("leave out real figures that are round where the key is exact, or the other way", () => {
    const lake = (n: number) => [fact("004.lake", { subject: "coalition", property: "area", value: number(n, "km2") })];
    const found = (n: number) =>
      seeds.flatMap((rng) =>
        ids(ask("004.area", undefined, { rng: seededRng(rng) }, indexLedger(richLedger({ facts: lake(n) })))),
      );
    expect(found(7000)).toContain("7000km2");
    expect(found(7113)).not.toContain("7113km2");
  });

  it("are never after the document", () => {
    for (const seed of seeds)
      for (const id of ids(options("003.start-day", seed, 4))) expect(id <= "2014-12-03").toBe(true);
  });

  it("leave the key at every rank about as often", () => {
    const ranks = [0, 0, 0, 0];
    for (let seed = 0; seed < 400; seed++) {
      const below = options("004.area", seed).filter(({ value }) => value.type === "number" && value.number < 5000);
      ranks[below.length] = (ranks[below.length] ?? 0) + 1;
    }
    for (const times of ranks) expect(times).toBeGreaterThan(60);
  });

  it("are the same for the same dice", () => {
    for (const id of ["004.area", "003.syria-date", "004.meeting"]) expect(options(id, 7)).toEqual(options(id, 7));
  });
});
