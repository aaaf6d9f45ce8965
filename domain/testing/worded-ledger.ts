import { Entity, EntityType, EventClass, Unit } from "../facts/entity";
import type { Fact } from "../facts/fact";
import type { Ledger } from "../facts/ledger";
import { Property } from "../facts/property";
import { Source } from "../facts/source";
import { fact } from "./small-ledger";
import { date, entity, list, number } from "./values";

/** A ledger with real words in it, for what is read rather than reckoned. Its facts are made up. */
export function wordedLedger(extra: Partial<Ledger> = {}): Ledger {
  const base: Ledger = {
    sources: sources.map((source) => Source.parse(source)),
    units: units.map((unit) => Unit.parse(unit)),
    types: [
      EntityType.parse({
        id: "city",
        ar: { one: "مدينة", many: "المدن", gender: "f" },
        en: { one: "city", many: "cities" },
      }),
    ],
    classes: classes.map((entry) => EventClass.parse(entry)),
    topics: [{ id: "all", name: { ar: "كل شيء", en: "Everything" } }],
    entities: entities.map((entry) => Entity.parse(entry)),
    properties: properties.map((property) => Property.parse(property)),
    facts: facts(),
    derivations: [],
    vetoes: [],
    notes: [],
    withdrawals: [],
  };
  return { ...base, ...extra, facts: [...base.facts, ...(extra.facts ?? [])] };
}

const sha256 = "0".repeat(64);
const source = (digits: string, on: string, dated: [ar: string, en: string], topical: [ar: string, en: string]) => ({
  id: `${digits}_source`,
  number: digits,
  language: "ar",
  sha256,
  characters: 5000,
  title: { ar: `عنوان ${digits}`, en: `Title ${digits}` },
  publisher: null,
  published: { on, stated: false, reason: { ar: "تُستنتج من أحداثها", en: "inferred from its events" } },
  names: { dated: { ar: dated[0], en: dated[1] }, topical: { ar: topical[0], en: topical[1] } },
  gists: { 4: { ar: "حصيلة الغارات", en: "the tally of strikes" } },
});
const sources = [
  source(
    "001",
    "2017-08",
    ["تقرير آب/أغسطس 2017", "the August 2017 report"],
    ["تقرير العام الرابع", "the report on the fourth year"],
  ),
  source(
    "004",
    "2021",
    ["وثيقة عام 2021", "the 2021 document"],
    ["وثيقة الدعم الدولي", "the document on international support"],
  ),
];

const noun = (singular: string, dual: string, plural: string, accusative: string, gender: "m" | "f") => ({
  singular,
  dualNominative: dual,
  dualOblique: dual.replace(/ان$/u, "ين"),
  plural,
  accusative,
  gender,
  definitePlural: `ال${plural}`,
});
const unit = (id: string, ar: ReturnType<typeof noun>, en: [string, string], more = {}) => ({
  id,
  base: id,
  factor: 1,
  ar,
  en: { singular: en[0], plural: en[1] },
  ...more,
});
const units = [
  unit("country", noun("دولة", "دولتان", "دول", "دولة", "f"), ["country", "countries"]),
  unit("strike", noun("غارة", "غارتان", "غارات", "غارة", "f"), ["strike", "strikes"]),
  unit("soldier", noun("عسكري", "عسكريان", "عسكريين", "عسكريًا", "m"), ["soldier", "soldiers"]),
  unit("usd", noun("دولار", "دولاران", "دولارات", "دولارًا", "m"), ["US dollar", "US dollars"], { inMillions: true }),
];

const classes = [
  { id: "meeting", generic: true, ar: { m: "عُقد", f: "عُقدت" }, en: { participle: "held" } },
  { id: "strike", ar: { m: "شُنّ", f: "شُنّت" }, en: { participle: "carried out" } },
  {
    id: "recapture",
    ar: { m: "حدث", f: "حدثت", active: { m: "استعاد", f: "استعادت" } },
    en: { participle: "achieved", active: "retook" },
  },
];

