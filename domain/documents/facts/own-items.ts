import { hashId } from "../../items/hash-id";
import type { ItemBase } from "../../items/item";
import { phrasebooks } from "../../wording/phrasebooks";
import type { CitedDocument } from "../asking/cited-document";
import { documentWords } from "../document-words.ar";
import { ledgerId } from "./document-ledger";
import type { ToldFact } from "./told-fact";
import { documentName } from "./told-words.ar";

/** A question of a document's bank as its teacher's own, and the facts it asks of. */
export type OwnItem = { item: object; facts: string[] };

/**
 * A question of a document's ledger as it is kept: it names the document before anything else and as its source, cites it
 * in words of its own, and names no fact, since the corpus has none of these.
 */
export function ownItem(cited: CitedDocument, facts: readonly ToldFact[], item: ItemBase): OwnItem {
  const asked = facts.filter((fact) => item.facts.includes(ledgerId(fact)));
  const { evidence: _, version: __, ...rest } = item;
  const own = {
    ...rest,
    ...namingDocument(cited, item),
    topic: cited.title,
    cell: asked.length === 1 ? `fact|${cited.source}|${asked[0]?.id}` : item.cell,
    scope: { ...item.scope, source: cited.source },
    ...{ facts: [], evidence: [] },
    byTeacher: { wrote: "question" as const, backing: backingOf(cited, item) },
  };
  return { item: { ...own, version: `d-${hashId(JSON.stringify(own))}` }, facts: asked.map(({ id }) => id) };
}

function namingDocument({ publisher }: CitedDocument, { stem, scopeText }: ItemBase) {
  if (scopeText !== undefined) return { stem, scopeText };
  const named = phrasebooks.ar.accordingTo({ source: documentName(publisher) });
  return { stem: `${named} ${stem}`, scopeText: named };
}

/** Where it stands, by the paragraph that is cited first. */
const backingOf = ({ title, publisher, published }: CitedDocument, { references }: ItemBase): string =>
  documentWords.backing(title, publisher, phrasebooks.ar.date(published), references[0]?.paragraph ?? 1);
