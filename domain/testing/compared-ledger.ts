import { Entity } from "../facts/entity";
import type { Fact } from "../facts/fact";
import type { Ledger } from "../facts/ledger";
import { Property } from "../facts/property";
import { Source } from "../facts/source";
import { fact } from "./small-ledger";
import { date, entity, list, number } from "./values";
import { wordedLedger } from "./worded-ledger";

/** The worded ledger with a third document, so that documents, speakers and paragraphs can be set side by side. */
export function comparedLedger(extra: Partial<Ledger> = {}): Ledger {
  const worded = wordedLedger();
  return {
    ...worded,
    sources: [...worded.sources.map(withParagraphs), withParagraphs(thirdSource)],
    entities: [...worded.entities.map(inOffice), ...entities],
    properties: [...worded.properties.map(withPick), said],
    ...extra,
    facts: [...worded.facts, ...facts, ...(extra.facts ?? [])],
  };
}

const sha256 = "0".repeat(64);
const at = (paragraph: number, member?: string) => ({
  paragraph,
  start: 0,
  end: 10,
  sha256,
  ...(member ? { member } : {}),
});

const thirdSource = Source.parse({
  id: "003_source",
  number: "003",
  language: "ar",
  sha256,
  characters: 5000,
  title: { ar: "عنوان 003", en: "Title 003" },
  publisher: null,
  published: { on: "2014-12", stated: true },
  names: {
    dated: { ar: "تقرير كانون الأول/ديسمبر 2014", en: "the December 2014 report" },
    topical: { ar: "تقرير الاجتماع الأول", en: "the report on the first meeting" },
  },
  gists: {},
});

const withParagraphs = (source: Source): Source => ({
  ...source,
  gists: {
    1: { ar: "تمهيد عن الخلفية", en: "An introduction to the background" },
    2: { ar: "أصوات من خارج الميدان", en: "Voices from outside the field" },
    4: { ar: "حصيلة الأعمال وأرقامها", en: "The tally of the work and its figures" },
    5: { ar: "آراء المراقبين في ما سيأتي", en: "Observers on what is to come" },
    6: { ar: "خاتمة قصيرة", en: "A short conclusion" },
  },
  completeParagraphs: [1, 2, 4, 5, 6],
});

/** Kerry is quoted in a document of 2014. */
const inOffice = (one: Entity): Entity => (one.id === "kerry" ? { ...one, tenure: ["2013", "2017"] } : one);

const person = (id: string, ar: string, en: string, tenure: [string, string]) =>
  Entity.parse({ id, type: "person", ar: { name: ar, gender: "m" }, en: { name: en }, tenure });
const claim = (id: string, ar: string, en: string, ...tags: string[]) =>
  Entity.parse({ id, type: "claim", ar: { name: ar, gender: "m" }, en: { name: en }, tags });
const country = (id: string, ar: string, en: string) =>
  Entity.parse({ id, type: "country", ar: { name: ar, gender: "f" }, en: { name: en } });
const entities = [
  person("hagel", "تشاك هيغل", "Chuck Hagel", ["2013", "2015"]),
  person("dempsey", "مارتن ديمبسي", "Martin Dempsey", ["2011", "2015"]),
  person("abadi", "حيدر العبادي", "Haider al-Abadi", ["2014", "2018"]),
  person("blinken", "أنتوني بلينكن", "Antony Blinken", ["2021", "2025"]),
  claim("cl-long", "العمل سيستغرق أعوامًا", "the work would take years", "long"),
  claim("cl-soon", "النتائج قريبة", "results were near", "soon"),
  claim("cl-years", "الأمر يحتاج إلى أعوام", "it would need years", "long", "years"),
  claim("cl-pilots", "التدريب ضروري للطيارين", "pilots needed training", "pilots"),
  country("fr", "فرنسا", "France"),
  country("tr", "تركيا", "Turkey"),
  country("kw", "الكويت", "Kuwait"),
];

const said = Property.parse({
  id: "said",
  topic: "all",
  subject: ["person"],
  value: "entity",
  range: ["claim"],
  temporal: "fixed",
  single: false,
  ar: { say: "قال {s} إن {v}", ask: [], askSubject: ["من قال إن {v}؟"], lead: "صِل كل مسؤول بما قاله:" },
  en: {
    say: "{s} said that {v}",
    ask: [],
    askSubject: ["Who said that {v}?"],
    lead: "Match each person with a statement:",
  },
});

function withPick(property: Property): Property {
  if (property.id !== "participants") return property;
  return {
    ...property,
    range: ["country"],
    ar: { ...property.ar, pick: "أي الدول الآتية شاركت في {s}؟" },
    en: { ...property.en, pick: "Which of these countries took part in {s}?" },
  };
}

const recorded = (id: string, given: Pick<Fact, "subject" | "property" | "value"> & Partial<Fact>) =>
  fact(id, { source: `${id.slice(0, 3)}_source`, references: [at(4)], ...given });
const doubt = { ar: "يخالف غيره", en: "Others differ." };

const facts: Fact[] = [
  recorded("003.members", {
    subject: "coalition",
    property: "member-count",
    value: number(60, "country", "gt"),
    asOf: "2014-12",
  }),
  recorded("003.order-date", { subject: "order", property: "date", value: date("2014-09-11") }),
  recorded("004.order-date", {
    subject: "order",
    property: "date",
    value: date("2014-09-12"),
    certainty: "doubted",
    reason: doubt,
  }),
  recorded("003.syria-who", {
    subject: "syria",
    property: "participants",
    value: list("listed", "us", "bh", "jo", "qa"),
    references: [at(1)],
  }),
  recorded("003.long", { subject: "kerry", property: "said", value: entity("cl-long"), references: [at(2)] }),
  recorded("003.soon", { subject: "hagel", property: "said", value: entity("cl-soon"), references: [at(5)] }),
  recorded("001.years", { subject: "abadi", property: "said", value: entity("cl-years"), references: [at(2)] }),
  recorded("003.pilots", { subject: "dempsey", property: "said", value: entity("cl-pilots"), references: [at(6)] }),
];