const thing = (type: string, id: string, ar: string, gender: "m" | "f", en: string, more = {}) => ({
  id,
  type,
  ar: { name: ar, gender },
  en: { name: en },
  ...more,
});
const meeting = (id: string) =>
  thing("event", id, "اجتماع التحالف الدولي", "m", "the coalition meeting", { class: "meeting" });
const entities = [
  thing("country", "us", "الولايات المتحدة", "f", "the United States", { demonyms: ["American", "الأميركية"] }),
  thing("country", "iq", "العراق", "m", "Iraq"),
  thing("country", "qa", "قطر", "f", "Qatar"),
  thing("country", "bh", "البحرين", "f", "Bahrain"),
  thing("country", "jo", "الأردن", "m", "Jordan"),
  thing("city", "rome", "روما", "f", "Rome"),
  thing("city", "brussels", "بروكسل", "f", "Brussels"),
  thing("base", "nato-hq", "مقر حلف شمال الأطلسي", "m", "NATO headquarters", {
    partOf: "brussels",
    en: { name: "NATO headquarters", preposition: "at" },
  }),
  thing("org", "coalition", "التحالف الدولي", "m", "the coalition"),
  thing("force", "kurds", "القوات الكردية", "f", "Kurdish forces", { en: { name: "Kurdish forces", plural: true } }),
  thing("force", "army", "الجيش العراقي", "m", "the Iraqi army"),
  thing("force", "police", "الشرطة العراقية", "f", "the Iraqi police"),
  thing("force", "guards", "حرس الحدود العراقي", "m", "the Iraqi border guards"),
  thing("person", "kerry", "جون كيري", "m", "John Kerry"),
  meeting("rome-meeting"),
  meeting("brussels-meeting"),
  thing("event", "syria", "الغارات الأولى في سوريا", "f", "the first strikes in Syria", {
    class: "strike",
    en: { name: "the first strikes in Syria", plural: true },
  }),
  thing("event", "order", "إعلان أوباما الأمر بالغارات", "m", "Obama's announcement", {
    class: "strike",
    clause: {
      ar: "أعلن أوباما{w} أنه أمر بالغارات",
      en: {
        question: "did Obama announce that he had ordered strikes",
        past: "Obama announced{w} that he had ordered strikes",
      },
    },
  }),
  thing("event", "retake", "استعادة مخمور", "f", "the recapture of Makhmur", {
    class: "recapture",
    object: { ar: "مخمور", en: "Makhmur" },
  }),
];

const property = (id: string, value: string, ar: object, en: object, more = {}) => ({
  id,
  topic: "all",
  subject: ["event", "org", "force"],
  value,
  temporal: "fixed",
  single: true,
  ar: { ask: [], ...ar },
  en: { ask: [], ...en },
  ...more,
});
const properties = [
  property(
    "date",
    "date",
    { say: "{event: في {v}}", ask: ["متى {event}؟", "في أي {prec} {event}؟"], nounPhrase: "تاريخ {s}" },
    { say: "{event: {on} {v}}", ask: ["When {did}?", "{On} what {prec} {did}?"], nounPhrase: "the date of {s}" },
    { modifier: { ar: " في {v}", en: " of {v}" }, hides: ["date"], subject: ["event"] },
  ),
  property(
    "place",
    "entity",
    { say: "{event} في {v}", ask: ["أين {event}؟", "في أي {type} {event}؟"] },
    { say: "{event} {at} {v}", ask: ["Where {did}?", "In which {type} {did}?"] },
    { modifier: { ar: " في {v}", en: " {at} {v}" }, hides: ["place"], subject: ["event"] },
  ),
  property(
    "participants",
    "list",
    { say: "{v?شارك|شاركت} {v} في {s}", all: "شاركت في {s} الدول الآتية: {v}", ask: ["أي دولة شاركت في {s}؟"] },
    {
      say: "{v} took part in {s}",
      all: "these countries took part in {s}: {v}",
      ask: ["Which country took part in {s}?"],
    },
    { single: false },
  ),
  property(
    "member-count",
    "number",
    { say: "ضمّ {s} {v:obl}", ask: ["كم بلغ {np}؟"], nounPhrase: "عدد الدول الأعضاء في {s}" },
    { say: "{s} had {v}", ask: ["How many countries did {s} have?"], nounPhrase: "the number of countries in {s}" },
    { temporal: "snapshot" },
  ),
  property(
    "strikes-in",
    "number",
    { say: "نفّذ {s} {v:obl} في {q.place}[ حتى {asOf}]", ask: ["كم عدد غارات {s} في {q.place}[ حتى {asOf}]؟"] },
    {
      say: "{s} had carried out {v} in {q.place}[ by {asOf}]",
      ask: ["How many strikes had {s} carried out in {q.place}[ by {asOf}]?"],
    },
    { temporal: "cumulative" },
  ),
  property(
    "cost",
    "number",
    { say: "قيمة ما سُلّم ل{s} {v}", ask: ["ما قيمة ما سُلّم ل{s}؟"] },
    { say: "what was delivered to {s} was worth {v}", ask: ["What was the worth of what was delivered to {s}?"] },
  ),
  property(
    "trained",
    "number",
    {
      say: "دُرّب {v} من {s}",
      ask: ["كم دُرّب من {s}؟"],
      askSubject: ["أي قوة دُرّب منها {v}؟"],
      lead: "صِل كل قوة بعدد من دُرّب منها:",
    },
    {
      say: "{v} of {s} were trained",
      ask: ["How many of {s} were trained?"],
      askSubject: ["Of which force were {v} trained?"],
      lead: "Match each force with the number trained from it:",
    },
    { singleSubject: true, subject: ["force"] },
  ),
  property(
    "actor",
    "entity",
    { say: "{do:v} {v} {obj}", ask: ["ما الجهة التي {do:f} {obj}؟"] },
    { say: "{v} {didv} {obj}", ask: ["Which force {didv} {obj}?"] },
    { subject: ["event"] },
  ),
];

