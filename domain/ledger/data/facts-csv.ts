import type { Fact } from "../../facts/fact";
import type { Bilingual } from "../../language";
import { type CsvCell, csvText } from "../../text/csv";
import { disputesOf } from "../../wording/disputes";
import { phrasebooks } from "../../wording/phrasebooks";
import { valueText } from "../../wording/value-text";
import { factPath } from "../fact-path";
import { plainFact } from "./plain-fact";
import type { PublishedLedger } from "./published-ledger";

/** The columns of the file, in their order. Several values of one cell are parted by a space, which no id has. */
export const factColumns = [
  ...["id", "url", "source", "property", "property_ar", "property_en", "subject", "subject_ar", "subject_en"],
  ...["value", "unit", "operator", "value_ar", "value_en", "qualifiers", "as_of", "attributed_to"],
  ...["certainty", "askable", "statement_ar", "statement_en", "references", "conflicts", "derived_from"],
  ...["supersedes", "superseded_by", "version", "licence"],
] as const;

/** One row a fact, under a row of names. A reference reads `paragraph:start-end:sha256`. */
export function factsCsv(published: PublishedLedger, licence: string): string {
  const { index, conflicts } = published;
  const disputes = disputesOf(conflicts);
  const rows = published.facts.map((fact): CsvCell[] => {
    const { value, unit, operator, ...plain } = { operator: null, ...plainFact(index, disputes, fact) };
    const property = index.property(fact.property);
    const name = property.name ?? { ar: null, en: null };
    const [subject, words] = [index.entity(fact.subject), valueWords(published, fact)];
    return [
      ...[fact.id, `${published.site}${factPath(fact.id)}`, fact.source, fact.property, name.ar, name.en],
      ...[fact.subject, subject.ar.name, subject.en.name],
      ...[joined(value), unit, operator, words.ar, words.en],
      joined(Object.entries(plain.qualifiers).map(([key, own]) => `${key}=${joined(own)}`)),
      ...[plain.asOf, plain.attributedTo, fact.certainty, plain.askable && !published.successors.has(fact.id) ? 1 : 0],
      ...[plain.statement.ar, plain.statement.en],
      joined(fact.references.map(({ paragraph, start, end, sha256 }) => `${paragraph}:${start}-${end}:${sha256}`)),
      ...[joined(plain.conflicts), joined(fact.from ?? [])],
      ...[fact.supersedes ?? null, published.successors.get(fact.id) ?? null, published.version, licence],
    ];
  });
  return csvText([factColumns, ...rows]);
}

const joined = (cell: string | number | readonly string[]): string | number =>
  typeof cell === "object" ? cell.join(" ") : cell;

function valueWords({ index }: PublishedLedger, fact: Fact): Bilingual {
  const word = (lang: keyof Bilingual) => phrasebooks[lang].standing(valueText(index, fact.value, lang));
  return { ar: word("ar"), en: word("en") };
}
