import type { Corpus } from "@/corpus/read-corpus";
import { type Conflict, conflictsOf } from "@/domain/facts/conflicts";
import { indexLedger, type LedgerIndex } from "@/domain/facts/index-ledger";
import type { Source } from "@/domain/facts/source";
import type { Bilingual } from "@/domain/language";
import { plainFact } from "@/domain/ledger/data/plain-fact";
import { ok } from "@/domain/result";
import { conflictText } from "@/domain/wording/conflict-text";
import { disputesOf } from "@/domain/wording/disputes";
import { statementOf } from "@/domain/wording/statement-of";
import { choose } from "./choose";
import type { Verb } from "./verb";

export const facts: Verb = {
  name: "facts",
  usage: "[--source ID]",
  does: "All facts in force, with statement, references, and the conflicts they stand in.",
  options: { source: "only this document's facts" },
  run({ ledger }, given) {
    const source = choose(
      "source",
      given.source,
      ledger.sources.map(({ id }) => id),
    );
    if (!source.ok) return source;
    return ok({ json: report(ledger, source.value), hasFindings: false });
  },
};

function report(ledger: Corpus["ledger"], source: string | undefined) {
  const index = indexLedger(ledger);
  const conflicts = conflictsOf(index);
  const disputes = disputesOf(conflicts);
  const chosen = index.facts.filter((fact) => source === undefined || fact.source === source);
  const ids = new Set(chosen.map(({ id }) => id));
  return {
    facts: chosen.map((fact) => plainFact(index, disputes, fact)),
    conflicts: conflicts
      .filter((conflict) => conflict.facts.some((id) => ids.has(id)))
      .map((conflict) => conflictJson(index, conflict)),
    sources: ledger.sources.filter(({ id }) => source === undefined || id === source).map(sourceJson),
  };
}

function conflictJson(index: LedgerIndex, conflict: Conflict) {
  const { id, kind, facts: among, treatment } = conflict;
  return {
    id,
    kind,
    facts: among,
    treatment,
    note: conflict.note ?? inBoth((lang) => computedNote(index, conflict, lang)),
  };
}

/** Without an editor's word: what stands against the first fact, or the facts side by side where they agree. */
function computedNote(index: LedgerIndex, conflict: Conflict, lang: keyof Bilingual): string {
  const among = index.facts.filter(({ id }) => conflict.facts.includes(id));
  const [first] = among;
  const said = first && conflictText(index, disputesOf([conflict]), first, lang);
  return said ?? among.map((fact) => statementOf(index, fact, lang)).join(" | ");
}

const sourceJson = ({ id, language, title, publisher, published, sha256, characters }: Source) => ({
  id,
  language,
  title,
  publisher,
  published,
  sha256,
  characters,
});

const inBoth = (word: (lang: keyof Bilingual) => string): Bilingual => ({ ar: word("ar"), en: word("en") });