function facts(): Fact[] {
  const at = (paragraph: number, member?: string) => ({
    paragraph,
    start: 0,
    end: 10,
    sha256,
    ...(member ? { member } : {}),
  });
  const said = (id: string, subject: string, propertyId: string, value: Fact["value"], more: Partial<Fact> = {}) =>
    fact(id, {
      subject,
      property: propertyId,
      value,
      source: `${id.slice(0, 3)}_source`,
      references: [at(4)],
      ...more,
    });
  return [
    said("001.rome-date", "rome-meeting", "date", date("2021-06")),
    said("001.rome-place", "rome-meeting", "place", entity("rome")),
    said("001.brussels-place", "brussels-meeting", "place", entity("nato-hq")),
    said("001.brussels-city", "brussels-meeting", "place", entity("brussels")),
    said("001.brussels-date", "brussels-meeting", "date", date("2014-12-03")),
    said("001.syria-date", "syria", "date", date("2014-09-23")),
    said("001.order-date", "order", "date", date("2014-09-10")),
    said("001.syria-who", "syria", "participants", list("listed", "us", "bh", "jo"), {
      references: [at(3), at(4, "us"), at(4, "bh"), at(6, "jo")],
    }),
    said("001.members", "coalition", "member-count", number(69), { asOf: "2017-08" }),
    said("004.members", "coalition", "member-count", number(83), { asOf: "2021" }),
    said("004.members-kerry", "coalition", "member-count", number(70, "country", "gt"), {
      asOf: "2021",
      attributedTo: "kerry",
    }),
    said("001.strikes", "coalition", "strikes-in", number(10701, "strike"), {
      asOf: "2017-07-26",
      qualifiers: { place: entity("iq") },
    }),
    said("001.late-strikes", "coalition", "strikes-in", number(2, "strike"), {
      asOf: "2017-08-09",
      qualifiers: { place: entity("jo") },
    }),
    said("004.cost", "kurds", "cost", number(13.6e6, "usd")),
    said("004.trained-kurds", "kurds", "trained", number(23000, "soldier")),
    said("004.trained-army", "army", "trained", number(49000, "soldier")),
    said("004.trained-police", "police", "trained", number(29000, "soldier")),
    said("004.trained-guards", "guards", "trained", number(8500, "soldier")),
    said("001.actor", "retake", "actor", entity("kurds")),
  ];
}
