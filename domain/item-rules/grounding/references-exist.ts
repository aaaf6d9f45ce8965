import type { LedgerIndex } from "../../facts/index-ledger";
import type { ItemRule } from "../rule";
import texts from "./references-exist.json";

/** A reference names a document of the ledger and a paragraph of it. */
export const referencesExist: ItemRule = {
  id: "G1",
  severity: "B",
  source: "Sanad: every answer has its evidence",
  texts,
  find({ draft: { references = [] } }, { index }) {
    for (const { source, paragraph } of references) {
      const known = index.ledger.sources.find(({ id, number }) => id === source || number === source);
      if (!known) return [{ values: { source } }];
      const last = Math.max(0, ...Object.keys(known.gists).map(Number), ...paragraphsOf(index, known.id));
      const values = { source, paragraph: String(paragraph) };
      if (!Number.isInteger(paragraph) || paragraph < 1 || paragraph > last) return [{ message: "paragraph", values }];
    }
    return [];
  },
};

const paragraphsOf = ({ facts }: LedgerIndex, source: string) =>
  facts
    .filter((fact) => fact.source === source)
    .flatMap(({ references }) => references.map(({ paragraph }) => paragraph));
