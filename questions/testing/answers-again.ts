import type { Fact } from "@/domain/facts/fact";
import type { LedgerIndex } from "@/domain/facts/index-ledger";
import { relate } from "@/domain/facts/relate";
import { threats } from "@/domain/facts/threats";
import type { Value } from "@/domain/facts/value";
import { cellOf, valueId } from "@/domain/facts/value-id";
import { areAlike } from "@/domain/items/alike-claims";
import { isClaim } from "@/domain/items/asked-fact";
import { optionId } from "@/domain/items/base-of";
import type { CompareSources } from "../compare-sources/index";
import type { FindEvidence } from "../find-evidence/index";
import type { Matching } from "../matching/index";
import type { WhoSaidIt } from "../who-said-it/index";
import { entityOfOption, valueOfOption } from "./read-option";

/** Ids of the offered people who are known, in any document, to have said the like of what is quoted. */
export function speakersOf(index: LedgerIndex, item: WhoSaidIt): string[] {
  const { value } = factOf(index, item);
  const claims = index.facts.filter((fact) => isClaim(index.property(fact.property)));
  return item.options.flatMap(({ id }) => {
    const person = entityOfOption(index, item.id, id)?.id;
    const saysIt = claims.some(
      (fact) =>
        (fact.subject === person || fact.attributedTo === person) &&
        fact.value.type === "entity" &&
        value.type === "entity" &&
        areAlike(index, fact.value.id, value.id),
    );
    return saysIt ? [id] : [];
  });
}

/** Ids of the offered paragraphs in which a fact of the document could back the statement. */
export function paragraphsOf(index: LedgerIndex, item: FindEvidence): string[] {
  const fact = factOf(index, item);
  const { hits } = threats(index, { property: fact.property, subject: fact.subject, scope: {} }, fact.value);
  const backing = index.facts.filter(({ id, source }) => source === fact.source && hits.includes(id));
  const paragraphs = new Set(backing.flatMap(({ references }) => references.map(({ paragraph }) => paragraph)));
  const ids = [...paragraphs].map((paragraph) => optionId(item.id, `paragraph ${paragraph}`));
  return item.options.map(({ id }) => id).filter((id) => ids.includes(id));
}

/** How many ways there are to join the two sides so that every pair may hold, by any document. */
export function solutionsOf(index: LedgerIndex, item: Matching): Record<string, string>[] {
  const facts = item.facts.map((id) => index.fact(id));
  const partners = new Map(
    facts.map((fact) => [
      optionId(item.id, `left ${fact.subject}`),
      facts.filter((other) => mayHave(index, fact, other)).map(({ value }) => optionId(item.id, valueId(value))),
    ]),
  );
  return join(
    item.left.map(({ id }) => id),
    partners,
    new Set(),
  );
}

function mayHave(index: LedgerIndex, fact: Fact, other: Fact): boolean {
  if (fact === other) return true;
  return threats(index, { subject: fact.subject, property: fact.property, scope: {} }, other.value).hits.length > 0;
}

type Partners = ReadonlyMap<string, readonly string[]>;

function join(lefts: readonly string[], partners: Partners, taken: ReadonlySet<string>): Record<string, string>[] {
  const [left, ...rest] = lefts;
  if (left === undefined) return [{}];
  const free = (partners.get(left) ?? []).filter((right) => !taken.has(right));
  return free.flatMap((right) =>
    join(rest, partners, new Set([...taken, right])).map((solution) => ({ [left]: right, ...solution })),
  );
}

/** Ids of the options that answer a comparison, read literally in the documents' own facts. */
export function comparedAs(index: LedgerIndex, item: CompareSources): string[] {
  const fact = factOf(index, item);
  const saysSo = (source: string, value: Value) =>
    index.factsInCell(cellOf(fact)).some((each) => each.source === source && reports(index, each.value, value));
  const [source, other] = [fact.source, index.fact(item.facts.at(-1) ?? "").source];
  return item.options.flatMap(({ id, text }) => {
    const document = index.ledger.sources.find((each) => optionId(item.id, each.id) === id);
    if (document) return saysSo(document.id, fact.value) ? [id] : [];
    if (fact.value.type === "list") {
      const member = entityOfOption(index, item.id, id);
      return member && saysSo(source, member) && !saysSo(other, member) ? [id] : [];
    }
    const value = item.lang === "en" ? valueOfOption(index, item.id, { id, text }, fact) : undefined;
    return (value && saysSo(source, value)) || id === optionId(item.id, valueId(fact.value)) ? [id] : [];
  });
}

/** Figures are read literally; a date or a name is also reported by what implies it. */
const reports = (index: LedgerIndex, own: Value, value: Value): boolean =>
  own.type === "number" && value.type === "number"
    ? own.number === value.number && own.operator === value.operator
    : relate(index, own, value, { isClosedHere: true }) === "yes";

export const factOf = (index: LedgerIndex, { facts }: { facts: readonly string[] }): Fact => index.fact(facts[0] ?? "");
