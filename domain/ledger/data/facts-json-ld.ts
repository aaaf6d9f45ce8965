import type { Conflict } from "../../facts/conflicts";
import type { Fact, Reference } from "../../facts/fact";
import type { Source } from "../../facts/source";
import type { Bilingual } from "../../language";
import { disputesOf } from "../../wording/disputes";
import { phrasebooks } from "../../wording/phrasebooks";
import { valueText } from "../../wording/value-text";
import { factPath } from "../fact-path";
import { plainFact, plainValue } from "./plain-fact";
import { licence, type PublishedLedger } from "./published-ledger";

const people: ReadonlySet<string> = new Set(["person", "commander", "spokesperson"]);
const byLanguage = { "@container": "@language" } as const;
const link = { "@type": "@id" } as const;

/** What the terms mean, in the document itself: nothing is to be fetched to read it. */
const contextOf = (site: string) => ({
  "@version": 1.1,
  "@vocab": "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  sanad: `${site}/facts/data#`,
  name: byLanguage,
  text: byLanguage,
  description: byLanguage,
  license: link,
  isBasedOn: link,
  isPartOf: link,
  url: link,
  contentUrl: link,
  "prov:wasDerivedFrom": link,
  "sanad:between": link,
  "sanad:conflictsWith": link,
  "sanad:supersedes": link,
  "sanad:supersededBy": link,
});

/**
 * The ledger as linked data: a schema.org Dataset, its documents, each fact as a Claim with where it appears, and the
 * conflicts between them. No ClaimReview: we report what documents say and give no verdict.
 */
export function factsJsonLd(published: PublishedLedger, texts: { name: Bilingual; description: Bilingual }) {
  const { index, facts, conflicts, site } = published;
  const sources = index.ledger.sources;
  return {
    "@context": contextOf(site),
    "@graph": [
      datasetOf(published, texts),
      ...sources.map((source) => documentOf(published, source)),
      ...facts.map((fact) => claimOf(published, fact)),
      ...conflicts.filter((conflict) => conflict.facts.length > 1).map((conflict) => conflictOf(published, conflict)),
    ],
  };
}

const datasetId = ({ site }: PublishedLedger) => `${site}/facts/data`;
const sourceId = (published: PublishedLedger, id: string) => `${datasetId(published)}#${id}`;
const conflictId = (published: PublishedLedger, id: string) => `${datasetId(published)}#${encodeURIComponent(id)}`;
const claimId = ({ site }: PublishedLedger, id: string) => `${site}${factPath(id)}`;

function datasetOf(published: PublishedLedger, { name, description }: { name: Bilingual; description: Bilingual }) {
  const { site, version, index, heldBack, facts } = published;
  const file = (ending: string, encodingFormat: string) => ({
    "@type": "DataDownload",
    encodingFormat,
    contentUrl: `${site}/api/v1/facts.${ending}?version=${version}`,
  });
  return {
    "@id": datasetId(published),
    "@type": ["Dataset", "prov:Entity"],
    name,
    description,
    url: datasetId(published),
    version,
    license: licence,
    isAccessibleForFree: true,
    inLanguage: ["ar", "en"],
    creator: { "@type": "Organization", name: { ar: "\u0633\u0646\u062f", en: "Sanad" }, url: `${site}/` },
    size: `${facts.length} facts`,
    "sanad:heldBack": heldBack,
    distribution: [file("jsonld", "application/ld+json"), file("csv", "text/csv")],
    isBasedOn: index.ledger.sources.map(({ id }) => sourceId(published, id)),
    "prov:wasDerivedFrom": index.ledger.sources.map(({ id }) => sourceId(published, id)),
  };
}

function documentOf(published: PublishedLedger, { id, title, language, publisher, published: date, sha256 }: Source) {
  return {
    "@id": sourceId(published, id),
    "@type": ["NewsArticle", "prov:Entity"],
    identifier: id,
    name: title,
    inLanguage: language,
    datePublished: date.on,
    "sanad:dateIsInferred": !date.stated,
    ...(publisher ? { publisher: { "@type": "Organization", name: publisher } } : {}),
    "sanad:sha256": sha256,
  };
}

