import "server-only";
import type { Reference } from "@/domain/facts/fact";
import type { Language } from "@/domain/language";
import { factSlug } from "@/domain/ledger/fact-path";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { type Passage, passagesOf } from "../evidence/passages-of";
import { notFound, type Refusal } from "../refusal";
import { aboutFact, type ListedConflict, type ListedFact, listFacts } from "./list-facts";
import { type OpenLedger, openLedger } from "./open-ledger";

/** A fact's reference in full. `member`: of a list, what the span names. */
export type ListedReference = Omit<Reference, "member"> & { member?: string; gist?: string };

/** One fact, with all that backs it and all that stands against it. */
export type FactDetail = {
  fact: ListedFact;
  /** What it is about, without its value. */
  about: string;
  document: { publisher: string | null; sha256: string };
  references: ListedReference[];
  /** Paragraphs of the document, where the operator attached it and nothing held stands in them. */
  passages: Passage[];
  conflicts: ListedConflict[];
  /** What a derived fact was reckoned from. */
  parts: ListedFact[];
};

/** A fact by the name in its address. While an exam asks it, its place alone. */
export async function getFact({
  ctx,
  lang,
  slug,
}: {
  ctx: Pick<Context, "db" | "now">;
  lang: Language;
  slug: string;
}): Promise<Result<FactDetail, Refusal>> {
  const open = await openLedger(ctx);
  const at = open.facts.findIndex(({ id }) => factSlug(id) === slug);
  const [fact, ledger] = [open.facts[at], listFacts(open, lang)];
  const listed = ledger.facts[at];
  if (!fact || !listed) return err(notFound);
  const { publisher, sha256, gists } = open.index.source(fact.source);
  const isHeld = listed.path === null;
  const references = isHeld
    ? []
    : fact.references.map(({ member, ...place }) => {
        const gist = open.told(gists[place.paragraph]?.[lang], [fact.source]);
        return {
          ...place,
          ...(member ? { member: open.index.entity(member)[lang].name } : {}),
          ...(gist ? { gist } : {}),
        };
      });
  return ok({
    fact: listed,
    about: isHeld || open.successors.has(fact.id) ? listed.property.name : aboutFact(open, fact.id, lang),
    document: { publisher: publisher?.[lang] ?? null, sha256 },
    references,
    passages: passagesThatMayBeRead(open, fact.source, references, listed),
    conflicts: merged(ledger.conflicts.filter(({ id }) => listed.conflicts.includes(id))),
    parts: isHeld ? [] : (fact.from ?? []).flatMap((id) => ledger.byId.get(id) ?? []),
  });
}

/** Conflicts of one kind about one thing, treated alike, as one with all their sides. */
function merged(conflicts: readonly ListedConflict[]): ListedConflict[] {
  const groups = new Map<string, ListedConflict>();
  for (const conflict of conflicts) {
    const { about, kind, treatment, note, sides } = conflict;
    const key = [about, kind, treatment, note].join("|");
    const known = groups.get(key);
    groups.set(key, { ...(known ?? conflict), sides: [...new Set([...(known?.sides ?? []), ...sides])] });
  }
  return [...groups.values()];
}

function passagesThatMayBeRead(
  open: OpenLedger,
  source: string,
  references: readonly ListedReference[],
  { document }: ListedFact,
): Passage[] {
  const held = open.facts.filter((fact) => fact.source === source && open.isHeld(fact));
  const taboo = new Set(held.flatMap((fact) => fact.references.map(({ paragraph }) => paragraph)));
  const { title, published } = document;
  return passagesOf({
    references: references
      .filter(({ paragraph }) => !taboo.has(paragraph))
      .map(({ paragraph, start, end, sha256 }) => ({ source, title, published, paragraph, start, end, sha256 })),
  });
}
