import type { Fact } from "../facts/fact";
import type { LedgerIndex } from "../facts/index-ledger";
import type { Value } from "../facts/value";
import type { Evidence } from "../items/item";
import type { Language } from "../language";
import { onceFor } from "../once-for";
import { conflictText } from "./conflict-text";
import type { Disputes } from "./disputes";
import { referencesFor } from "./explain";
import { phrasebooks } from "./phrasebooks";
import { statementOf } from "./statement-of";

/** The chain from each fact to its document, one link for each paragraph that says it. `value`: one member of a list. */
export function evidenceOf(
  index: LedgerIndex,
  disputes: Disputes,
  facts: readonly Fact[],
  lang: Language,
  value?: Value,
): Evidence[] {
  return facts.flatMap((fact) => {
    const paragraphs = new Set(referencesFor(fact, value).map(({ paragraph }) => paragraph));
    return [...paragraphs].map((paragraph) => linkTo(index, disputes, fact, lang, paragraph));
  });
}

const linksUnder = onceFor((_disputes: Disputes) => new Map<string, Evidence>());

/** Links are the same in every item that rests on the fact. */
function linkTo(index: LedgerIndex, disputes: Disputes, fact: Fact, lang: Language, paragraph: number): Evidence {
  const known = linksUnder(disputes);
  const key = `${lang}|${fact.id}|${paragraph}`;
  const found = known.get(key) ?? link(index, disputes, fact, lang, paragraph);
  known.set(key, found);
  return found;
}

function link(index: LedgerIndex, disputes: Disputes, fact: Fact, lang: Language, paragraph: number): Evidence {
  const source = index.source(fact.source);
  const { date, standing } = phrasebooks[lang];
  const gist = source.gists[paragraph]?.[lang];
  const conflict = conflictText(index, disputes, fact, lang);
  const reason = source.published.stated ? undefined : source.published.reason?.[lang];
  return {
    fact: fact.id,
    statement: standing(statementOf(index, fact, lang)),
    ...(fact.asOf ? { asOf: date(fact.asOf) } : {}),
    ...(fact.attributedTo ? { attributedTo: index.entity(fact.attributedTo)[lang].name } : {}),
    source: {
      id: source.id,
      title: source.title[lang],
      publisher: source.publisher?.[lang] ?? null,
      published: date(source.published.on),
      ...(reason ? { inferredBecause: reason } : {}),
    },
    paragraph,
    ...(gist ? { gist } : {}),
    ...(conflict ? { conflict } : {}),
  };
}
