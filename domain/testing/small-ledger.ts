import { Entity, EntityType, Unit } from "../facts/entity";
import { type Fact, RecordedFact } from "../facts/fact";
import type { Ledger } from "../facts/ledger";
import { Property } from "../facts/property";
import { Source } from "../facts/source";
import { date, entity, list, number } from "./values";

/** A ledger small enough to read whole: four documents, and one of each thing that facts can do to each other. */
export function smallLedger(extra: Partial<Ledger> = {}): Ledger {
  const base: Ledger = {
    sources: [
      source("000", "2018-01", false),
      source("001", "2017-08-09"),
      source("003", "2014-12-03"),
      source("004", "2021-07"),
    ],
    units: [
      unit("country"),
      unit("strike"),
      unit("usd"),
      unit("percent"),
      unit("km2", "m2", 1e6),
      unit("mi2", "m2", 2589988),
      { ...unit("year"), approximateWithin: 0.01 },
    ],
    types: ["country", "city", "base", "event", "org", "person", "concept"].map(entityType),
    classes: [],
    topics: [{ id: "all", name: { ar: "كل شيء", en: "Everything" } }],
    entities: entities(),
    properties: properties(),
    facts: facts(),
    derivations: [
      { id: "count", rule: "count", property: "participants", into: "participant-count", unit: "country" },
      { id: "sum", rule: "sum", property: "strikes-in", over: "place", into: "strikes-total" },
    ],
    vetoes: [
      {
        subject: "andrews-meeting",
        property: "participants",
        value: list("listed", "nl"),
        reason: { ar: "حضرت في الواقع", en: "It did attend." },
      },
    ],
    notes: [],
    withdrawals: [],
  };
  return { ...base, ...extra, facts: [...base.facts, ...(extra.facts ?? [])] };
}

/** A fact from what matters to a test. */
export function fact(id: string, given: Partial<Fact> & Pick<Fact, "subject" | "property" | "value">): Fact {
  const { source: sourceId = id.slice(0, 3), from, ...rest } = given;
  const references = [{ paragraph: 1, start: 0, end: 10, sha256: "0".repeat(64) }];
  const correction = rest.supersedes ? { correction: { ar: "سهو", en: "A slip of the pen." } } : {};
  const read = RecordedFact.parse({ id, references, ...correction, ...rest });
  return { ...read, source: sourceId, ...(from ? { from } : {}) };
}

const source = (digits: string, on: string, stated = true) =>
  Source.parse({
    id: digits,
    number: digits,
    language: "ar",
    sha256: "0".repeat(64),
    characters: 5000,
    title: { ar: `وثيقة ${digits}`, en: `Document ${digits}` },
    publisher: null,
    published: { on, stated, ...(stated ? {} : { reason: { ar: "مستنتج", en: "inferred" } }) },
    names: {
      dated: { ar: `تقرير ${on}`, en: `the ${on} report` },
      topical: { ar: `تقرير ${digits}`, en: `report ${digits}` },
    },
    gists: {},
  });

const unit = (id: string, base = id, factor = 1) =>
  Unit.parse({
    id,
    base,
    factor,
    ar: {
      singular: id,
      dualNominative: id,
      dualOblique: id,
      plural: id,
      accusative: id,
      gender: "f",
      definitePlural: id,
    },
    en: { singular: id, plural: `${id}s` },
  });

const entityType = (id: string) =>
  EntityType.parse({ id, ar: { one: id, many: id, gender: "m" }, en: { one: id, many: id } });

const named = (type: string, id: string, given: Partial<Entity> = {}) =>
  Entity.parse({ id, type, ar: { name: `${id}-ع`, gender: "m" }, en: { name: id }, ...given });

function entities(): Entity[] {
  const countries = ["fr", "gb", "de", "be", "us", "qa", "tr", "jo", "sa", "nl", "iq", "sy"];
  return [
    ...countries.map((id) => named("country", id)),
    named("city", "brussels", { partOf: "be" }),
    named("city", "rome"),
    named("base", "nato-hq", { partOf: "brussels" }),
    named("org", "coalition"),
    named("org", "command", { ar: { name: "قيادة", gender: "f" } }),
    named("org", "isis"),
    named("event", "strikes-start"),
    named("event", "syria-strikes"),
    named("event", "andrews-meeting"),
    named("event", "brussels-meeting"),
    named("concept", "cut-funds", { overlaps: ["dry-funds"] }),
    named("concept", "dry-funds"),
    named("concept", "fight", { broad: true }),
    named("concept", "serve"),
  ];
}