function claimOf(published: PublishedLedger, fact: Fact) {
  const { index, conflicts, successors } = published;
  const plain = plainFact(index, disputesOf(conflicts), fact);
  const shared = conflicts.filter(({ facts }) => facts.length > 1 && facts.includes(fact.id));
  const successor = successors.get(fact.id);
  const subject = index.entity(fact.subject);
  return {
    "@id": claimId(published, fact.id),
    "@type": ["Claim", "prov:Entity"],
    identifier: fact.id,
    url: claimId(published, fact.id),
    text: plain.statement,
    about: { "@type": "Thing", identifier: subject.id, name: { ar: subject.ar.name, en: subject.en.name } },
    mainEntity: valuePart(published, fact),
    ...(fact.attributedTo ? { author: speakerOf(published, fact.attributedTo) } : {}),
    ...(fact.asOf ? { temporalCoverage: fact.asOf } : {}),
    appearance: fact.references.map((reference) => appearanceOf(published, fact, reference)),
    isPartOf: datasetId(published),
    license: licence,
    "prov:wasDerivedFrom": (fact.from ?? [])
      .map((id) => claimId(published, id))
      .concat(sourceId(published, fact.source)),
    "sanad:certainty": fact.certainty,
    "sanad:isAsked": plain.askable && !successor,
    ...(shared.length > 0 ? { "sanad:conflictsWith": shared.map(({ id }) => conflictId(published, id)) } : {}),
    ...(fact.supersedes ? { "sanad:supersedes": claimId(published, fact.supersedes) } : {}),
    ...(successor ? { "sanad:supersededBy": claimId(published, successor) } : {}),
  };
}

/** The value as a schema.org PropertyValue: a bound is its minimum or maximum, a list has several values. */
function valuePart({ index }: PublishedLedger, fact: Fact) {
  const property = index.property(fact.property);
  const { value, unit } = plainValue(fact.value);
  const operator = fact.value.type === "number" ? fact.value.operator : undefined;
  const words = (lang: keyof Bilingual) => phrasebooks[lang].standing(valueText(index, fact.value, lang));
  const bound = operator?.startsWith("g")
    ? { minValue: value }
    : operator?.startsWith("l")
      ? { maxValue: value }
      : { value };
  return {
    "@type": "PropertyValue",
    propertyID: property.id,
    ...(property.name ? { name: property.name } : {}),
    description: { ar: words("ar"), en: words("en") },
    ...bound,
    ...(operator ? { "sanad:operator": operator } : {}),
    ...(unit ? { unitText: unit } : {}),
  };
}

function speakerOf({ index }: PublishedLedger, id: string) {
  const { type, ar, en } = index.entity(id);
  return { "@type": people.has(type) ? "Person" : "Organization", identifier: id, name: { ar: ar.name, en: en.name } };
}

/** Where it stands: the paragraph, and the span in UTF-16 units of the whole document with its hash. Never its words. */
function appearanceOf(published: PublishedLedger, fact: Fact, { paragraph, start, end, sha256 }: Reference) {
  return {
    "@type": "CreativeWork",
    isPartOf: sourceId(published, fact.source),
    position: paragraph,
    "sanad:spanStart": start,
    "sanad:spanEnd": end,
    "sanad:spanSha256": sha256,
  };
}

function conflictOf(published: PublishedLedger, { id, kind, treatment, facts, note }: Conflict) {
  return {
    "@id": conflictId(published, id),
    "@type": "sanad:Conflict",
    "sanad:kind": kind,
    "sanad:treatment": treatment,
    "sanad:between": facts.map((fact) => claimId(published, fact)),
    ...(note ? { description: note } : {}),
    isPartOf: datasetId(published),
  };
}
