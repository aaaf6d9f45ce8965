import type { Fact } from "../facts/fact";
import type { LedgerIndex } from "../facts/index-ledger";
import type { Language } from "../language";
import type { Disputes } from "./disputes";
import type { OtherClaim } from "./phrasebook";
import { phrasebooks } from "./phrasebooks";
import { valueText } from "./value-text";

/** What is said against a fact elsewhere, and how questions treat that; `undefined` when nothing is. */
export function conflictText(index: LedgerIndex, disputes: Disputes, fact: Fact, lang: Language): string | undefined {
  const conflicts = disputes.of(fact.id).filter(({ treatment }) => treatment !== "none");
  const [first] = conflicts;
  if (!first || first.treatment === "none") return undefined;
  const book = phrasebooks[lang];
  const notes = conflicts.flatMap(({ note }) => note?.[lang] ?? []);
  const others = new Set(conflicts.filter(({ note }) => !note).flatMap(({ facts }) => facts));
  others.delete(fact.id);
  const claims = [...others].map((id) => otherClaim(index, index.fact(id), lang));
  const computed = claims.length ? [book.elsewhere(distinct(claims)), book.treatments[first.treatment]] : [];
  return [...new Set(notes), ...computed].join(" ");
}

const otherClaim = (index: LedgerIndex, fact: Fact, lang: Language): OtherClaim => ({
  source: index.source(fact.source).names.dated[lang],
  value: valueText(index, fact.value, lang),
  ...(fact.attributedTo ? { speaker: index.entity(fact.attributedTo)[lang].name } : {}),
});

const distinct = (claims: readonly OtherClaim[]): OtherClaim[] => [
  ...new Map(claims.map((claim) => [`${claim.value}|${claim.source}|${claim.speaker}`, claim])).values(),
];