function properties(): Property[] {
  const property = (id: string, given: Partial<Property>): Property =>
    Property.parse({
      id,
      topic: "all",
      subject: ["event", "org"],
      temporal: "fixed",
      single: true,
      ...given,
      ar: { say: "{s}: {v}", ask: ["كم {s}؟"] },
      en: { say: "{s}: {v}", ask: ["How many {s}?"] },
    });
  return [
    property("date", { subject: ["event"], value: "date", singleSubject: true }),
    property("place", { subject: ["event"], value: "entity", range: ["city", "base"] }),
    property("participants", { subject: ["event"], value: "list", range: ["country"], single: false, also: ["host"] }),
    property("host", { subject: ["event"], value: "entity", range: ["country"] }),
    property("participant-count", { subject: ["event"], value: "number" }),
    property("member-count", { subject: ["org"], value: "number", temporal: "snapshot" }),
    {
      ...property("strikes-in", { subject: ["org"], value: "number", temporal: "cumulative" }),
      ar: { say: "{s} {v} {q.place}", ask: ["كم {s} {q.place}؟"] },
      en: { say: "{s} {v} {q.place}", ask: ["How many {s} {q.place}?"] },
    },
    property("strikes-total", { subject: ["org"], value: "number", temporal: "cumulative" }),
    property("area", { subject: ["org"], value: "number" }),
    property("weapons", { subject: ["org"], value: "list", range: ["country"], single: false, silenceIsOpen: true }),
  ];
}

function facts(): Fact[] {
  const members = { subject: "coalition", property: "member-count" };
  const strikes = { subject: "coalition", property: "strikes-in", asOf: "2017-07-26" };
  const doubt = { certainty: "doubted" as const, reason: { ar: "يخالف غيره", en: "Others differ." } };
  return [
    fact("000.members", { ...members, value: number(20, "country", "gt"), note: "the text gives no day" }),
    fact("001.members", { ...members, value: number(69), asOf: "2017-08" }),
    fact("003.members", { ...members, value: number(60, "country", "gt"), asOf: "2014-12" }),
    fact("004.members", { ...members, value: number(83), asOf: "2021" }),
    fact("004.members-command", { ...members, value: number(70), asOf: "2021", attributedTo: "command" }),
    fact("000.start", { subject: "strikes-start", property: "date", value: date("2014-08-07"), ...doubt }),
    fact("001.start", { subject: "strikes-start", property: "date", value: date("2014-08-08") }),
    fact("003.syria-date", { subject: "syria-strikes", property: "date", value: date("2014-09-23") }),
    fact("000.syria", {
      subject: "syria-strikes",
      property: "participants",
      value: list("closed", "us", "jo", "sa", "qa"),
    }),
    fact("003.syria", { subject: "syria-strikes", property: "participants", value: list("listed", "us", "jo", "sa") }),
    fact("000.andrews", { subject: "andrews-meeting", property: "participants", value: list("closed", "us", "fr") }),
    fact("003.place", { subject: "brussels-meeting", property: "place", value: entity("nato-hq") }),
    fact("003.city", { subject: "brussels-meeting", property: "place", value: entity("brussels") }),
    fact("001.iraq", { ...strikes, value: number(13221, "strike"), qualifiers: { place: entity("iq") } }),
    fact("001.syria", { ...strikes, value: number(10701, "strike"), qualifiers: { place: entity("sy") } }),
    fact("001.area-mi", { subject: "isis", property: "area", value: number(40000, "mi2", undefined, 500) }),
    fact("001.area-km", { subject: "isis", property: "area", value: number(104000, "km2", undefined, 500) }),
    fact("001.weapons", { subject: "isis", property: "weapons", value: list("listed", "us", "tr") }),
  ];
}
